#include "reports/wording/rulewording.h"

#include <QCoreApplication>

namespace zhucun {

std::span<const RuleWording> importWordings()
{
    static constexpr RuleWording kImport[] = {
        {"import_undone", Args::Own, 1, {QT_TRANSLATE_NOOP("RuleText", "The import of %2 was taken back already.")}},
        {"import_unchanged",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "The import of %2 changed nothing; there is nothing to take back.")}},
    };
    return kImport;
}

} // namespace zhucun
