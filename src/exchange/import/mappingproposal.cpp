#include "exchange/import/mappingproposal.h"

#include "core/text/fold.h"
#include "exchange/import/columncontent.h"
#include "exchange/import/daysheet.h"

#include <QSet>

#include <algorithm>

namespace zhucun {

namespace {

using Basis = ProposedColumn::Basis;

constexpr int kSimilar = 65;
constexpr int kRemembered = 95;
constexpr int kAlias = 90;
constexpr int kCertain = 100;
constexpr qsizetype kLeastSimilar = 2; // characters two headings must share
constexpr size_t kLookedAt = 50;       // cells by which a column's content is told

/// Cells with something in them below the headings.
std::vector<Cell> cellsBelow(const SheetSketch &sheet, int headingRow, int index)
{
    std::vector<Cell> cells;
    for (const TableRow &row : sheet.top) {
        if (row.number <= headingRow || size_t(index) >= row.cells.size() || row.cells[size_t(index)].isEmpty())
            continue;
        cells.push_back(row.cells[size_t(index)]);
        if (cells.size() == kLookedAt)
            break;
    }
    return cells;
}

Basis basisOf(HeadingReading::Basis basis, bool isKnown)
{
    switch (basis) {
    case HeadingReading::Basis::None:
        return Basis::None;
    case HeadingReading::Basis::Heading:
        return Basis::Heading;
    case HeadingReading::Basis::Alias:
        return Basis::Alias;
    case HeadingReading::Basis::Mapping:
        return isKnown ? Basis::Remembered : Basis::Ignored;
    }
    return Basis::None;
}

int confidenceOf(Basis basis)
{
    switch (basis) {
    case Basis::Heading:
        return kCertain;
    case Basis::Remembered:
        return kRemembered;
    case Basis::Alias:
        return kAlias;
    case Basis::Similar:
        return kSimilar;
    case Basis::None:
    case Basis::Content:
    case Basis::Ignored:
        return 0;
    }
    return 0;
}

/// Length of the longest known heading of the column that is part of this one.
qsizetype similarity(const QString &heading, const ImportColumn &column)
{
    const QString folded = text::foldHeading(heading);
    qsizetype longest = 0;
    for (const QString &known : QStringList{column.heading} + column.aliases) {
        const QString part = text::foldHeading(known);
        if (part.size() >= kLeastSimilar && folded.contains(part))
            longest = std::max(longest, part.size());
    }
    return longest;
}

/// Proposals for one sheet, made in the order of their certainty: what is taken is not proposed again.
class Proposer
{
public:
    Proposer(const EntityColumns &entity, const SheetSketch &sheet) : m_entity(entity), m_sheet(sheet) {}

    MappingProposal propose(const HeadingReading &reading, const DaySheet *days)
    {
        m_proposal.headings = reading.rows;
        m_proposal.isDaySheet = days != nullptr;
        listColumns(reading, days);
        proposeSimilar(reading.headings);
        if (!days)
            proposeByContent();
        return std::move(m_proposal);
    }

private:
    void listColumns(const HeadingReading &reading, const DaySheet *days)
    {
        size_t width = size_t(reading.headings.size());
        for (const TableRow &row : m_sheet.top)
            width = std::max(width, row.cells.size());
        QStringList headings = reading.headings;
        while (size_t(headings.size()) < width)
            headings << QString();
        const QStringList names = columnNames(headings);
        for (int i = 0; size_t(i) < width; ++i) {
            const std::vector<Cell> cells = cellsBelow(m_sheet, reading.rows.last, i);
            if ((headings[i].isEmpty() && cells.empty()) || (days && days->isDay(i)))
                continue;
            ProposedColumn column{i, names[i], {}};
            for (const Cell &cell : cells) {
                if (column.samples.size() < kSampleCells && !column.samples.contains(cell.text()))
                    column.samples << cell.text();
            }
            if (size_t(i) < reading.columns.size())
                takeReading(column, reading.columns[size_t(i)], reading.bases[size_t(i)]);
            m_proposal.columns.push_back(std::move(column));
        }
    }

