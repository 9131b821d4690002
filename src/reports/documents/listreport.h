#pragma once

#include "reports/columns/column.h"

namespace zhucun::reports {

/// A list as shown on screen, for paper and files: the title, what it was filtered by, the columns shown, the rows.
/// `filterText` may be empty.
template <class Row, class Rows>
Report listReport(const QString &title, const QString &filterText, const std::vector<Column<Row>> &columns,
                  const Rows &rows)
{
    Report report;
    report.title = title;
    report.paper = Paper::a4Landscape();
    if (!filterText.isEmpty())
        report.headNotes.append(filterText);
    Table table = tableOf(columns, rows);
    table.emptyText = QStringLiteral("没有记录");
    report.headNotes.append(QStringLiteral("共 %1 条").arg(table.rows.size()));
    report.sections.push_back({{}, {std::move(table)}, false});
    return report;
}

} // namespace zhucun::reports
