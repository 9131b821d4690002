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
        {"row_contradicts",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "%1 says something else than row %2 of this file does of the same record. Keep "
                                        "the row that is right."),
          QT_TRANSLATE_NOOP("RuleText", "%1 says something else than an earlier row of this file does of the same "
                                        "record. Keep the row that is right.")}},
        {"beyond_headings",
         Args::Value,
         0,
         {QT_TRANSLATE_NOOP("RuleText",
                            "To the right of the last heading stands “%2”, which was not read. Is there a comma "
                            "or a column too many?"),
          QT_TRANSLATE_NOOP("RuleText", "Cells to the right of the last heading were not read.")}},
        {"month_as_first_day",
         Args::Value,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "%1: “%2” names no day; the first of the month is taken. Write the day where "
                                        "it is known."),
          QT_TRANSLATE_NOOP("RuleText", "%1 names no day; the first of the month is taken. Write the day where it is "
                                        "known.")}},
    };
    return kImport;
}

} // namespace zhucun
