#include "reports/layout/columnwidths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace zhucun::reports {

namespace {

constexpr qreal kSizes[] = {10.5, 9, 8, 7}; // 五号, 小五, and what is still read without effort
constexpr qreal kPaddingEm = 0.36;
constexpr qreal kWrapEm = 8; // a wrapping column narrower than this reads badly
constexpr qreal kComfortableEm = 16;
constexpr qreal kLeastEm = 2;

/// Widths without padding, in em of the table's type.
struct Extent {
    qreal preferred = 0; ///< heading and content on one line each
    qreal fitting = 0;   ///< heading on two lines, long text broken
    qreal least = 0;     ///< all text broken
    bool wraps = false;
};

class Extents
{
public:
    Extents(const Table &table, FontBook &fonts)
        : m_table(table),
          m_fonts(fonts),
          m_text(fonts.use(Typeface::Song, kSizes[0])),
          m_strong(fonts.use(Typeface::Hei, kSizes[0])),
          m_em(fonts.measure(m_text).em())
    {
    }

    std::vector<Extent> measure()
    {
        std::vector<qreal> content(m_table.columns.size(), 0);
        for (const TableRowData &row : m_table.rows) {
            if (!spansTable(row.style))
                measureRow(row, content);
        }
        std::vector<Extent> extents;
        for (size_t i = 0; i < m_table.columns.size(); ++i)
            extents.push_back(extentOf(m_table.columns[i], content[i]));
        widenForGroups(extents);
        return extents;
    }

private:
    void measureRow(const TableRowData &row, std::vector<qreal> &content)
    {
        TextMeasure &measure = m_fonts.measure(row.style == RowStyle::Normal ? m_text : m_strong);
        for (size_t i = 0; i < std::min(row.cells.size(), content.size()); ++i)
            content[i] = std::max(content[i], measure.widestLine(row.cells[i].text()) / m_em);
    }

    Extent extentOf(const TableColumn &column, qreal content)
    {
        TextMeasure &head = m_fonts.measure(m_strong);
        const qreal oneLine = head.widestLine(column.heading) / m_em;
        const qreal twoLines = head.widthInTwoLines(column.heading) / m_em;
        const bool text = column.kind == Kind::Text;
        Extent extent;
        extent.wraps = column.wrap && text;
        extent.preferred = std::max(content, oneLine);
        const qreal kept = extent.wraps ? std::min(content, column.minWidth > 0 ? column.minWidth : kWrapEm) : content;
        extent.fitting = std::max(kept, twoLines);
        extent.least = std::max(text ? std::min(content, kLeastEm) : content, std::min(twoLines, kLeastEm));
        extent.preferred = std::max(extent.preferred, qreal(column.room));
        extent.fitting = std::max(extent.fitting, qreal(column.room));
        return extent;
    }

    void widenForGroups(std::vector<Extent> &extents)
    {
        for (const ColumnRun &run : headingRuns(m_table)) {
            const QString &group = m_table.columns[run.first].group;
            if (group.isEmpty())
                continue;
            const qreal needed = m_fonts.measure(m_strong).widestLine(group) / m_em;
            const qreal count = qreal(run.last - run.first + 1);
            qreal preferred = 0;
            qreal fitting = 0;
            for (size_t i = run.first; i <= run.last; ++i) {
                preferred += extents[i].preferred;
                fitting += extents[i].fitting;
            }
            for (size_t i = run.first; i <= run.last; ++i) {
                extents[i].preferred += std::max(0.0, needed - preferred) / count;
                extents[i].fitting += std::max(0.0, needed - fitting) / count;
            }
        }
    }

    const Table &m_table;
    FontBook &m_fonts;
    int m_text;
    int m_strong;
    qreal m_em;
};

qreal sum(const std::vector<qreal> &widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

/// Raises the lowest of the chosen columns together, none above its wish, until the room is used.
void raise(std::vector<qreal> &widths, const std::vector<qreal> &wishes, const std::vector<bool> &chosen, qreal room)
{
    const std::vector<qreal> start = widths;
    const auto at = [&](qreal level) {
        for (size_t i = 0; i < widths.size(); ++i) {
            if (chosen[i])
                widths[i] = std::max(start[i], std::min(wishes[i], level));
        }
        return sum(widths);
    };
    qreal low = 0;
    qreal high = room;
    for (int step = 0; step < 40; ++step) {
        const qreal middle = (low + high) / 2;
        (at(middle) <= room ? low : high) = middle;
    }
    at(low);
}

std::vector<qreal> distribute(const std::vector<Extent> &extents, qreal room)
{
    std::vector<qreal> widths;
    std::vector<qreal> wishes;
    std::vector<bool> wrapping;
    std::vector<bool> others;
    for (const Extent &extent : extents) {
        widths.push_back(extent.fitting + 2 * kPaddingEm);
        wishes.push_back(extent.preferred + 2 * kPaddingEm);
        wrapping.push_back(extent.wraps);
        others.push_back(!extent.wraps);
    }
    // Long text first gets what makes it readable, then headings one line, then long text what is left.
    std::vector<qreal> readable;
    for (const qreal wish : wishes)
        readable.push_back(std::min(wish, kComfortableEm));
    raise(widths, readable, wrapping, room);
    raise(widths, wishes, others, room);
    raise(widths, wishes, wrapping, room);
    return widths;
}

} // namespace

qreal ColumnPlan::padding() const { return kPaddingEm * pointSize * kUnitsPerPoint; }

std::vector<ColumnRun> headingRuns(const Table &table)
{
    std::vector<ColumnRun> runs;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const QString &group = table.columns[i].group;
        if (!runs.empty() && !group.isEmpty() && table.columns[runs.back().first].group == group)
            runs.back().last = i;
        else
            runs.push_back({i, i});
    }
    return runs;
}

ColumnPlan planColumns(const Table &table, FontBook &fonts, qreal width)
{
    std::vector<Extent> extents = Extents(table, fonts).measure();
    const auto total = [&](auto member) {
        return std::accumulate(extents.begin(), extents.end(), 0.0,
                               [&](qreal s, const Extent &e) { return s + e.*member + 2 * kPaddingEm; });
    };
    ColumnPlan plan;
    const qreal fitting = total(&Extent::fitting);
    for (const qreal size : kSizes) {
        plan.pointSize = size;
        if (fitting * size * kUnitsPerPoint <= width)
            break;
    }
    if (fitting * plan.pointSize * kUnitsPerPoint > width) {
        for (Extent &extent : extents) {
            extent.wraps = extent.wraps || extent.least < extent.fitting;
            extent.fitting = extent.least;
        }
        // A table this wide is only kept whole by smaller type.
        plan.pointSize = std::min(plan.pointSize, width / (total(&Extent::least) * kUnitsPerPoint));
        // Fonts have whole units; rounded up, the widest number would not fit.
        plan.pointSize = std::max(1.0, std::floor(plan.pointSize * kUnitsPerPoint)) / kUnitsPerPoint;
    }

    const qreal em = plan.pointSize * kUnitsPerPoint;
    std::vector<qreal> widths = distribute(extents, width / em);
    const qreal stretch = width / (sum(widths) * em);
    for (size_t i = 0; i < widths.size(); ++i) {
        plan.widths.push_back(widths[i] * em * stretch);
        // A heading may break where numbers may not.
        plan.wraps.push_back(extents[i].wraps && table.columns[i].kind == Kind::Text);
        plan.hasGroups = plan.hasGroups || !table.columns[i].group.isEmpty();
    }
    return plan;
}

} // namespace zhucun::reports