    void takeReading(ProposedColumn &column, const ImportColumn *known, HeadingReading::Basis basis)
    {
        column.basis = basisOf(basis, known != nullptr);
        if (column.basis == Basis::None && isAside(column.name))
            column.basis = Basis::Ignored;
        if (known && m_taken.contains(known))
            column.basis = Basis::None; // the first of two of the same heading has it
        else if (known)
            take(column, *known, column.basis, confidenceOf(column.basis));
    }

    void take(ProposedColumn &column, const ImportColumn &known, Basis basis, int confidence)
    {
        m_taken.insert(&known);
        column.column = &known;
        column.basis = basis;
        column.confidence = confidence;
    }

    void proposeSimilar(const QStringList &headings)
    {
        for (ProposedColumn &column : m_proposal.columns) {
            if (column.basis != Basis::None || headings.value(column.index).isEmpty())
                continue;
            const ImportColumn *best = nullptr;
            qsizetype most = 0;
            for (const ImportColumn &known : m_entity.columns) {
                const qsizetype shared = m_taken.contains(&known) ? 0 : similarity(column.name, known);
                if (shared > most) {
                    most = shared;
                    best = &known;
                }
            }
            if (best)
                take(column, *best, Basis::Similar, kSimilar);
        }
    }

    void proposeByContent()
    {
        for (ProposedColumn &column : m_proposal.columns) {
            if (column.basis != Basis::None)
                continue;
            const std::vector<Cell> cells = cellsBelow(m_sheet, m_proposal.headings.last, column.index);
            const ImportColumn *best = nullptr;
            int most = 0;
            for (const ImportColumn &known : m_entity.columns) {
                const int confidence = m_taken.contains(&known) ? 0 : contentConfidence(cells, known);
                // Of two that fit alike the one that cannot be left out.
                if (confidence > most || (confidence == most && best && known.required && !best->required)) {
                    most = confidence;
                    best = &known;
                }
            }
            if (best && most > 0)
                take(column, *best, Basis::Content, most);
        }
    }

    const EntityColumns &m_entity;
    const SheetSketch &m_sheet;
    MappingProposal m_proposal;
    QSet<const ImportColumn *> m_taken;
};

/// What stands beside the days.
HeadingReading readBeside(const DaySheet &days, const EntityColumns &beside, const SheetSketch &sheet,
                          const HeadingMapping &remembered)
{
    const int last = days.headings().lastHeadingRow;
    std::vector<TableRow> rows;
    std::copy_if(sheet.top.begin(), sheet.top.end(), std::back_inserter(rows),
                 [last](const TableRow &row) { return row.number <= last; });
    HeadingReading reading = readHeadings(beside, rows, sheet.merged, remembered);
    reading.rows.last = last;
    return reading;
}

} // namespace

QStringList MappingProposal::missing(const EntityColumns &entity) const
{
    const EntityColumns &wanted = isDaySheet && entity.daySheet ? *entity.daySheet->columns : entity;
    QStringList names;
    for (const ImportColumn &column : wanted.columns) {
        const bool has = std::any_of(columns.begin(), columns.end(),
                                     [&](const ProposedColumn &proposed) { return proposed.column == &column; });
        if (column.required && !has)
            names << column.heading;
    }
    return names;
}

HeadingMapping MappingProposal::mapping() const
{
    HeadingMapping mapping;
    for (const ProposedColumn &column : columns)
        mapping.insert(column.name, column.column ? column.column->key : QString());
    return mapping;
}

MappingProposal proposeMapping(const EntityColumns &entity, const SheetSketch &sheet, const HeadingMapping &remembered,
                               const std::optional<HeadingRows> &wanted)
{
    const auto days = wanted ? Result<std::optional<DaySheet>>(std::nullopt)
                             : DaySheet::find(entity, sheet.top, sheet.merged, remembered, YearMonth(2000, 1));
    if (days && *days) {
        const EntityColumns &beside = *entity.daySheet->columns;
        return Proposer(beside, sheet).propose(readBeside(**days, beside, sheet, remembered), &**days);
    }
    HeadingReading reading = readHeadings(entity, sheet.top, sheet.merged, remembered, wanted);
    if (reading.rows.last == 0) // no heading is known: those that look like it, for a person to say what they mean
        reading = readHeadings(entity, sheet.top, sheet.merged, remembered, sheet.headings);
    return Proposer(entity, sheet).propose(reading, nullptr);
}

} // namespace zhucun
