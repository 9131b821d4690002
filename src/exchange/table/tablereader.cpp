#include "exchange/table/tablereader.h"

#include "exchange/table/csvreader.h"
#include "exchange/table/workbookreader.h"

#include <QFile>
#include <QFileInfo>

namespace zhucun {

namespace {

constexpr qint64 kDirectorySearch = 1 << 20; // bytes of an OLE file in which to look for the names of its streams

QByteArray utf16Bytes(QLatin1String name)
{
    QByteArray bytes;
    for (const char character : name) {
        bytes.append(character);
        bytes.append('\0');
    }
    return bytes;
}

/// An OLE container is either an encrypted workbook or one of the format of before 2007.
Error oleFailure(QFile &file)
{
    file.seek(0);
    QByteArray content = file.read(kDirectorySearch);
    if (file.size() > kDirectorySearch) {
        file.seek(qMax(kDirectorySearch, file.size() - kDirectorySearch));
        content += file.read(kDirectorySearch);
    }
    if (content.contains(utf16Bytes(QLatin1String("EncryptedPackage"))) ||
        content.contains(utf16Bytes(QLatin1String("EncryptionInfo")))) {
        return {ErrorCode::WorkbookEncrypted, {file.fileName()}, {}, {}, {}};
    }
    return {ErrorCode::UnsupportedFormat, {QStringLiteral("xls")}, QStringLiteral("OLE container"), {}, {}};
}

} // namespace

Status TableReader::openSheet(qsizetype place)
{
    return failure(ErrorCode::SheetMissing, {QString::number(place + 1)});
}

Result<std::vector<TableRow>> readRows(TableReader &table, size_t count)
{
    std::vector<TableRow> rows;
    TableRow row;
    while (rows.size() < count) {
        const auto more = table.next(row);
        if (!more)
            return failure(more.error());
        if (!*more)
            break;
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::unique_ptr<TableReader>> openTable(const QString &path, const OpenOptions &options)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {path});
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    const QByteArray start = file.read(8);
    if (start.isEmpty())
        return failure(ErrorCode::FileEmpty, {path});
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
        return WorkbookReader::open(path, options);
    if (start.startsWith("\xD0\xCF\x11\xE0"))
        return failure(oleFailure(file));
    const QString suffix = info.suffix().toLower();
    if (suffix == QLatin1String("xlsx") || suffix == QLatin1String("xlsm"))
        return failure(ErrorCode::NotAWorkbook, {path});
    return CsvReader::open(path, options);
}

} // namespace zhucun
