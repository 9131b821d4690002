#include "reports/wording/rulewording.h"

#include <QCoreApplication>

namespace zhucun {

std::span<const RuleWording> attachmentWordings()
{
    static constexpr RuleWording kAttachments[] = {
        {"attachment_empty",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "“%2” is empty and was not attached."),
          QT_TRANSLATE_NOOP("RuleText", "An empty file cannot be attached.")}},
        {"attachment_kind",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "“%2” is no photo, scan, PDF, office document, text, archive or recording. "
                                        "Attach a scan or a PDF of it."),
          QT_TRANSLATE_NOOP("RuleText", "Files of this kind cannot be attached. Attach a scan or a PDF.")}},
        {"attachment_too_large",
         Args::Own,
         3,
         {QT_TRANSLATE_NOOP("RuleText", "“%2” has %3, and at most %4 can be attached. Scan it at 200 dpi in black and "
                                        "white, or attach it in parts."),
          QT_TRANSLATE_NOOP("RuleText", "The file is too large to be attached. Scan it at 200 dpi in black and white, "
                                        "or attach it in parts.")}},
        {"attachment_unreadable",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "“%2” cannot be read. Check that it is a file and that you may open it."),
          QT_TRANSLATE_NOOP("RuleText", "The file cannot be read. Check that you may open it.")}},
        {"no_evidence_attached",
         Args::Own,
         0,
         {QT_TRANSLATE_NOOP("RuleText", "The evidence is graded A or B, but nothing is attached.")}},
    };
    return kAttachments;
}

} // namespace zhucun
