#include "reports/wording/rulewording.h"

#include <QCoreApplication>

namespace zhucun {

std::span<const RuleWording> issueWordings()
{
    static constexpr RuleWording kIssue[] = {
        {"figures_part",
         Args::Own,
         3,
         {QT_TRANSLATE_NOOP("RuleText", "%2: %3 is more than %4, a part more than its whole.")}},
        {"figures_sum", Args::Own, 3, {QT_TRANSLATE_NOOP("RuleText", "%2: the parts add up to %3, the whole is %4.")}},
        {"figures_balance",
         Args::Own,
         2,
         {QT_TRANSLATE_NOOP("RuleText", "%2: half days are not calendar days × 2; months of cadres concerned: %3.")}},
        {"figures_fell",
         Args::Own,
         3,
         {QT_TRANSLATE_NOOP("RuleText", "%2 to date was %3 when it was last issued and is %4 now: write why.")}},
        {"figures_deviate",
         Args::Own,
         3,
         {QT_TRANSLATE_NOOP("RuleText", "%2 was %3 last month and is %4: write why.")}},
        {"figures_changed",
         Args::Own,
         3,
         {QT_TRANSLATE_NOOP("RuleText", "%2 is printed as %3 and is %4 by now: make the document again.")}},
        {"definition_changed",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "%2 has another definition by now: make the document again.")}},
        {"withdrawn", Args::Own, 1, {QT_TRANSLATE_NOOP("RuleText", "%2 was withdrawn already.")}},
    };
    return kIssue;
}

} // namespace zhucun
