#include "reports/wording/ruletext.h"

#include "domain/transfer/transferrecord.h"
#include "reports/wording/filledsentence.h"
#include "reports/wording/rulewording.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhucun {

namespace {

constexpr RuleWording kRules[] = {
    {"required", Args::Own, 0, {QT_TRANSLATE_NOOP("RuleText", "%1 is missing.")}},
    {"required_party", Args::Own, 0, {QT_TRANSLATE_NOOP("RuleText", "Name at least one party to the dispute.")}},
    {"empty_list", Args::Own, 0, {QT_TRANSLATE_NOOP("RuleText", "%1 needs at least one entry.")}},
    {"no_cadre", Args::Own, 0, {QT_TRANSLATE_NOOP("RuleText", "Name at least one cadre.")}},
    {"no_place", Args::Own, 0, {QT_TRANSLATE_NOOP("RuleText", "Name the village, or at least the township.")}},
    {"no_recipient", Args::Own, 0, {QT_TRANSLATE_NOOP("RuleText", "Name the cadre, or the team.")}},
    {"cadre_and_team", Args::Own, 0, {QT_TRANSLATE_NOOP("RuleText", "Name either a cadre or a team, not both.")}},
    {"too_long",
     Args::Own,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%1 is too long; at most %2 characters."),
      QT_TRANSLATE_NOOP("RuleText", "%1 is too long.")}},
    {"negative", Args::Own, 0, {QT_TRANSLATE_NOOP("RuleText", "%1 must not be below zero.")}},
    {"code_format",
     Args::Own,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%1 is not a code of %2 characters."),
      QT_TRANSLATE_NOOP("RuleText", "%1 is not written as a code should be.")}},
    {"national_id_length",
     Args::Own,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%1 must have 18 characters, 17 digits and a digit or X; it has %2."),
      QT_TRANSLATE_NOOP("RuleText", "%1 must have 18 characters: 17 digits and a digit or X.")}},
    {"check_digit",
     Args::Own,
     1,
     {QT_TRANSLATE_NOOP("RuleText",
                        "The last character of %1 does not fit the others, it would be %2; a digit is mistyped."),
      QT_TRANSLATE_NOOP("RuleText", "The last character of %1 does not fit the others; a digit is mistyped.")}},
    {"birth_mismatch",
     Args::Own,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%1 gives another date of birth: %2."),
      QT_TRANSLATE_NOOP("RuleText", "%1 does not agree with the month of birth.")}},
    {"sex_mismatch",
     Args::Own,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%1 gives another sex: %2."),
      QT_TRANSLATE_NOOP("RuleText", "%1 does not agree with the sex.")}},
    {"phone",
     Args::Value,
     0,
     {QT_TRANSLATE_NOOP("RuleText", "%1: “%2” is not a telephone number."),
      QT_TRANSLATE_NOOP("RuleText", "%1 is not a telephone number.")}},
    {"date_order", Args::Own, 0, {QT_TRANSLATE_NOOP("RuleText", "%1 is before the date it must follow.")}},
    {"date_future", Args::Own, 0, {QT_TRANSLATE_NOOP("RuleText", "%1 is in the future.")}},
    {"year_range",
     Args::Own,
     2,
     {QT_TRANSLATE_NOOP("RuleText", "%1 is not in the years %2 to %3."),
      QT_TRANSLATE_NOOP("RuleText", "%1 is not a plausible year.")}},
    {"resolved_before_found",
     Args::Own,
     0,
     {QT_TRANSLATE_NOOP("RuleText", "%1 is before the day the dispute was found.")}},
    {"revisit_before_resolved",
     Args::Own,
     0,
     {QT_TRANSLATE_NOOP("RuleText", "%1 is before the day the dispute was resolved.")}},
    {"ended_already", Args::Own, 0, {QT_TRANSLATE_NOOP("RuleText", "The posting has already ended.")}},
    {"posting_overlap",
     Args::Own,
     2,
     {QT_TRANSLATE_NOOP("RuleText", "The cadre is already posted at that time, from %2 to %3."),
      QT_TRANSLATE_NOOP("RuleText", "The cadre is already posted at that time, since %2."),
      QT_TRANSLATE_NOOP("RuleText", "The cadre is already posted at that time.")}},
    {"not_posted",
     Args::Own,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%2 was not posted to this village on that day."),
      QT_TRANSLATE_NOOP("RuleText", "The cadre was not posted to this village on that day.")}},
    {"leave_overlap",
     Args::Own,
     3,
     {QT_TRANSLATE_NOOP("RuleText", "The cadre has another leave at that time: %2, %3 to %4."),
      QT_TRANSLATE_NOOP("RuleText", "The cadre has another leave at that time.")}},
    {"approver_below_tier",
     Args::Own,
     2,
     {QT_TRANSLATE_NOOP("RuleText", "%2 alone cannot approve so many days; %3 must."),
      QT_TRANSLATE_NOOP("RuleText", "The approver cannot approve so many days alone.")}},
    {"approval_incomplete",
     Args::Own,
     0,
     {QT_TRANSLATE_NOOP("RuleText",
                        "Approver and day of approval belong together; with one of them the leave is waiting.")}},
    {"leave_blackout",
     Args::Own,
     2,
     {QT_TRANSLATE_NOOP("RuleText", "No leave is given from %2: %3."),
      QT_TRANSLATE_NOOP("RuleText", "No leave is given from %2."),
      QT_TRANSLATE_NOOP("RuleText", "No leave is given at that time.")}},
    {"no_posting", Args::Own, 0, {QT_TRANSLATE_NOOP("RuleText", "The cadre was not posted anywhere on that day.")}},
    {"yearly_leave",
     Args::Own,
     2,
     {QT_TRANSLATE_NOOP("RuleText", "Leave of the year comes to %2 days, more than the %3 allowed."),
      QT_TRANSLATE_NOOP("RuleText", "Leave of the year comes to more days than are allowed.")}},
    {"leave_too_long",
     Args::Own,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "A leave of more than %2 days: check the year."),
      QT_TRANSLATE_NOOP("RuleText", "The leave is too long; check the year.")}},
    {"leave_of_days_off",
     Args::Own,
     0,
     {QT_TRANSLATE_NOOP("RuleText", "All these days are days off; the leave counts as none.")}},
    {"leave_approved",
     Args::Own,
     2,
     {QT_TRANSLATE_NOOP("RuleText", "The leave was already approved on %2 by %3 and is not approved again."),
      QT_TRANSLATE_NOOP("RuleText", "The leave is already approved and is not approved again.")}},
    {"leave_state",
     Args::Own,
     2,
     {QT_TRANSLATE_NOOP("RuleText", "“%2” is in the state “%3”, in which this cannot be done."),
      QT_TRANSLATE_NOOP("RuleText", "This cannot be done with the leave in its state.")}},
    {"days_mismatch",
     Args::Own,
     2,
     {QT_TRANSLATE_NOOP("RuleText", "%1: the file says %2, the dates make %3 days, which were taken."),
      QT_TRANSLATE_NOOP("RuleText", "%1 does not agree with the dates, which were taken.")}},
    {"duplicate",
     Args::Value,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%1: “%2” is already on file."),
      QT_TRANSLATE_NOOP("RuleText", "%1 is already on file.")}},
    {"duplicate_entry",
     Args::Own,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%1: entry %2 is there twice."),
      QT_TRANSLATE_NOOP("RuleText", "%1: an entry is there twice.")}},
    {"time_of_day",
     Args::Value,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%1: “%2” is not a time of day. Write 08:17."),
      QT_TRANSLATE_NOOP("RuleText", "%1 is not a time of day. Write 08:17.")}},
    {"degrees",
     Args::Own,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%1 is not within %2 degrees."),
      QT_TRANSLATE_NOOP("RuleText", "%1 is not a number of degrees.")}},
    {"follow_up_unnamed",
     Args::Own,
     0,
     {QT_TRANSLATE_NOOP("RuleText", "There is a date of a follow-up but not what it is.")}},
    {"follow_up_undated", Args::Own, 0, {QT_TRANSLATE_NOOP("RuleText", "A follow-up needs its date.")}},
    {"follow_up_too_early",
     Args::Own,
     0,
     {QT_TRANSLATE_NOOP("RuleText", "The follow-up is dated before the spot check.")}},
    {"closed_before_follow_up",
     Args::Own,
     0,
     {QT_TRANSLATE_NOOP("RuleText", "The follow-up is closed before it began.")}},
    {"not_monday", Args::Own, 0, {QT_TRANSLATE_NOOP("RuleText", "%1 must be the Monday of the week.")}},
    {"linked_already", Args::Own, 0, {QT_TRANSLATE_NOOP("RuleText", "This line was made into a record already.")}},
    {"unchangeable",
     Args::Own,
     0,
     {QT_TRANSLATE_NOOP("RuleText",
                        "What is recorded here stays as it was given. Undo takes back the entry or import that brought "
                        "it.")}},
    // What a cell of a file cannot be read as.
    {"day_time",
     Args::Value,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%1: “%2” is neither a date nor a date and time. Write 2026-03-05 08:17."),
      QT_TRANSLATE_NOOP("RuleText", "%1 is neither a date nor a date and time. Write 2026-03-05 08:17.")}},
    {"week",
     Args::Value,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%1: “%2” is not a week. Write a day of it, 2026-W10 or 2026年第10周."),
      QT_TRANSLATE_NOOP("RuleText", "%1 is not a week. Write a day of it, 2026-W10 or 2026年第10周.")}},
    {"contradicts_earlier_row",
     Args::Own,
     0,
     {QT_TRANSLATE_NOOP("RuleText",
                        "%1: an earlier row says something else of the same person in the same spot check.")}},
    {"date",
     Args::Value,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%1: “%2” is not a date. Write 2026-03-05."),
      QT_TRANSLATE_NOOP("RuleText", "%1 is not a date. Write 2026-03-05.")}},
    {"month",
     Args::Value,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%1: “%2” is not a month. Write 1980.05."),
      QT_TRANSLATE_NOOP("RuleText", "%1 is not a month. Write 1980.05.")}},
    {"decimal",
     Args::Value,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%1: “%2” is not a decimal number."),
      QT_TRANSLATE_NOOP("RuleText", "%1 is not a decimal number.")}},
    {"integer",
     Args::Value,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%1: “%2” is not a whole number."),
      QT_TRANSLATE_NOOP("RuleText", "%1 is not a whole number.")}},
    {"money",
     Args::Value,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%1: “%2” is not an amount in yuan."),
      QT_TRANSLATE_NOOP("RuleText", "%1 is not an amount in yuan.")}},
    {"yes_no",
     Args::Value,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%1: “%2” is neither yes nor no."),
      QT_TRANSLATE_NOOP("RuleText", "%1 is neither yes nor no.")}},
    {"lost_digits",
     Args::Value,
     1,
     {QT_TRANSLATE_NOOP("RuleText",
                        "%1: the spreadsheet has lost digits of “%2”. Format the column as text and type it again."),
      QT_TRANSLATE_NOOP("RuleText",
                        "%1: the spreadsheet has lost digits. Format the column as text and type it again.")}},
    {"formula_error",
     Args::Value,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%1: the formula ends in the error “%2”. Correct it, or type the value."),
      QT_TRANSLATE_NOOP("RuleText", "%1: the formula ends in an error. Correct it, or type the value.")}},
    {"formula_uncalculated",
     Args::Own,
     0,
     {QT_TRANSLATE_NOOP("RuleText",
                        "%1: the formula has no result yet. Open the file in Excel or WPS, save it and try again.")}},
    {"garbled",
     Args::Value,
     1,
     {QT_TRANSLATE_NOOP("RuleText",
                        "%1: characters of “%2” are damaged. Save the file as CSV UTF-8 or as XLSX, or type it again."),
      QT_TRANSLATE_NOOP("RuleText",
                        "%1: characters are damaged. Save the file as CSV UTF-8 or as XLSX, or type it again.")}},
    {"line_format",
     Args::Own,
     2,
     {QT_TRANSLATE_NOOP("RuleText",
                        "%1: line %2 cannot be understood: “%3”. See the explanation of the column for its form."),
      QT_TRANSLATE_NOOP("RuleText",
                        "%1: a line cannot be understood. See the explanation of the column for its form.")}},
    {"unreadable",
     Args::Own,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%2"), QT_TRANSLATE_NOOP("RuleText", "%1 cannot be understood.")}},
    {"count_mismatch",
     Args::Own,
     2,
     {QT_TRANSLATE_NOOP("RuleText", "%1: there are %2 names but %3 numbers. Give as many as there are names, or none."),
      QT_TRANSLATE_NOOP("RuleText", "%1: there are not as many numbers as names. Give as many, or none.")}},
    // Names that stand for nothing on file, or for several things.
    {"unknown_term",
     Args::Candidates,
     0,
     {QT_TRANSLATE_NOOP("RuleText", "%1: “%2” is not one of the terms. Known are: %3"),
      QT_TRANSLATE_NOOP("RuleText", "%1 is not one of the terms. Known are: %3"),
      QT_TRANSLATE_NOOP("RuleText", "%1: “%2” is not one of the terms to choose from."),
      QT_TRANSLATE_NOOP("RuleText", "%1 is not one of the terms to choose from.")}},
    {"unknown_township",
     Args::Candidates,
     0,
     {QT_TRANSLATE_NOOP("RuleText", "“%2” is not a township of this county. Did you mean: %3?"),
      QT_TRANSLATE_NOOP("RuleText", "This township is not on file. Did you mean: %3?"),
      QT_TRANSLATE_NOOP("RuleText", "“%2” is not a township of this county."),
      QT_TRANSLATE_NOOP("RuleText", "This township is not on file.")}},
    {"unknown_village",
     Args::Candidates,
     0,
     {QT_TRANSLATE_NOOP("RuleText", "There is no village “%2” there. Did you mean: %3?"),
      QT_TRANSLATE_NOOP("RuleText", "This village is not on file. Did you mean: %3?"),
      QT_TRANSLATE_NOOP("RuleText", "There is no village “%2” there."),
      QT_TRANSLATE_NOOP("RuleText", "This village is not on file.")}},
    {"unknown_division",
     Args::Value,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "There is no division with the code %2."),
      QT_TRANSLATE_NOOP("RuleText", "This division is not on file.")}},
    {"unknown_unit",
     Args::Value,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "There is no unit “%2”. Import or add the units first."),
      QT_TRANSLATE_NOOP("RuleText", "This unit is not on file.")}},
    {"unknown_cadre",
     Args::Value,
     1,
     {QT_TRANSLATE_NOOP("RuleText",
                        "There is no cadre “%2”, or none with this national id. Import or add the cadres first."),
      QT_TRANSLATE_NOOP("RuleText", "This cadre is not on file.")}},
    {"unknown_round",
     Args::Value,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "There is no round “%2”."),
      QT_TRANSLATE_NOOP("RuleText", "This round is not on file.")}},
    {"unknown_team",
     Args::Value,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "There is no team “%2” in this round."),
      QT_TRANSLATE_NOOP("RuleText", "This team is not on file.")}},
    {"unknown_household",
     Args::Value,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "There is no household “%2” in this village."),
      QT_TRANSLATE_NOOP("RuleText", "This household is not on file.")}},
    {"unknown_dispute",
     Args::Value,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "There is no dispute with the number %2."),
      QT_TRANSLATE_NOOP("RuleText", "This dispute is not on file.")}},
    {"ambiguous_township",
     Args::Candidates,
     0,
     {QT_TRANSLATE_NOOP("RuleText", "“%2” may be any of these townships: %3. Give the full name."),
      QT_TRANSLATE_NOOP("RuleText", "This may be any of these townships: %3. Give the full name."),
      QT_TRANSLATE_NOOP("RuleText", "Several townships are called “%2”; give the full name."),
      QT_TRANSLATE_NOOP("RuleText", "Several townships have this name; give the full name.")}},
    {"ambiguous_village",
     Args::Candidates,
     0,
     {QT_TRANSLATE_NOOP("RuleText", "“%2” may be any of these villages: %3. Give the township too."),
      QT_TRANSLATE_NOOP("RuleText", "This may be any of these villages: %3. Give the township too."),
      QT_TRANSLATE_NOOP("RuleText", "Several villages are called “%2”; give the township too."),
      QT_TRANSLATE_NOOP("RuleText", "Several villages have this name; give the township too.")}},
    {"ambiguous_cadre",
     Args::Candidates,
     0,
     {QT_TRANSLATE_NOOP("RuleText", "“%2” may be any of these cadres: %3. Give the national id too."),
      QT_TRANSLATE_NOOP("RuleText", "This may be any of these cadres: %3. Give the national id too."),
      QT_TRANSLATE_NOOP("RuleText", "Several cadres are called “%2”; give the national id too."),
      QT_TRANSLATE_NOOP("RuleText", "Several cadres have this name; give the national id too.")}},
    {"ambiguous_household",
     Args::Candidates,
     0,
     {QT_TRANSLATE_NOOP("RuleText", "“%2” may be any of these households: %3. Give the national id of the head too."),
      QT_TRANSLATE_NOOP("RuleText", "This may be any of these households: %3. Give the national id of the head too."),
      QT_TRANSLATE_NOOP("RuleText", "Several households are called “%2”; give the national id of the head too."),
      QT_TRANSLATE_NOOP("RuleText", "Several households have this name; give the national id of the head too.")}},
    {"ambiguous_team",
     Args::Candidates,
     0,
     {QT_TRANSLATE_NOOP("RuleText", "“%2” may be any of these teams: %3. Give the round too."),
      QT_TRANSLATE_NOOP("RuleText", "This may be any of these teams: %3. Give the round too."),
      QT_TRANSLATE_NOOP("RuleText", "Several teams are called “%2”; give the round too."),
      QT_TRANSLATE_NOOP("RuleText", "Several teams have this name; give the round too.")}},
    {"ambiguous_round",
     Args::Value,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "Several rounds are called “%2”; give the number."),
      QT_TRANSLATE_NOOP("RuleText", "Several rounds have this name; give the number.")}},
    // Said, but nothing is rejected for it.
    {"name_mismatch",
     Args::Own,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%1: the national id is that of “%2”, who was taken."),
      QT_TRANSLATE_NOOP("RuleText", "%1: the national id is that of somebody of another name, who was taken.")}},
    {"level_assumed",
     Args::Own,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "%1: a new unit was taken to be of the level %2. Correct it if that is wrong."),
      QT_TRANSLATE_NOOP("RuleText", "%1: the level of a new unit was assumed. Correct it if that is wrong.")}},
    {"round_created",
     Args::Own,
     1,
     {QT_TRANSLATE_NOOP("RuleText", "There was no such round; %2 was added."),
      QT_TRANSLATE_NOOP("RuleText", "There was no such round; it was added.")}},
};

