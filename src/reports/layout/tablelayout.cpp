#include "reports/layout/tablelayout.h"

#include "reports/layout/measures.h"

#include <algorithm>

namespace zhucun::reports {

using namespace measures;

namespace {

constexpr qreal kThin = kThinRule * kUnitsPerPoint;
constexpr qreal kFrame = kFrameRule * kUnitsPerPoint;
constexpr size_t kLastRows = 3;        // together, so that no page holds a single row
constexpr qreal kLastRowsShare = 0.25; // of a page, above which they may part

} // namespace

TableLayout::TableLayout(const Table &table, PageCursor &cursor)
    : m_table(table),
      m_cursor(cursor),
      m_plan(planColumns(table, cursor.fonts(), cursor.width())),
      m_textFont(cursor.fonts().use(Typeface::Song, m_plan.pointSize)),
      m_strongFont(cursor.fonts().use(Typeface::Hei, m_plan.pointSize)),
      m_lineHeight(kTableLineEm * m_plan.pointSize * kUnitsPerPoint),
      m_rowPadding(kRowPaddingEm * m_plan.pointSize * kUnitsPerPoint)
{
    m_edges.push_back(cursor.left());
    for (const qreal width : m_plan.widths)
        m_edges.push_back(m_edges.back() + width);
    measureHeadings();
}

void TableLayout::measureHeadings()
{
    TextMeasure &measure = m_cursor.fonts().measure(m_strongFont);
    const qreal padding = 2 * kHeadPaddingEm * m_plan.pointSize * kUnitsPerPoint;
    qsizetype columnLines = 1;
    qsizetype groupLines = 1;
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        const qsizetype lines =
            measure.lines(m_table.columns[i].heading, m_plan.widths[i] - 2 * m_plan.padding()).size();
        columnLines = std::max(columnLines, m_plan.hasGroups && m_table.columns[i].group.isEmpty() ? lines - 1 : lines);
    }
    for (const ColumnRun &run : headingRuns(m_table)) {
        const QString &group = m_table.columns[run.first].group;
        groupLines =
            std::max(groupLines, measure.lines(group, spanWidth(run.first, run.last) - 2 * m_plan.padding()).size());
    }
    m_columnHeight = qreal(columnLines) * m_lineHeight + padding;
    m_groupHeight = m_plan.hasGroups ? qreal(groupLines) * m_lineHeight + padding : 0;
}

qreal TableLayout::captionHeight() const
{
    return m_table.caption.isEmpty() && m_table.unit.isEmpty() ? 0 : kCaptionLines * m_lineHeight;
}

TableLayout::LaidRow TableLayout::layRow(const TableRowData &row)
{
    LaidRow laid{&row, {}, 1};
    TextMeasure &measure = m_cursor.fonts().measure(row.style == RowStyle::Normal ? m_textFont : m_strongFont);
    const bool spans = spansTable(row.style);
    const size_t count =
        spans ? std::min<size_t>(1, row.cells.size()) : std::min(row.cells.size(), m_table.columns.size());
    laid.cells.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        const QString text = row.cells[i].text();
        const qreal width = spans ? m_cursor.width() : m_plan.widths[i];
        const bool mayBreak = spans || m_plan.wraps[i] || text.contains(u'\n');
        laid.cells.push_back(mayBreak ? measure.lines(text, width - 2 * m_plan.padding()) : QStringList{text});
        laid.lines = std::max(laid.lines, laid.cells.back().size());
    }
    return laid;
}

TableLayout::RowGroup TableLayout::groupFrom(size_t first)
{
    const auto &rows = m_table.rows;
    RowGroup group{layRow(rows[first])};
    for (size_t next = first + 1; next < rows.size(); ++next) {
        const bool followsTitle = rows[next - 1].style == RowStyle::Group;
        const RowStyle style = rows[next].style;
        const bool isTotal = style == RowStyle::Subtotal || style == RowStyle::Total || style == RowStyle::Closing;
        if (!followsTitle && !isTotal)
            break;
        group.push_back(layRow(rows[next]));
    }
    return group;
}

