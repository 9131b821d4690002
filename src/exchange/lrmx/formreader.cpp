#include "exchange/lrmx/formreader.h"

#include "exchange/lrmx/lrmtext.h"
#include "exchange/lrmx/lrmxscanner.h"
#include "exchange/table/textencoding.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace zhucun {

namespace {

constexpr qint64 kMostBytes = 16 * 1024 * 1024;
constexpr qsizetype kMostFiles = 100000;

Result<QByteArray> readBytes(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    // One byte more tells a file that is too large, also where its size cannot be asked for.
    QByteArray bytes = file.read(kMostBytes + 1);
    if (bytes.size() > kMostBytes)
        return failure(ErrorCode::WorkbookTooLarge, {path}, QStringLiteral("more than 16 MB"));
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    return bytes;
}

Result<QString> decoded(QByteArray bytes, const QString &path)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto encoding = detectEncoding(buffer, path, {});
    if (!encoding)
        return failure(encoding.error());
    QStringDecoder decoder = encoding->decoder();
    QString text = decoder(QByteArrayView(bytes).sliced(encoding->byteOrderMark));
    return text;
}

/// It names the encoding the file came in; the scanner is given UTF-8.
QString withoutDeclaration(const QString &xml)
{
    const QLatin1String end("?>");
    if (!xml.startsWith(QLatin1String("<?xml")))
        return xml;
    const qsizetype at = xml.indexOf(end);
    return at < 0 ? xml : xml.mid(at + end.size());
}

QByteArray pictureBeside(const QString &path)
{
    const QFileInfo file(path);
    const QString base = file.path() + QLatin1Char('/') + file.completeBaseName();
    for (const char *ending : {".pic", ".PIC", ".Pic"}) {
        const QString picture = base + QLatin1String(ending);
        if (!QFileInfo(picture).isFile())
            continue;
        const auto bytes = readBytes(picture);
        return bytes ? *bytes : QByteArray();
    }
    return {};
}

} // namespace

Result<AppointmentForm> parseAppointmentForm(const QByteArray &bytes, const QString &path)
{
    if (bytes.trimmed().isEmpty())
        return failure(ErrorCode::FileEmpty, {path});
    const Result<QString> text = decoded(bytes, path);
    if (!text)
        return failure(text.error());
    const QString trimmed = text->trimmed();
    if (!trimmed.startsWith(QLatin1Char('<')))
        return parseLrm(trimmed);
    const QByteArray xml = withoutDeclaration(trimmed).toUtf8();
    return LrmxScanner(xml).scan();
}

Result<AppointmentForm> readAppointmentForm(const QString &path)
{
    const Result<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return failure(bytes.error());
    Result<AppointmentForm> form = parseAppointmentForm(*bytes, path);
    if (form && form->photo.isEmpty() && !form->photoDamaged)
        form->photo = pictureBeside(path);
    return form;
}

Result<QStringList> appointmentFormFiles(const QString &fileOrFolder)
{
    const QFileInfo info(fileOrFolder);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {fileOrFolder});
    if (!info.isDir())
        return QStringList{fileOrFolder};
    QStringList files;
    QDirIterator each(fileOrFolder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (each.hasNext() && files.size() < kMostFiles) {
        const QString path = each.next();
        const QString ending = each.fileInfo().suffix().toLower();
        if (ending == QLatin1String("lrmx") || ending == QLatin1String("lrm"))
            files << path;
    }
    if (files.isEmpty())
        return failure(ErrorCode::FileEmpty, {fileOrFolder}, QStringLiteral("no appointment forms"));
    std::ranges::sort(files);
    return files;
}

} // namespace zhucun
