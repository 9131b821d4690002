#pragma once

#include "core/canceltoken.h"
#include "core/result.h"
#include "reports/layout/columnwidths.h"
#include "reports/layout/pagecursor.h"

namespace zhucun::reports {

/// Places one table: headings on every page, no row cut unless it is higher than a page, totals beside a row of theirs.
class TableLayout
{
public:
    TableLayout(const Table &table, PageCursor &cursor);

    /// What must fit for the table to begin here: caption, headings and the first rows that stay together.
    qreal leastHeight();
    /// The last rows go to a page where `tail` still fits below them. `rowDone` is called after every row.
    Status place(const CancelToken &cancel, qreal tail, const std::function<void()> &rowDone);

private:
    struct LaidRow {
        const TableRowData *data;
        std::vector<QStringList> cells;
        qsizetype lines = 1;
    };
    using RowGroup = std::vector<LaidRow>;

    LaidRow layRow(const TableRowData &row);
    RowGroup groupFrom(size_t first);
    RowGroup groupWithLast(size_t first);
    qreal heightOf(qsizetype lines) const
    {
        return std::max(qreal(lines) * m_lineHeight + 2 * m_rowPadding, m_table.rowHeight * kUnitsPerPoint);
    }
    qreal heightOf(const RowGroup &group) const;
    qreal captionHeight() const;
    qreal headingHeight() const { return m_groupHeight + m_columnHeight; }

    void measureHeadings();
    void placeCaption();
    void beginSegment();
    void endSegment();
    void placeHeading(const QString &text, size_t first, size_t last, qreal top, qreal height);
    void placeGroup(const RowGroup &group, qreal tail);
    void placeRow(const LaidRow &row);
    void placeLines(const LaidRow &row, qsizetype from, qsizetype count);
    void placeEmptyText();
    void openColumns();
    void closeColumns();
    void horizontal(qreal x1, qreal x2, qreal y, qreal width) { m_cursor.rule(x1, y, x2, y, width); }
    qreal spanWidth(size_t first, size_t last) const { return m_edges[last + 1] - m_edges[first]; }

    const Table &m_table;
    PageCursor &m_cursor;
    ColumnPlan m_plan;
    int m_textFont;
    int m_strongFont;
    qreal m_lineHeight;
    qreal m_rowPadding;
    qreal m_groupHeight = 0;
    qreal m_columnHeight = 0;
    std::vector<qreal> m_edges; ///< x of the column edges, one more than columns
    qreal m_segmentTop = 0;
    qreal m_columnsTop = -1; ///< where the vertical rules being drawn begin; negative: none open
};

} // namespace zhucun::reports
