#include "exchange/import/importpreview.h"

#include "exchange/transfer/recordfilewriter.h"

#include <algorithm>

namespace zhucun {

namespace {

PreviewRow previewOf(const ImportReader &reader, const TransferRecord &record)
{
    PreviewRow row;
    row.number = record.row;
    const std::vector<Cell> &cells = reader.row().cells;
    for (size_t i = 0; i < std::min(cells.size(), kPreviewColumns); ++i)
        row.written << cells[i].text();
    for (const MatchedColumn &matched : reader.headings().columns) {
        if (const Cell cell = cellOf(*matched.column, record); !cell.isEmpty())
            row.values.insert(matched.index, cell.text());
    }
    return row;
}

void addProblems(PreviewRow &row, const ImportReader &reader, const TransferRecord &record)
{
    for (const RowProblem &problem : record.problems) {
        // Of a sheet of days each record of a row has what is wrong beside the days.
        const bool isThere = std::any_of(row.problems.begin(), row.problems.end(),
                                         [&](const PlacedProblem &known) { return known.problem == problem; });
        if (!isThere)
            row.problems.push_back({reader.columnOf(problem.column), problem});
    }
}

QStringList namesOf(const ImportReader &reader, const std::vector<PreviewRow> &rows)
{
    QStringList names;
    for (const MatchedColumn &matched : reader.headings().columns) {
        while (names.size() <= matched.index)
            names << QString();
        names[matched.index] = matched.heading;
    }
    for (const PreviewRow &row : rows) {
        while (names.size() < row.written.size())
            names << QString();
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].isEmpty())
            names[i] = reader.columnTitle(int(i));
    }
    return names;
}

} // namespace

Result<ImportPreview> previewFile(const QString &path, const EntityColumns &entity, const ReadOptions &options,
                                  const std::set<int> &wanted, const CancelToken &cancel)
{
    const auto reader = ImportReader::open(path, entity, options);
    if (!reader)
        return failure(reader.error());
    ImportPreview preview;
    preview.sheet = (*reader)->sheet();
    preview.isDaySheet = (*reader)->isDaySheet();
    preview.headings = (*reader)->headings();
    preview.dayColumns = (*reader)->dayColumns();
    const int last = wanted.empty() ? 0 : *wanted.rbegin();
    size_t shown = 0;
    TransferRecord record;
    for (;;) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto more = (*reader)->next(record);
        if (!more)
            return failure(more.error());
        if (!*more) {
            preview.isWhole = preview.rows.size() == shown;
            break;
        }
        const bool continues = !preview.rows.empty() && preview.rows.back().number == record.row;
        if (!continues) {
            ++shown;
            if (shown > kPreviewRows && record.row > last)
                break;
            if (shown > kPreviewRows && !wanted.contains(record.row))
                continue;
            preview.rows.push_back(previewOf(**reader, record));
        }
        addProblems(preview.rows.back(), **reader, record);
    }
    preview.skippedSums = (*reader)->skippedSums();
    preview.skippedExamples = (*reader)->skippedExamples();
    preview.names = namesOf(**reader, preview.rows);
    return preview;
}

} // namespace zhucun