/// The group, and near the end of the table the rows that are left.
TableLayout::RowGroup TableLayout::groupWithLast(size_t first)
{
    RowGroup group = groupFrom(first);
    if (first + std::max(kLastRows, group.size()) < m_table.rows.size())
        return group;
    RowGroup last = group;
    while (first + last.size() < m_table.rows.size()) {
        for (LaidRow &row : groupFrom(first + last.size()))
            last.push_back(std::move(row));
    }
    return heightOf(last) <= kLastRowsShare * m_cursor.pageHeight() ? last : group;
}

qreal TableLayout::heightOf(const RowGroup &group) const
{
    qreal height = 0;
    for (const LaidRow &row : group)
        height += heightOf(row.lines);
    return height;
}

qreal TableLayout::leastHeight()
{
    const qreal rows = m_table.rows.empty() ? heightOf(1) : heightOf(groupWithLast(0));
    return std::min(captionHeight() + headingHeight() + rows, m_cursor.pageHeight());
}

void TableLayout::placeCaption()
{
    if (captionHeight() == 0)
        return;
    const qreal height = captionHeight();
    m_cursor.text(m_table.caption, m_strongFont, Qt::AlignLeft, m_cursor.left(), m_cursor.y(), m_cursor.width(),
                  height);
    m_cursor.text(m_table.unit, m_textFont, Qt::AlignRight, m_cursor.left(), m_cursor.y(), m_cursor.width(), height);
    m_cursor.advance(height);
}

void TableLayout::placeHeading(const QString &text, size_t first, size_t last, qreal top, qreal height)
{
    const qreal x = m_edges[first] + m_plan.padding();
    const qreal width = spanWidth(first, last) - 2 * m_plan.padding();
    const QStringList lines = m_cursor.fonts().measure(m_strongFont).balancedLines(text, width);
    qreal y = top + (height - qreal(lines.size()) * m_lineHeight) / 2;
    for (const QString &line : lines) {
        m_cursor.text(line, m_strongFont, Qt::AlignHCenter, x, y, width, m_lineHeight);
        y += m_lineHeight;
    }
}

void TableLayout::beginSegment()
{
    m_segmentTop = m_cursor.y();
    const qreal bottom = m_segmentTop + headingHeight();
    for (const ColumnRun &run : headingRuns(m_table)) {
        const bool grouped = !m_table.columns[run.first].group.isEmpty();
        const qreal inner = grouped ? m_segmentTop + m_groupHeight : m_segmentTop;
        if (grouped) {
            placeHeading(m_table.columns[run.first].group, run.first, run.last, m_segmentTop, m_groupHeight);
            horizontal(m_edges[run.first], m_edges[run.last + 1], inner, kThin);
        }
        for (size_t i = run.first; i <= run.last; ++i) {
            placeHeading(m_table.columns[i].heading, i, i, inner, bottom - inner);
            if (i > 0)
                m_cursor.rule(m_edges[i], i == run.first ? m_segmentTop : inner, m_edges[i], bottom, kThin);
        }
    }
    m_cursor.advance(headingHeight());
    horizontal(m_cursor.left(), m_cursor.right(), bottom, kThin);
}

void TableLayout::openColumns()
{
    if (m_columnsTop < 0)
        m_columnsTop = m_cursor.y();
}

void TableLayout::closeColumns()
{
    if (m_columnsTop < 0)
        return;
    for (size_t i = 1; i + 1 < m_edges.size(); ++i)
        m_cursor.rule(m_edges[i], m_columnsTop, m_edges[i], m_cursor.y(), kThin);
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        if (m_table.columns[i].shaded)
            m_cursor.shade({m_edges[i], m_columnsTop, m_plan.widths[i], m_cursor.y() - m_columnsTop});
    }
    m_columnsTop = -1;
}

