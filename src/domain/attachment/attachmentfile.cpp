#include "domain/attachment/attachmentfile.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>
#include <array>

namespace zhucun {

namespace {

constexpr int kLongestName = 120;

bool fitsName(const QMimeDatabase &types, const QString &fileName, const QString &mediaType)
{
    // Office documents that media types know only as the container they are in: OFD, and those of WPS.
    static const QStringList kContained{QStringLiteral("ofd"), QStringLiteral("wps"), QStringLiteral("et"),
                                        QStringLiteral("dps")};
    if (kContained.contains(QFileInfo(fileName).suffix().toLower()) &&
        (mediaType == QLatin1String("application/zip") || mediaType == QLatin1String("application/x-ole-storage")))
        return true;
    const QList<QMimeType> byName = types.mimeTypesForFileName(fileName);
    return std::any_of(byName.begin(), byName.end(),
                       [&mediaType](const QMimeType &type) { return type.inherits(mediaType); });
}

QString withoutForbidden(const QString &fileName)
{
    static const QString kForbidden = QStringLiteral("<>:\"/\\|?*");
    QString name;
    for (const QChar sign : fileName) {
        // Format signs can turn the reading direction around and so hide the ending.
        const bool invisible = sign.category() == QChar::Other_Control || sign.category() == QChar::Other_Format;
        if (!invisible && !kForbidden.contains(sign))
            name += sign;
    }
    name = name.trimmed();
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    return name;
}

Violation refusal(const char *rule, const QStringList &args)
{
    return {QStringLiteral("attachments"), QLatin1String(rule), args, Violation::Severity::Error};
}

} // namespace

QString mediaTypeOf(const QString &fileName, const QByteArray &bytes)
{
    const QMimeDatabase types;
    const QMimeType byContent = types.mimeTypeForData(bytes);
    for (const QList<QMimeType> byName = types.mimeTypesForFileName(fileName); const QMimeType &type : byName) {
        if (!byContent.isDefault() && type.inherits(byContent.name()))
            return type.name();
    }
    return byContent.name();
}

bool isAttachable(const QString &mediaType)
{
    static constexpr auto kFamilies = std::to_array<const char *>(
        {"image/", "audio/", "video/", "application/vnd.openxmlformats-officedocument.",
         "application/vnd.oasis.opendocument.", "application/vnd.ms-excel", "application/vnd.ms-powerpoint"});
    static constexpr auto kTypes = std::to_array<const char *>(
        {"application/pdf", "application/msword", "application/rtf", "text/rtf", "text/plain", "text/csv",
         "application/x-ole-storage", "application/zip", "application/vnd.ms-works", "application/ofd"});
    if (mediaType.startsWith(QLatin1String("image/svg"))) // may hold scripts
        return false;
    const auto begins = [&mediaType](const char *family) { return mediaType.startsWith(QLatin1String(family)); };
    const auto is = [&mediaType](const char *type) { return mediaType == QLatin1String(type); };
    return std::any_of(kFamilies.begin(), kFamilies.end(), begins) || std::any_of(kTypes.begin(), kTypes.end(), is);
}

QString attachedName(const QString &fileName, const QString &mediaType)
{
    const QMimeDatabase types;
    QString name = withoutForbidden(QFileInfo(fileName).fileName());
    const QString ending = types.mimeTypeForName(mediaType).preferredSuffix();
    if (name.isEmpty())
        name = QStringLiteral("附件");
    if (name.size() > kLongestName) {
        const QString suffix = QFileInfo(name).suffix();
        name = name.left(kLongestName - suffix.size() - 1) + QLatin1Char('.') + suffix;
    }
    if (!ending.isEmpty() && !fitsName(types, name, mediaType))
        name += QLatin1Char('.') + ending;
    return name;
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString fileSizeText(qint64 bytes)
{
    if (bytes < kMegabyte)
        return QStringLiteral("%1 KB").arg((bytes + 1023) / 1024);
    return QStringLiteral("%1 MB").arg(double(bytes) / double(kMegabyte), 0, 'f', 1);
}

Violations refusals(const NewAttachment &attachment, qint64 limit)
{
    if (attachment.bytes.isEmpty())
        return {refusal("attachment_empty", {attachment.fileName})};
    if (!isAttachable(mediaTypeOf(attachment.fileName, attachment.bytes)))
        return {refusal("attachment_kind", {attachment.fileName})};
    if (attachment.bytes.size() > limit)
        return {refusal("attachment_too_large",
                        {attachment.fileName, fileSizeText(attachment.bytes.size()), fileSizeText(limit)})};
    return {};
}

} // namespace zhucun
