#include "reports/wording/rulewording.h"

#include <QCoreApplication>

namespace zhucun {

std::span<const RuleWording> ledgerWordings()
{
    static constexpr RuleWording kLedger[] = {
        {"code_form",
         Args::Own,
         0,
         {QT_TRANSLATE_NOOP("RuleText", "%1 consists of small letters, digits and underlines, and begins with a "
                                        "letter.")}},
        {"unused_measure",
         Args::Own,
         0,
         {QT_TRANSLATE_NOOP("RuleText", "What the figure counts is a column this kind does not show: name the column, "
                                        "or count something else.")}},
        {"funds_differ",
         Args::Own,
         2,
         {QT_TRANSLATE_NOOP("RuleText", "The sources add up to %2, the amount is %3."),
          QT_TRANSLATE_NOOP("RuleText", "The sources add up to something else than the amount.")}},
    };
    return kLedger;
}

} // namespace zhucun
