#include "exchange/table/workbookreader.h"

#include "core/text/fold.h"

#include <algorithm>
#include <array>

namespace zhucun {

namespace {

/// By name, then by number from 1; without a wish the first one that can be seen. -1 when there is none.
qsizetype chooseSheet(const std::vector<WorkbookSheet> &sheets, const QString &wanted)
{
    const auto placeOf = [&sheets](auto fits) {
        const auto it = std::find_if(sheets.begin(), sheets.end(), fits);
        return it == sheets.end() ? qsizetype(-1) : qsizetype(it - sheets.begin());
    };
    if (wanted.isEmpty())
        return qMax<qsizetype>(0, placeOf([](const WorkbookSheet &sheet) { return sheet.visible; }));
    const QString folded = text::fold(wanted);
    const qsizetype named = placeOf([&](const WorkbookSheet &sheet) { return text::fold(sheet.name) == folded; });
    const int number = wanted.toInt();
    return named < 0 && number >= 1 && size_t(number) <= sheets.size() ? number - 1 : named;
}

/// The scanner does not know the file; the user's message names it.
Error withPath(Error error, const QString &path)
{
    if (error.args.isEmpty())
        error.args << path;
    return error;
}

} // namespace

Result<std::unique_ptr<TableReader>> WorkbookReader::open(const QString &path, const OpenOptions &options)
{
    auto package = WorkbookPackage::open(path);
    if (!package)
        return failure(package.error());
    auto parts = readWorkbookParts(**package, path);
    if (!parts)
        return failure(withPath(parts.error(), path));
    const qsizetype sheet = chooseSheet(parts->sheets, options.sheet);
    if (sheet < 0)
        return failure(ErrorCode::SheetMissing, {options.sheet, parts->sheetNames().join(QChar(u'、'))});

    std::unique_ptr<WorkbookReader> reader(new WorkbookReader);
    reader->m_path = path;
    reader->m_package = std::move(*package);
    reader->m_parts = std::move(*parts);
    if (Status opened = reader->openSheet(sheet); !opened)
        return failure(opened.error());
    return reader;
}

QStringList WorkbookReader::hiddenSheets() const
{
    QStringList names;
    for (const WorkbookSheet &sheet : m_parts.sheets) {
        if (!sheet.visible)
            names << sheet.name;
    }
    return names;
}

Status WorkbookReader::openSheet(qsizetype place)
{
    if (place < 0 || size_t(place) >= m_parts.sheets.size())
        return TableReader::openSheet(place);
    auto stream = m_package->stream(m_parts.sheets[size_t(place)].part);
    if (!stream)
        return failure(withPath(stream.error(), m_path));
    m_sheet = place;
    m_stream = std::move(*stream);
    m_scanner = std::make_unique<SheetScanner>(m_parts);
    m_atEnd = false;
    return {};
}

Result<bool> WorkbookReader::next(TableRow &row)
{
    std::array<char, XmlScanner::kChunk> buffer;
    while (m_scanner->rows.empty()) {
        if (m_atEnd)
            return false;
        const auto count = m_stream->read(buffer.data(), int(buffer.size()));
        if (!count)
            return failure(count.error());
        m_atEnd = *count == 0;
        if (auto fed = m_scanner->feed(buffer.data(), *count, m_atEnd); !fed)
            return failure(withPath(fed.error(), m_path));
    }
    row = std::move(m_scanner->rows.front());
    m_scanner->rows.pop_front();
    return true;
}

Result<std::vector<MergedRange>> WorkbookReader::mergedRanges()
{
    const QString &part = m_parts.sheets[size_t(m_sheet)].part;
    const auto mentioned = m_package->mentions(part, "mergeCell");
    if (!mentioned)
        return failure(withPath(mentioned.error(), m_path));
    MergeScanner scanner;
    if (!*mentioned)
        return std::move(scanner.ranges);
    if (auto scanned = m_package->scan(part, scanner); !scanned)
        return failure(withPath(scanned.error(), m_path));
    return std::move(scanner.ranges);
}

} // namespace zhucun
