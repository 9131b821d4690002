#include "services/attachment/attachmentexport.h"

#include "domain/attachment/attachmentfile.h"
#include "storage/attachment/attachmentmapping.h"
#include "storage/attachment/attachmentqueries.h"
#include "storage/record/recordstore.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace zhucun {

namespace {

/// "签收单.jpg", "签收单 (2).jpg" …: the first that is not there.
QString freePath(const QDir &folder, const QString &fileName)
{
    const QFileInfo name(fileName);
    const QString ending = name.suffix().isEmpty() ? QString() : QLatin1Char('.') + name.suffix();
    QString path = folder.filePath(fileName);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1 (%2)%3").arg(name.completeBaseName()).arg(number).arg(ending));
    return path;
}

Status write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FolderNotWritable, {QFileInfo(path).absolutePath()}, file.errorString());
    if (file.write(bytes) == bytes.size() && file.commit())
        return {};
    const bool full = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < bytes.size();
    return failure(full ? ErrorCode::DiskFull : ErrorCode::WriteFailed, {path}, file.errorString());
}

} // namespace

Result<QByteArray> attachmentBytes(sql::Connection &connection, AttachmentId id)
{
    const auto attachment = storage::RecordStore<Attachment>::find(connection, id);
    if (!attachment)
        return failure(ErrorCode::NotFound, {storage::RecordStore<Attachment>::tableName()});
    std::optional<QByteArray> bytes = storage::contentOf(connection, attachment->sha256);
    if (!bytes || sha256Of(*bytes) != attachment->sha256)
        return failure(ErrorCode::DatabaseDamaged, {},
                       QStringLiteral("content of attachment %1 does not have its hash").arg(id.value()));
    return std::move(*bytes);
}

Result<int> exportAttachments(sql::Connection &connection, const AttachmentOwner &owner, const QString &folder)
{
    int written = 0;
    const std::vector<AttachmentRow> attachments = storage::attachmentsOf(connection, owner);
    for (const AttachmentRow &attachment : attachments) {
        const Result<QByteArray> bytes = attachmentBytes(connection, attachment.id);
        if (!bytes)
            return failure(bytes.error());
        if (const Status done = write(freePath(QDir(folder), attachment.fileName), *bytes); !done)
            return failure(done.error());
        ++written;
    }
    return written;
}

} // namespace zhucun
