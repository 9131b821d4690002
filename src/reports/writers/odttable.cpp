#include "reports/writers/odttable.h"

#include "reports/layout/columnwidths.h"
#include "reports/layout/measures.h"

#include <algorithm>
#include <map>

namespace zhucun::reports {

using namespace measures;

namespace {

constexpr size_t kLastRows = 3;          // together, so that no page holds a single row
constexpr qsizetype kLongText = 400;     // characters of a cell from which a row may be higher than a page
constexpr qreal kLargestShareWhole = .8; // of a page
/// Of the padding on paper: the rest is left to rules, which stand inside of columns here, and to what rounding takes.
constexpr qreal kSideShare = 0.5;

class TableWriter
{
public:
    TableWriter(const Table &table, OdtFlow &flow)
        : m_table(table),
          m_flow(flow),
          m_plan(planColumns(table, flow.fonts(), flow.width() * kUnitsPerPoint)),
          m_size(m_plan.pointSize),
          m_side(m_plan.padding() / kUnitsPerPoint * kSideShare)
    {
    }

    Status write(const CancelToken &cancel, const std::function<void()> &rowDone)
    {
        writeCaption();
        std::vector<qreal> widths;
        for (const qreal width : m_plan.widths)
            widths.push_back(width / kUnitsPerPoint);
        m_flow.beginTable(widths, kTableGap);
        writeHeadings();
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            if (cancel.isCancelled())
                return failure(ErrorCode::Cancelled);
            writeRow(row);
            rowDone();
        }
        if (m_table.rows.empty())
            writeEmptyText();
        m_flow.endTable();
        return {};
    }

private:
    /// The caption on the left, the unit on the right of one line.
    void writeCaption()
    {
        if (m_table.caption.isEmpty() && m_table.unit.isEmpty())
            return;
        OdtParagraph look = m_flow.styles().look(OdtStyle::Caption);
        look.size = m_size;
        look.pitch = kCaptionLines * kTableLineEm * m_size;
        look.rightTab = m_flow.width();
        m_flow.beginParagraph(look);
        m_flow.run(m_table.caption, Typeface::Hei, m_size);
        if (!m_table.unit.isEmpty()) {
            m_flow.xml().writeEmptyElement(QStringLiteral("text:tab"));
            m_flow.run(m_table.unit, Typeface::Song, m_size);
        }
        m_flow.end();
    }

    QString paragraphStyle(OdtStyle style, Qt::Alignment alignment, bool strong, bool keep)
    {
        const auto key = std::make_tuple(int(style), alignment.toInt(), strong, keep);
        QString &name = m_paragraphs[key];
        if (name.isEmpty()) {
            OdtParagraph look = m_flow.styles().look(style);
            look.alignment = alignment;
            look.size = m_size;
            look.pitch = m_size * kTableLineEm;
            look.keepWithNext = keep;
            if (strong)
                look.face = Typeface::Hei;
            name = m_flow.styles().paragraph(look);
        }
        return name;
    }

    enum class Part { Heading, Inner, Total };

    /// Each cell draws its left and lower rule, those at the edge the frame.
    QString cellStyle(size_t first, size_t last, Part part, bool top, bool bottom, bool shaded)
    {
        const auto key =
            std::make_tuple(first == 0, last + 1 == m_table.columns.size(), int(part), top, bottom, shaded);
        QString &name = m_cells[key];
        if (name.isEmpty()) {
            OdtCell cell;
            cell.left = first == 0 ? kFrameRule : kThinRule;
            cell.right = last + 1 == m_table.columns.size() ? kFrameRule : 0;
            cell.above = top || part == Part::Total ? kFrameRule : 0;
            cell.below = bottom ? kFrameRule : kThinRule;
            // A rule takes room of the row.
            cell.padding = (part == Part::Heading ? kHeadPaddingEm : kRowPaddingEm) * m_size - kThinRule / 2;
            cell.side = m_side;
            cell.shaded = shaded;
            name = m_flow.styles().cell(cell);
        }
        return name;
    }

    void headingCell(const QString &text, size_t first, size_t last, size_t rows, bool top)
    {
        qreal width = -2 * m_plan.padding();
        for (size_t i = first; i <= last; ++i)
            width += m_plan.widths[i];
        TextMeasure &measure = m_flow.fonts().measure(m_flow.fonts().use(Typeface::Hei, m_size));
        m_flow.beginCell(cellStyle(first, last, Part::Heading, top, false, false), last - first + 1, rows);
        m_flow.cellParagraph(paragraphStyle(OdtStyle::HeadCell, Qt::AlignHCenter, false, true),
                             measure.balancedLines(text, width).join(u'\n'));
        m_flow.endCell(last - first + 1);
    }

