#pragma once

#include "reports/model/report.h"

namespace zhucun::reports {

/// What goes on one sheet of a workbook.
struct SheetPart {
    QString name;
    std::vector<const Section *> sections;
    bool first = false; ///< with the title of the report
    bool last = false;  ///< with its notes and signatures

    const Paper &paper(const Report &report) const
    {
        return !sections.empty() && sections.front()->paper ? *sections.front()->paper : report.paper;
    }
};

/// A report as the sheets of a workbook: a new one at each section that names its own.
std::vector<SheetPart> sheetsOf(const Report &report);

qint64 tableRowsOf(const Report &report);

} // namespace zhucun::reports