const RuleWording *wordingOf(const QString &rule)
{
    std::vector<std::span<const RuleWording>> all = partWordings();
    all.emplace_back(kRules);
    for (const std::span<const RuleWording> &wordings : all) {
        const auto found =
            std::ranges::find_if(wordings, [&](const RuleWording &each) { return rule == QLatin1String(each.rule); });
        if (found != wordings.end())
            return &*found;
    }
    return nullptr;
}

/// What a wording may be filled with.
struct Filling {
    QString parts[4]; ///< %1 to %4
    QString line;
};

bool canFill(const char *text, const Filling &filling)
{
    const QLatin1String wording(text);
    return (!filling.parts[1].isEmpty() || !wording.contains(QLatin1String("%2"))) &&
           (!filling.parts[2].isEmpty() || !wording.contains(QLatin1String("%3"))) &&
           (!filling.parts[3].isEmpty() || !wording.contains(QLatin1String("%4")));
}

Filling fillingOf(const RuleWording &wording, const QStringList &args, const QString &name, const QString &value)
{
    Filling filling;
    filling.parts[0] = name.isEmpty() ? QCoreApplication::translate("RuleText", "The record") : name;
    if (wording.args == Args::Candidates) {
        filling.parts[1] = value;
        filling.parts[2] = args.join(QChar(u'、'));
        return filling;
    }
    if (wording.own > 0)
        filling.parts[1] = args.value(0);
    if (wording.own > 1)
        filling.parts[2] = args.value(1);
    if (wording.own > 2)
        filling.parts[3] = args.value(2);
    if (wording.args == Args::Value && filling.parts[1].isEmpty())
        filling.parts[1] = value;
    filling.line = args.value(wording.own);
    return filling;
}

