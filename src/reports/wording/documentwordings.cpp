#include "reports/wording/rulewording.h"

#include <QCoreApplication>

namespace zhucun {

std::span<const RuleWording> documentWordings()
{
    static constexpr RuleWording kDocuments[] = {
        {"too_many_lines",
         Args::Own,
         2,
         {QT_TRANSLATE_NOOP("RuleText",
                            "The ledger would have %2 lines; a document has at most %3. Choose a shorter period or a "
                            "single township or village, or export the records as a table instead."),
          QT_TRANSLATE_NOOP("RuleText", "The ledger would have too many lines for a document.")}},
    };
    return kDocuments;
}

} // namespace zhucun
