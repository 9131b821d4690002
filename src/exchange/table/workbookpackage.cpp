#include "exchange/table/workbookpackage.h"

#include "exchange/table/xmlscanner.h"

#include <QFile>

#include <zip.h>

#include <array>

namespace zhucun {

namespace {

ErrorCode openFailureCode(int zipError)
{
    switch (zipError) {
    case ZIP_ER_NOENT:
        return ErrorCode::FileMissing;
    case ZIP_ER_OPEN:
    case ZIP_ER_READ:
    case ZIP_ER_SEEK:
        return ErrorCode::FileUnreadable;
    default:
        return ErrorCode::WorkbookDamaged;
    }
}

} // namespace

void WorkbookPackage::Stream::Close::operator()(zip_file *file) const { zip_fclose(file); }

void WorkbookPackage::Discard::operator()(zip *archive) const { zip_discard(archive); }

Result<std::unique_ptr<WorkbookPackage>> WorkbookPackage::open(const QString &path)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString detail = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return failure(openFailureCode(code), {path}, detail);
    }
    std::unique_ptr<WorkbookPackage> package(new WorkbookPackage);
    package->m_path = path;
    package->m_archive.reset(archive);
    return package;
}

bool WorkbookPackage::has(const QString &part) const
{
    return zip_name_locate(m_archive.get(), part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

QStringList WorkbookPackage::parts() const
{
    QStringList names;
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i)
        names << QString::fromUtf8(zip_get_name(m_archive.get(), zip_uint64_t(i), 0));
    return names;
}

Result<WorkbookPackage::Stream> WorkbookPackage::stream(const QString &part)
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), part.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &stat) != 0)
        return failure(ErrorCode::WorkbookDamaged, {m_path}, QStringLiteral("no part ") + part);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return failure(ErrorCode::WorkbookEncrypted, {m_path});
    Stream stream;
    stream.m_file.reset(zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0));
    if (!stream.m_file) {
        return failure(ErrorCode::WorkbookDamaged, {m_path},
                       part + QStringLiteral(": ") + QString::fromUtf8(zip_strerror(m_archive.get())));
    }
    stream.m_package = this;
    stream.m_part = part;
    stream.m_compressed = qint64(stat.comp_size);
    return stream;
}

Result<int> WorkbookPackage::Stream::read(char *buffer, int size)
{
    const zip_int64_t count = zip_fread(m_file.get(), buffer, zip_uint64_t(size));
    if (count < 0) {
        return failure(ErrorCode::WorkbookDamaged, {m_package->m_path},
                       m_part + QStringLiteral(": ") + QString::fromUtf8(zip_file_strerror(m_file.get())));
    }
    m_read += count;
    qint64 &known = m_package->m_bytesOfPart[m_part];
    if (m_read > known) {
        m_package->m_bytes += m_read - known;
        known = m_read;
    }
    if (m_package->m_bytes > kMaxBytes || (m_read > kRatioSlack && m_read / kMaxRatio > m_compressed))
        return failure(ErrorCode::WorkbookTooLarge, {m_package->m_path}, m_part);
    return int(count);
}

Result<bool> WorkbookPackage::mentions(const QString &part, QByteArrayView bytes)
{
    auto opened = stream(part);
    if (!opened)
        return failure(opened.error());
    QByteArray window; // the end of what was read before, and what was read now
    std::array<char, XmlScanner::kChunk> buffer;
    for (bool atStart = true;; atStart = false) {
        const auto count = opened->read(buffer.data(), int(buffer.size()));
        if (!count)
            return failure(count.error());
        if (*count == 0)
            return false;
        const bool isUtf16 = atStart && (buffer[0] == '\xFF' || buffer[0] == '\xFE' || buffer[0] == '\0');
        window = window.right(bytes.size() - 1) + QByteArray::fromRawData(buffer.data(), *count);
        if (isUtf16 || window.contains(bytes))
            return true;
    }
}

Status WorkbookPackage::scan(const QString &part, XmlScanner &scanner)
{
    auto opened = stream(part);
    if (!opened)
        return failure(opened.error());
    std::array<char, XmlScanner::kChunk> buffer;
    for (;;) {
        const auto count = opened->read(buffer.data(), int(buffer.size()));
        if (!count)
            return failure(count.error());
        if (auto fed = scanner.feed(buffer.data(), *count, *count == 0); !fed)
            return fed;
        if (*count == 0)
            return {};
    }
}

} // namespace zhucun
