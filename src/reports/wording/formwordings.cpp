#include "reports/wording/rulewording.h"

#include <QCoreApplication>

namespace zhucun {

std::span<const RuleWording> formWordings()
{
    static constexpr RuleWording kForms[] = {
        {"form_file_unreadable",
         Args::Own,
         0,
         {QT_TRANSLATE_NOOP("RuleText", "%1: the file cannot be read. Check that you may open it and that no other "
                                        "program has locked it.")}},
        {"form_empty", Args::Own, 0, {QT_TRANSLATE_NOOP("RuleText", "%1: the file is empty.")}},
        {"form_encoding",
         Args::Own,
         0,
         {QT_TRANSLATE_NOOP("RuleText", "%1: the characters cannot be read. Open the form in its editor and save it "
                                        "again.")}},
        {"form_unknown",
         Args::Own,
         0,
         {QT_TRANSLATE_NOOP("RuleText", "%1 is no appointment form (.lrmx or .lrm), whatever its name says.")}},
        {"form_too_large",
         Args::Own,
         0,
         {QT_TRANSLATE_NOOP("RuleText", "%1: the file is larger than an appointment form can be. Make the photo "
                                        "smaller in the editor and save it again.")}},
        {"form_damaged",
         Args::Own,
         0,
         {QT_TRANSLATE_NOOP("RuleText", "%1: the file is damaged or cut off. Have it copied once more, or saved again "
                                        "in its editor.")}},
        {"form_unreadable",
         Args::Value,
         0,
         {QT_TRANSLATE_NOOP("RuleText", "%1: “%2” could not be understood and was left out; what is on file stays."),
          QT_TRANSLATE_NOOP("RuleText", "%1 could not be understood and was left out; what is on file stays.")}},
        {"photo_unusable",
         Args::Own,
         0,
         {QT_TRANSLATE_NOOP("RuleText", "%1: the photo is damaged, neither JPEG nor PNG, or larger than 2 MB; it was "
                                        "left out.")}},
    };
    return kForms;
}

} // namespace zhucun
