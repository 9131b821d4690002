#pragma once

#include "core/result.h"
#include "domain/attachment/attachment.h"
#include "services/record/recordservice.h"

#include <QFuture>

namespace zhucun {

class Workspace;

/// Photos, scans and documents of ledger entries, visits, disputes, petitions and honours.
class AttachmentService
{
public:
    explicit AttachmentService(Workspace &workspace) : m_workspace(&workspace) {}

    /// In their order, with thumbnails and without bytes.
    QFuture<Result<std::vector<AttachmentRow>>> all(const AttachmentOwner &owner) const;
    /// Errors: NotFound; DatabaseDamaged when the bytes are not those that were attached.
    QFuture<Result<QByteArray>> bytes(AttachmentId id) const;

    /// The record as RecordService saves it, and what was done to its attachments, in one step to undo. Errors as of
    /// RecordService::save(); Invalid with field "attachments" when a file is refused. Warns of a ledger entry whose
    /// grade promises evidence and that has none attached. Instantiated for the five owners.
    template <class T>
    QFuture<Result<Saved<T>>> save(T record, AttachmentChanges changes) const;

    /// Every attachment into a folder, under its name; files that are there already are kept and the name is numbered.
    /// The number written. Errors: FolderNotWritable, DiskFull, WriteFailed, as of bytes().
    QFuture<Result<int>> exportTo(const AttachmentOwner &owner, const QString &folder) const;

    /// The most a file may have, in bytes; of this county's file, so the same for all who work with it.
    QFuture<Result<qint64>> limit() const;
    /// In whole megabytes, 1 to 100.
    QFuture<Status> setLimit(int megabytes) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