QString sentence(const QString &rule, const QStringList &args, const QString &name, const QString &value)
{
    const RuleWording *wording = wordingOf(rule);
    if (!wording)
        return name.isEmpty() ? rule : name + QStringLiteral(": ") + rule;
    const Filling filling = fillingOf(*wording, args, name, value);
    const auto text = std::find_if(std::begin(wording->texts), std::end(wording->texts),
                                   [&](const char *each) { return each && canFill(each, filling); });
    const QString said = filledSentence(QCoreApplication::translate("RuleText", *text),
                                        {filling.parts[0], filling.parts[1], filling.parts[2], filling.parts[3]});
    return filling.line.isEmpty() ? said
                                  : QCoreApplication::translate("RuleText", "%1 (line %2)").arg(said, filling.line);
}

/// Of "duplicate", which says the value that is on file, or the place in a list that repeats another.
bool isPlaceInList(const QString &argument)
{
    constexpr qsizetype kMostDigits = 4;
    return !argument.isEmpty() && argument.size() <= kMostDigits &&
           std::all_of(argument.begin(), argument.end(), [](QChar c) { return c.isDigit(); });
}

QString ruleOr(const QString &rule, bool isEntry)
{
    return isEntry && rule == QLatin1String("duplicate") ? QStringLiteral("duplicate_entry") : rule;
}

} // namespace

QString ruleText(const Violation &violation, const QString &fieldName)
{
    static const QStringList lists{QStringLiteral("unit_ids"),  QStringLiteral("village_ids"),
                                   QStringLiteral("cadre_ids"), QStringLiteral("members"),
                                   QStringLiteral("years"),     QStringLiteral("lines")};
    return sentence(ruleOr(violation.rule, lists.contains(violation.field)), violation.args, fieldName, {});
}

QString ruleText(const RowProblem &problem)
{
    // The field is not known any more, but what stands in the cell is.
    const QString argument = problem.args.value(0);
    const bool isEntry = isPlaceInList(argument) && !problem.value.isEmpty() && problem.value != argument;
    return sentence(ruleOr(problem.rule, isEntry), problem.args, problem.column, problem.value);
}

} // namespace zhucun