/// The frame last, over the thin rule below the last row.
void TableLayout::endSegment()
{
    closeColumns();
    const qreal bottom = m_cursor.y();
    horizontal(m_cursor.left(), m_cursor.right(), m_segmentTop, kFrame);
    horizontal(m_cursor.left(), m_cursor.right(), bottom, kFrame);
    m_cursor.rule(m_cursor.left(), m_segmentTop, m_cursor.left(), bottom, kFrame);
    m_cursor.rule(m_cursor.right(), m_segmentTop, m_cursor.right(), bottom, kFrame);
}

void TableLayout::placeLines(const LaidRow &row, qsizetype from, qsizetype count)
{
    const qreal height = heightOf(count);
    const bool spans = spansTable(row.data->style);
    if (row.data->style == RowStyle::Total)
        horizontal(m_cursor.left(), m_cursor.right(), m_cursor.y(), kFrame); // set off in black and white too
    if (spans)
        closeColumns();
    else
        openColumns();
    const int font = row.data->style == RowStyle::Normal ? m_textFont : m_strongFont;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const QStringList &lines = row.cells[i];
        const qsizetype shown = std::clamp<qsizetype>(lines.size() - from, 0, count);
        const qreal x = m_edges[i] + m_plan.padding();
        const qreal width = (spans ? m_cursor.width() : m_plan.widths[i]) - 2 * m_plan.padding();
        qreal y = m_cursor.y() + (height - qreal(shown) * m_lineHeight) / 2;
        for (qsizetype line = 0; line < shown; ++line, y += m_lineHeight)
            m_cursor.text(lines[from + line], font, spans ? Qt::AlignLeft : m_table.columns[i].alignment, x, y, width,
                          m_lineHeight);
    }
    m_cursor.advance(height);
    horizontal(m_cursor.left(), m_cursor.right(), m_cursor.y(), kThin);
}

void TableLayout::placeRow(const LaidRow &row)
{
    const qreal room = m_cursor.pageHeight() - headingHeight();
    if (heightOf(row.lines) <= room) {
        if (heightOf(row.lines) > m_cursor.remaining() + 0.5) {
            endSegment();
            m_cursor.newPage();
            beginSegment();
        }
        placeLines(row, 0, row.lines);
        return;
    }
    for (qsizetype from = 0; from < row.lines;) {
        qsizetype fitting = qsizetype((m_cursor.remaining() + 0.5 - 2 * m_rowPadding) / m_lineHeight);
        if (fitting < 1) {
            endSegment();
            m_cursor.newPage();
            beginSegment();
            fitting = std::max<qsizetype>(1, qsizetype((m_cursor.remaining() - 2 * m_rowPadding) / m_lineHeight));
        }
        const qsizetype count = std::min(fitting, row.lines - from);
        placeLines(row, from, count);
        from += count;
    }
}

void TableLayout::placeGroup(const RowGroup &group, qreal tail)
{
    const qreal height = heightOf(group) + tail;
    const bool fitsOnAPage = height <= m_cursor.pageHeight() - headingHeight();
    if (fitsOnAPage && height > m_cursor.remaining() + 0.5) {
        endSegment();
        m_cursor.newPage();
        beginSegment();
    }
    for (const LaidRow &row : group)
        placeRow(row);
}

void TableLayout::placeEmptyText()
{
    const qreal height = heightOf(1);
    m_cursor.text(m_table.emptyText, m_textFont, Qt::AlignHCenter, m_cursor.left(), m_cursor.y(), m_cursor.width(),
                  height);
    m_cursor.advance(height);
}

Status TableLayout::place(const CancelToken &cancel, qreal tail, const std::function<void()> &rowDone)
{
    if (m_table.columns.empty())
        return {};
    m_cursor.require(leastHeight());
    placeCaption();
    beginSegment();
    if (m_table.rows.empty())
        placeEmptyText();
    for (size_t row = 0; row < m_table.rows.size();) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const RowGroup group = groupWithLast(row);
        row += group.size();
        placeGroup(group, row == m_table.rows.size() ? tail : 0);
        for (size_t i = 0; i < group.size(); ++i)
            rowDone();
    }
    endSegment();
    return {};
}

} // namespace zhucun::reports
