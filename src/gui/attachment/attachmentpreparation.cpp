#include "gui/attachment/attachmentpreparation.h"

#include "domain/attachment/attachmentfile.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace zhucun::gui {

namespace {

constexpr int kLongestSide = 2560; // a page of A4 at 220 dpi
constexpr int kThumbnailSide = 160;
constexpr qint64 kLargestRead = 200 * kMegabyte;

Violation refusal(const char *rule, const QStringList &args)
{
    return {QStringLiteral("attachments"), QLatin1String(rule), args, Violation::Severity::Error};
}

/// Upright, and not longer than `longest`; null when it is no image we can read.
QImage decoded(const QByteArray &bytes, int longest)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && qMax(size.width(), size.height()) > longest)
        reader.setScaledSize(size.scaled(longest, longest, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    return reader.read();
}

/// On white, where it is transparent.
QByteArray jpeg(const QImage &image, int quality)
{
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter painter(&opaque);
    painter.drawImage(0, 0, image);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    opaque.save(&buffer, "JPG", quality);
    return buffer.data();
}

/// One picture only: of several pages or frames the others would be lost.
bool isScalable(const QByteArray &bytes, qint64 limit)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    const bool large = bytes.size() > limit || qMax(size.width(), size.height()) > kLongestSide;
    return large && size.isValid() && reader.imageCount() <= 1;
}

QByteArray scaledDown(const QByteArray &bytes, qint64 limit)
{
    const QImage image = decoded(bytes, kLongestSide);
    if (image.isNull())
        return {};
    for (const int quality : {85, 70, 55}) {
        const QByteArray smaller = jpeg(image, quality);
        if (smaller.size() <= limit)
            return smaller;
    }
    return {};
}

void makeSmaller(PreparedAttachment &prepared, qint64 limit)
{
    NewAttachment &file = prepared.file;
    const QByteArray smaller = scaledDown(file.bytes, limit);
    if (smaller.isEmpty() || smaller.size() >= file.bytes.size())
        return;
    file.originalSha256 = sha256Of(file.bytes);
    file.originalSize = file.bytes.size();
    file.bytes = smaller;
    const QFileInfo name(file.fileName);
    const QString ending = name.suffix().toLower();
    if (ending != QLatin1String("jpg") && ending != QLatin1String("jpeg"))
        file.fileName = name.completeBaseName() + QStringLiteral(".jpg");
    prepared.scaled = true;
}

} // namespace

PreparedAttachment prepareAttachment(const QString &fileName, const QByteArray &bytes, qint64 limit)
{
    const QString mediaType = mediaTypeOf(fileName, bytes);
    PreparedAttachment prepared{{attachedName(fileName, mediaType), bytes, {}, {}, {}, {}}, {}, false};
    const bool isImage = mediaType.startsWith(QLatin1String("image/"));
    if (isImage && isScalable(bytes, limit))
        makeSmaller(prepared, limit);
    prepared.refused = refusals(prepared.file, limit);
    if (!isImage || !prepared.refused.isEmpty())
        return prepared;
    if (const QImage thumbnail = decoded(prepared.file.bytes, kThumbnailSide); !thumbnail.isNull())
        prepared.file.thumbnail = jpeg(thumbnail, 80);
    return prepared;
}

PreparedAttachment prepareFile(const QString &path, qint64 limit)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    PreparedAttachment refused{{name, {}, {}, {}, {}, {}}, {}, false};
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        refused.refused = {refusal("attachment_unreadable", {name})};
        return refused;
    }
    if (file.size() > kLargestRead) {
        refused.refused = {refusal("attachment_too_large", {name, fileSizeText(file.size()), fileSizeText(limit)})};
        return refused;
    }
    return prepareAttachment(name, file.readAll(), limit);
}

PreparedAttachment prepareImage(const QString &fileName, const QImage &image, qint64 limit)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return prepareAttachment(fileName, buffer.data(), limit);
}

} // namespace zhucun::gui
