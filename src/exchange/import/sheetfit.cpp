#include "exchange/import/sheetfit.h"

#include "domain/transfer/importprofile.h"
#include "exchange/import/daysheet.h"

#include <tuple>

namespace zhucun {

namespace {

constexpr int kLeastKnown = 2; // one heading in common may be chance

qsizetype namedOf(const HeadingReading &reading)
{
    return std::count_if(reading.headings.begin(), reading.headings.end(),
                         [](const QString &heading) { return !heading.isEmpty() && !isAside(heading); });
}

} // namespace

int SheetFit::score(const EntityColumns &entity) const
{
    const auto required = std::count_if(entity.columns.begin(), entity.columns.end(),
                                        [](const ImportColumn &column) { return column.required; });
    if (known == 0 || named == 0)
        return 0;
    const double needed = required == 0 ? 1 : double(required - missing.size()) / double(required);
    const double understood = isDaySheet ? 1 : double(known) / double(qMax(known, named));
    const double all = 50 * needed + 50 * understood;
    return int(known < kLeastKnown ? all / 2 : all);
}

SheetFit fitOf(const EntityColumns &entity, const std::vector<TableRow> &rows, const std::vector<MergedRange> &merged,
               const HeadingMapping &mapping, const std::optional<HeadingRows> &wanted)
{
    // Which month a sheet of days is of may still be asked; that it is one does not depend on it.
    const auto sheet = DaySheet::find(entity, rows, merged, mapping, YearMonth::fromNumber(200001));
    if (sheet && *sheet) {
        const HeadingMatch &match = (*sheet)->headings();
        const qsizetype known = qsizetype(match.columns.size()) + 1;
        return {{match.firstHeadingRow, match.lastHeadingRow}, known, known + match.ignored.size(), {}, true};
    }
    const HeadingReading reading = readHeadings(entity, rows, merged, mapping, wanted);
    return {reading.rows, reading.known, namedOf(reading), reading.missing(entity)};
}

Status openBestSheet(TableReader &table, const EntityColumns &entity, const HeadingMapping &mapping,
                     const QString &pattern)
{
    const QStringList names = table.sheets();
    const qsizetype count = qMin(names.size(), kSheetsLookedInto);
    if (count < 2)
        return {};
    const QStringList hidden = table.hiddenSheets();
    qsizetype best = table.sheet();
    using Rank = std::tuple<bool, bool, bool, qsizetype>;
    Rank bestRank{false, false, false, 0};
    for (qsizetype place = 0; place < count; ++place) {
        if (!table.openSheet(place))
            continue; // its defect matters when it is the one that is read
        const auto rows = readRows(table, kHeadingSearchRows);
        if (!rows)
            continue;
        const SheetFit fit = fitOf(entity, *rows, {}, mapping);
        const bool isNamed = !pattern.isEmpty() && sheetPattern(names[place]) == pattern;
        const Rank rank{fit.isComplete(), isNamed, !hidden.contains(names[place]), fit.known};
        if (fit.known > 0 && rank > bestRank) {
            best = place;
            bestRank = rank;
        }
    }
    return table.openSheet(best);
}

} // namespace zhucun
