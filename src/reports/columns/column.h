#pragma once

#include "reports/model/report.h"

#include <algorithm>
#include <functional>

namespace zhucun::reports {

/// One column of the lists of an entity. The same list of columns feeds the screen, the printer and exports; users
/// choose and order columns by key.
template <class Row>
struct Column {
    QString key; ///< stable: saved views name it
    QString heading;
    Kind kind = Kind::Text;
    Qt::Alignment alignment = usualAlignment(kind);
    int width = 8; ///< Chinese characters on screen; on paper the least a wrapping column keeps
    std::function<CellValue(const Row &)> value;
    QString sortField; ///< empty: not sortable
    bool visibleByDefault = true;
    bool wrap = false; ///< long text, several lines on paper
};

template <class Row>
TableColumn tableColumnOf(const Column<Row> &column)
{
    return {.heading = column.heading,
            .group = {},
            .kind = column.kind,
            .alignment = column.alignment,
            .minWidth = column.wrap ? std::min(column.width, 8) : 0,
            .wrap = column.wrap};
}

/// The columns with these keys in this order; keys that no longer exist are left out.
template <class Row>
std::vector<Column<Row>> chosenColumns(const std::vector<Column<Row>> &columns, const QStringList &keys)
{
    std::vector<Column<Row>> chosen;
    for (const QString &key : keys) {
        const auto found = std::find_if(columns.begin(), columns.end(), [&](const auto &c) { return c.key == key; });
        if (found != columns.end())
            chosen.push_back(*found);
    }
    return chosen;
}

/// All columns given, in their order, whether or not visible by default.
template <class Row, class Rows>
Table tableOf(const std::vector<Column<Row>> &columns, const Rows &rows)
{
    Table table;
    for (const Column<Row> &column : columns)
        table.columns.push_back(tableColumnOf(column));
    for (const Row &row : rows) {
        TableRowData data;
        data.cells.reserve(columns.size());
        for (const Column<Row> &column : columns)
            data.cells.push_back(column.value(row));
        table.rows.push_back(std::move(data));
    }
    return table;
}

} // namespace zhucun::reports
