#pragma once

#include "core/result.h"

#include <QSaveFile>
#include <QStringEncoder>
#include <QStringList>

#include <memory>

namespace zhucun {

/// Comma separated text that any spreadsheet opens and the import reads back unchanged. Nothing stands at `path` before
/// commit(); without it everything written is dropped and an older file stays as it was.
class CsvWriter
{
public:
    enum class Encoding {
        Utf8,    ///< with byte order mark
        Gb18030, ///< what older Chinese programs read
    };

    static Result<std::unique_ptr<CsvWriter>> create(const QString &path, Encoding encoding = Encoding::Utf8);

    Status writeRow(const QStringList &cells);
    Status commit();

private:
    CsvWriter(const QString &path, Encoding encoding);
    Status put(const QByteArray &bytes);

    QSaveFile m_file;
    QStringEncoder m_encoder;
};

} // namespace zhucun
