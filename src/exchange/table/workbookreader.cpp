#include "exchange/table/workbookreader.h"

#include "core/text/fold.h"

#include <array>

namespace zhucun {

namespace {

/// By name, then by number from 1; without a wish the first one that can be seen.
const WorkbookSheet *chooseSheet(const std::vector<WorkbookSheet> &sheets, const QString &wanted)
{
    if (wanted.isEmpty()) {
        for (const WorkbookSheet &sheet : sheets) {
            if (sheet.visible)
                return &sheet;
        }
        return &sheets.front();
    }
    for (const WorkbookSheet &sheet : sheets) {
        if (text::fold(sheet.name) == text::fold(wanted))
            return &sheet;
    }
    const int number = wanted.toInt();
    return number >= 1 && size_t(number) <= sheets.size() ? &sheets[size_t(number) - 1] : nullptr;
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
    const WorkbookSheet *sheet = chooseSheet(parts->sheets, options.sheet);
    if (!sheet)
        return failure(ErrorCode::SheetMissing, {options.sheet, parts->sheetNames().join(QChar(u'、'))});

    std::unique_ptr<WorkbookReader> reader(new WorkbookReader);
    reader->m_path = path;
    reader->m_sheetPart = sheet->part;
    auto stream = (*package)->stream(sheet->part);
    if (!stream)
        return failure(withPath(stream.error(), path));
    reader->m_stream = std::move(*stream);
    reader->m_package = std::move(*package);
    reader->m_parts = std::move(*parts);
    reader->m_scanner = std::make_unique<SheetScanner>(reader->m_parts);
    return reader;
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
    const auto mentioned = m_package->mentions(m_sheetPart, "mergeCell");
    if (!mentioned)
        return failure(withPath(mentioned.error(), m_path));
    MergeScanner scanner;
    if (!*mentioned)
        return std::move(scanner.ranges);
    if (auto scanned = m_package->scan(m_sheetPart, scanner); !scanned)
        return failure(withPath(scanned.error(), m_path));
    return std::move(scanner.ranges);
}

} // namespace zhucun
