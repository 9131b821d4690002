#include "exchange/table/csvwriter.h"

#include "core/text/csvtext.h"
#include "exchange/table/filefailure.h"

#include <cerrno>

namespace zhucun {

CsvWriter::CsvWriter(const QString &path, Encoding encoding)
    : m_file(path), m_encoder(encoding == Encoding::Utf8 ? "UTF-8" : "GB18030")
{
}

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(const QString &path, Encoding encoding)
{
    std::unique_ptr<CsvWriter> writer(new CsvWriter(path, encoding));
    errno = 0;
    if (!writer->m_file.open(QIODevice::WriteOnly))
        return failure(writeFailure(path, errno, writer->m_file.errorString()));
    if (encoding == Encoding::Utf8) {
        if (auto put = writer->put("\xEF\xBB\xBF"); !put)
            return failure(put.error());
    }
    return writer;
}

Status CsvWriter::writeRow(const QStringList &cells)
{
    QString line = csvLine(cells);
    // A row of one empty cell would read back as an empty line.
    if (line.isEmpty())
        line = QStringLiteral("\"\"");
    line += QLatin1String("\r\n");
    return put(m_encoder(line));
}

Status CsvWriter::put(const QByteArray &bytes)
{
    errno = 0;
    if (m_file.write(bytes) != bytes.size())
        return failure(writeFailure(m_file.fileName(), errno, m_file.errorString()));
    return {};
}

Status CsvWriter::commit()
{
    errno = 0;
    if (!m_file.commit())
        return failure(writeFailure(m_file.fileName(), errno, m_file.errorString()));
    return {};
}

} // namespace zhucun