    void writeHeadings()
    {
        m_flow.xml().writeStartElement(QStringLiteral("table:table-header-rows"));
        if (m_plan.hasGroups) {
            m_flow.beginRow(0, true);
            for (const ColumnRun &run : headingRuns(m_table)) {
                const TableColumn &column = m_table.columns[run.first];
                const bool grouped = !column.group.isEmpty();
                headingCell(grouped ? column.group : column.heading, run.first, run.last, grouped ? 1 : 2, true);
            }
            m_flow.end();
        }
        m_flow.beginRow(0, true);
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            if (m_plan.hasGroups && m_table.columns[i].group.isEmpty())
                m_flow.coveredCell();
            else
                headingCell(m_table.columns[i].heading, i, i, 1, !m_plan.hasGroups);
        }
        m_flow.end();
        m_flow.xml().writeEndElement();
    }

    /// With the row below: a group's title, the row before a total, all but the last of the table's last rows.
    bool keepsWithNext(size_t row) const
    {
        if (row + 1 >= m_table.rows.size())
            return false;
        const RowStyle next = m_table.rows[row + 1].style;
        return m_table.rows[row].style == RowStyle::Group || row + kLastRows >= m_table.rows.size() ||
               next == RowStyle::Subtotal || next == RowStyle::Total || next == RowStyle::Closing;
    }

    /// A row higher than a page must be parted; shorter ones never are.
    bool isWhole(const TableRowData &row)
    {
        qsizetype lines = 0;
        for (size_t i = 0; i < std::min(row.cells.size(), m_table.columns.size()); ++i) {
            const QString text = row.cells[i].text();
            if (text.size() < kLongText)
                continue;
            TextMeasure &measure = m_flow.fonts().measure(m_flow.fonts().use(Typeface::Song, m_size));
            lines = std::max(lines, measure.lines(text, m_plan.widths[i] - 2 * m_plan.padding()).size());
        }
        return qreal(lines) * m_size * kTableLineEm < kLargestShareWhole * m_flow.height();
    }

    void writeRow(size_t index)
    {
        const TableRowData &row = m_table.rows[index];
        const bool keep = keepsWithNext(index);
        const bool last = index + 1 == m_table.rows.size();
        m_flow.beginRow(m_table.rowHeight, isWhole(row));
        if (spansTable(row.style))
            writeSpanning(row, keep, last);
        else
            writeCells(row, keep, last);
        m_flow.end();
    }

    void writeSpanning(const TableRowData &row, bool keep, bool last)
    {
        const size_t count = m_table.columns.size();
        m_flow.beginCell(cellStyle(0, count - 1, Part::Inner, false, last, false), count);
        m_flow.cellParagraph(paragraphStyle(OdtStyle::Cell, Qt::AlignLeft, true, keep),
                             row.cells.empty() ? QString() : row.cells.front().text());
        m_flow.endCell(count);
    }

    void writeCells(const TableRowData &row, bool keep, bool last)
    {
        const bool strong = row.style != RowStyle::Normal;
        const Part part = row.style == RowStyle::Total ? Part::Total : Part::Inner;
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            const TableColumn &column = m_table.columns[i];
            m_flow.beginCell(cellStyle(i, i, part, false, last, column.shaded));
            m_flow.cellParagraph(paragraphStyle(OdtStyle::Cell, column.alignment, strong, keep),
                                 i < row.cells.size() ? row.cells[i].text() : QString());
            m_flow.endCell();
        }
    }

    void writeEmptyText()
    {
        const size_t count = m_table.columns.size();
        m_flow.beginRow(0, true);
        m_flow.beginCell(cellStyle(0, count - 1, Part::Inner, false, true, false), count);
        m_flow.cellParagraph(paragraphStyle(OdtStyle::Cell, Qt::AlignHCenter, false, false), m_table.emptyText);
        m_flow.endCell(count);
        m_flow.end();
    }

    const Table &m_table;
    OdtFlow &m_flow;
    ColumnPlan m_plan;
    qreal m_size; ///< of the table's type in points
    qreal m_side; ///< left and right of the text in a cell
    std::map<std::tuple<int, int, bool, bool>, QString> m_paragraphs;
    std::map<std::tuple<bool, bool, int, bool, bool, bool>, QString> m_cells;
};

} // namespace

Status writeOdtTable(const Table &table, OdtFlow &flow, const CancelToken &cancel, const std::function<void()> &rowDone)
{
    if (table.columns.empty())
        return {};
    return TableWriter(table, flow).write(cancel, rowDone);
}

} // namespace zhucun::reports
