#include "gui/closing/closingwords.h"

#include "core/text/dateparse.h"
#include "gui/common/message/words.h"
#include "reports/wording/termtext.h"

#include <QCoreApplication>

namespace zhucun::gui {

QString monthArgument(const QString &month)
{
    bool isNumber = false;
    const int number = month.toInt(&isNumber);
    const auto read = isNumber ? YearMonth::fromNumber(number) : text::parseYearMonth(month);
    if (!read)
        return month;
    return QStringLiteral("%1-%2").arg(read->year()).arg(read->month(), 2, 10, QLatin1Char('0'));
}

static QString fieldLabel(const QString &field)
{
    const struct {
        const char *field;
        const char *label;
    } labels[] = {
        {"remark", QT_TRANSLATE_NOOP("ClosingWords", "Remark")},
        {"reason", QT_TRANSLATE_NOOP("ClosingWords", "Reason")},
        {"cadre_id", QT_TRANSLATE_NOOP("ClosingWords", "Cadre")},
        {"day", QT_TRANSLATE_NOOP("ClosingWords", "Day")},
        {"after", QT_TRANSLATE_NOOP("ClosingWords", "What it should be")},
        {"requested_by", QT_TRANSLATE_NOOP("ClosingWords", "Requested by")},
        {"approved_by", QT_TRANSLATE_NOOP("ClosingWords", "Approved by")},
    };
    for (const auto &known : labels) {
        if (field == QLatin1String(known.field))
            return QCoreApplication::translate("ClosingWords", known.label);
    }
    return field.isEmpty() ? QCoreApplication::translate("ClosingWords", "Remark") : field;
}

QString refusalText(const Error &error)
{
    QStringList sentences;
    for (Violation violation : error.violations) {
        if (violation.severity != Violation::Severity::Error)
            continue;
        if (violation.rule == QLatin1String("closing_order") || violation.rule == QLatin1String("later_month_closed")) {
            for (QString &arg : violation.args)
                arg = monthArgument(arg);
        } else if (violation.rule == QLatin1String("closing_state") && !violation.args.isEmpty()) {
            if (const auto state = fromText<ClosingState>(violation.args.first()))
                violation.args.first() = termText(*state);
        }
        sentences.append(ruleSentence(violation, fieldLabel(violation.field)));
    }
    return sentences.isEmpty() ? errorSentence(error) : sentences.join(QLatin1Char(' '));
}

} // namespace zhucun::gui
