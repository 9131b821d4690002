#include "reports/writers/reportbytes.h"

#include <QFile>
#include <QTemporaryDir>

namespace zhucun::reports {

QString endingOf(Format format)
{
    switch (format) {
    case Format::Pdf:
        return QStringLiteral("pdf");
    case Format::Xlsx:
        return QStringLiteral("xlsx");
    case Format::Odt:
        return QStringLiteral("odt");
    case Format::Html:
        return QStringLiteral("html");
    }
    return {};
}

Result<QByteArray> bytesOf(const Report &report, Format format, const FontSet &fonts, const CancelToken &cancel,
                           const ProgressCallback &progress)
{
    // The writers put a file in its place at the end; libxlsxwriter knows nothing but files.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.") + endingOf(format));
    if (!folder.isValid())
        return failure(ErrorCode::FolderNotWritable, {folder.path()}, folder.errorString());
    if (const Status written = write(report, path, fonts, cancel, progress); !written)
        return failure(written.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    return file.readAll();
}

QString fileNameOf(const QString &title, Format format)
{
    QString name = title;
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        name.replace(forbidden, QLatin1Char('_'));
    return QString(name + QLatin1Char('.') + endingOf(format));
}

} // namespace zhucun::reports
