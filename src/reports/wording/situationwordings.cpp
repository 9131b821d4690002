#include "reports/wording/rulewording.h"

#include <QCoreApplication>

namespace zhucun {

std::span<const RuleWording> situationWordings()
{
    static constexpr RuleWording kSituation[] = {
        {"template_problems",
         Args::Own,
         2,
         {QT_TRANSLATE_NOOP("RuleText", "%1: the template has problems (%2), the first in line %3."),
          QT_TRANSLATE_NOOP("RuleText", "%1: the template has problems.")}},
    };
    return kSituation;
}

} // namespace zhucun
