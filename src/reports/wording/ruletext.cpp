#include "reports/wording/ruletext.h"

#include <QCoreApplication>

namespace zhucun {

namespace {

struct RuleWording {
    const char *rule;
    const char *named;   ///< %1: field name, %2: first argument
    const char *unnamed; ///< instead when the argument is missing; null: the same
};

// Arguments: too_long {most characters}; duplicate, unknown_*, ambiguous_* , date, number, month, integer, money,
// yes_no, lost_digits {value as written}; year_range {first, last} joined as one; posting_overlap {the other posting};
// too_many_parts {most}; code_format {digits}; the others none.
constexpr RuleWording kRules[] = {
    {"required", QT_TRANSLATE_NOOP("RuleText", "%1 is missing."), nullptr},
    {"too_long", QT_TRANSLATE_NOOP("RuleText", "%1 is too long; at most %2 characters."),
     QT_TRANSLATE_NOOP("RuleText", "%1 is too long.")},
    {"check_digit",
     QT_TRANSLATE_NOOP("RuleText", "The last character of %1 does not fit the others; a digit is mistyped."), nullptr},
    {"birth_mismatch", QT_TRANSLATE_NOOP("RuleText", "%1 does not agree with the month of birth."), nullptr},
    {"sex_mismatch", QT_TRANSLATE_NOOP("RuleText", "%1 does not agree with the sex."), nullptr},
    {"national_id_length", QT_TRANSLATE_NOOP("RuleText", "%1 must have 18 characters: 17 digits and a digit or X."),
     nullptr},
    {"phone", QT_TRANSLATE_NOOP("RuleText", "%1 is not a telephone number."), nullptr},
    {"date_order", QT_TRANSLATE_NOOP("RuleText", "%1 is before the date it follows (%2)."),
     QT_TRANSLATE_NOOP("RuleText", "%1: the end is before the beginning.")},
    {"date_future", QT_TRANSLATE_NOOP("RuleText", "%1 is in the future."), nullptr},
    {"date", QT_TRANSLATE_NOOP("RuleText", "%1: \"%2\" is not a date. Write 2026-03-05."),
     QT_TRANSLATE_NOOP("RuleText", "%1 is not a date. Write 2026-03-05.")},
    {"month", QT_TRANSLATE_NOOP("RuleText", "%1: \"%2\" is not a month. Write 1980.05."),
     QT_TRANSLATE_NOOP("RuleText", "%1 is not a month. Write 1980.05.")},
    {"number", QT_TRANSLATE_NOOP("RuleText", "%1: \"%2\" is not a number."),
     QT_TRANSLATE_NOOP("RuleText", "%1 is not a number.")},
    {"integer", QT_TRANSLATE_NOOP("RuleText", "%1: \"%2\" is not a whole number."),
     QT_TRANSLATE_NOOP("RuleText", "%1 is not a whole number.")},
    {"money", QT_TRANSLATE_NOOP("RuleText", "%1: \"%2\" is not an amount in yuan."),
     QT_TRANSLATE_NOOP("RuleText", "%1 is not an amount in yuan.")},
    {"yes_no", QT_TRANSLATE_NOOP("RuleText", "%1: \"%2\" is neither yes nor no."),
     QT_TRANSLATE_NOOP("RuleText", "%1 is neither yes nor no.")},
    {"negative", QT_TRANSLATE_NOOP("RuleText", "%1 must not be below zero."), nullptr},
    {"duplicate", QT_TRANSLATE_NOOP("RuleText", "%1: %2 is already on file."),
     QT_TRANSLATE_NOOP("RuleText", "%1 is already on file.")},
    {"unknown_term", QT_TRANSLATE_NOOP("RuleText", "%1: \"%2\" is not one of the terms to choose from."),
     QT_TRANSLATE_NOOP("RuleText", "%1 is not one of the terms to choose from.")},
    {"unknown_township", QT_TRANSLATE_NOOP("RuleText", "There is no township \"%2\"."),
     QT_TRANSLATE_NOOP("RuleText", "This township is not on file.")},
    {"unknown_village", QT_TRANSLATE_NOOP("RuleText", "There is no village \"%2\"."),
     QT_TRANSLATE_NOOP("RuleText", "This village is not on file.")},
    {"ambiguous_village", QT_TRANSLATE_NOOP("RuleText", "Several villages are called \"%2\"; give the township too."),
     QT_TRANSLATE_NOOP("RuleText", "Several villages have this name; give the township too.")},
    {"unknown_unit", QT_TRANSLATE_NOOP("RuleText", "There is no unit \"%2\"."),
     QT_TRANSLATE_NOOP("RuleText", "This unit is not on file.")},
    {"unknown_cadre", QT_TRANSLATE_NOOP("RuleText", "There is no cadre \"%2\"."),
     QT_TRANSLATE_NOOP("RuleText", "This cadre is not on file.")},
    {"ambiguous_cadre",
     QT_TRANSLATE_NOOP("RuleText",
                       "Several cadres are called \"%2\"; give the unit, the phone or the national id too."),
     QT_TRANSLATE_NOOP("RuleText", "Several cadres have this name; give the unit, the phone or the national id too.")},
    {"unknown_round", QT_TRANSLATE_NOOP("RuleText", "There is no round \"%2\"."),
     QT_TRANSLATE_NOOP("RuleText", "This round is not on file.")},
    {"unknown_team", QT_TRANSLATE_NOOP("RuleText", "There is no team \"%2\"."),
     QT_TRANSLATE_NOOP("RuleText", "This team is not on file.")},
    {"unknown_household", QT_TRANSLATE_NOOP("RuleText", "There is no household \"%2\" in this village."),
     QT_TRANSLATE_NOOP("RuleText", "This household is not on file.")},
    {"unknown_kind", QT_TRANSLATE_NOOP("RuleText", "%1: there is no kind \"%2\"."),
     QT_TRANSLATE_NOOP("RuleText", "%1: this kind does not exist.")},
    {"posting_overlap", QT_TRANSLATE_NOOP("RuleText", "The cadre is already posted at that time: %2."),
     QT_TRANSLATE_NOOP("RuleText", "The cadre is already posted at that time.")},
    {"resolved_before_found", QT_TRANSLATE_NOOP("RuleText", "%1 is before the day the dispute was found."), nullptr},
    {"not_posted", QT_TRANSLATE_NOOP("RuleText", "%2 was not posted to this village on that day."),
     QT_TRANSLATE_NOOP("RuleText", "The cadre was not posted to this village on that day.")},
    {"code_format", QT_TRANSLATE_NOOP("RuleText", "%1 must consist of %2 digits."),
     QT_TRANSLATE_NOOP("RuleText", "%1 is not written as a code should be.")},
    {"year_range", QT_TRANSLATE_NOOP("RuleText", "%1 is not a year from %2."),
     QT_TRANSLATE_NOOP("RuleText", "%1 is not a plausible year.")},
    {"lost_digits",
     QT_TRANSLATE_NOOP("RuleText",
                       "%1: the spreadsheet has lost digits of \"%2\". Format the column as text and type it again."),
     QT_TRANSLATE_NOOP("RuleText",
                       "%1: the spreadsheet has lost digits. Format the column as text and type it again.")},
    {"too_many_parts", QT_TRANSLATE_NOOP("RuleText", "%1 has too many entries; at most %2."),
     QT_TRANSLATE_NOOP("RuleText", "%1 has too many entries.")},
    {"empty_list", QT_TRANSLATE_NOOP("RuleText", "%1 needs at least one entry."), nullptr},
    {"no_cadre", QT_TRANSLATE_NOOP("RuleText", "Name at least one cadre."), nullptr},
};

} // namespace

QString ruleText(const Violation &violation, const QString &fieldName)
{
    for (const RuleWording &wording : kRules) {
        if (violation.rule != QLatin1String(wording.rule))
            continue;
        const QString argument = violation.args.join(QStringLiteral(" – "));
        const bool general = argument.isEmpty() && wording.unnamed;
        QString text = QCoreApplication::translate("RuleText", general ? wording.unnamed : wording.named);
        const QString name = fieldName.isEmpty() ? QCoreApplication::translate("RuleText", "The record") : fieldName;
        const bool takesName = text.contains(QLatin1String("%1"));
        const bool takesArgument = text.contains(QLatin1String("%2"));
        if (takesName && takesArgument)
            return text.arg(name, argument);
        if (takesName || takesArgument)
            return text.arg(takesName ? name : argument);
        return text;
    }
    return fieldName.isEmpty() ? violation.rule : fieldName + QStringLiteral(": ") + violation.rule;
}

} // namespace zhucun
