#include "reports/wording/rulewording.h"

#include <QCoreApplication>

namespace zhucun {

std::span<const RuleWording> checkWordings()
{
    static constexpr RuleWording kCheck[] = {
        {"merge_refused",
         Args::Own,
         0,
         {QT_TRANSLATE_NOOP("RuleText", "Something stands in the way of the merge: open it again to see what.")}},
    };
    return kCheck;
}

} // namespace zhucun
