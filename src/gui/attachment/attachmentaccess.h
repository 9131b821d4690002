#pragma once

#include "services/attachment/attachmentservice.h"

#include <QDesktopServices>
#include <QUrl>

#include <functional>

namespace zhucun::gui {

/// What the strip of attachments needs, whatever its record.
struct AttachmentFiles {
    std::function<QFuture<Result<std::vector<AttachmentRow>>>(const AttachmentOwner &owner)> all;
    std::function<QFuture<Result<QByteArray>>(AttachmentId id)> bytes;
    std::function<QFuture<Result<int>>(const AttachmentOwner &owner, const QString &folder)> exportTo;
    std::function<QFuture<Result<qint64>>()> limit;
    std::function<bool(const QString &path)> open; ///< with the system's program for it

    static AttachmentFiles of(const AttachmentService &service)
    {
        return {
            [service](const AttachmentOwner &owner) { return service.all(owner); },
            [service](AttachmentId id) { return service.bytes(id); },
            [service](const AttachmentOwner &owner, const QString &folder) { return service.exportTo(owner, folder); },
            [service] { return service.limit(); },
            [](const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }};
    }
};

/// The same, with how a record of type T is saved together with its attachments.
template <class T>
struct AttachmentAccess {
    AttachmentFiles files;
    std::function<QFuture<Result<Saved<T>>>(const T &record, const AttachmentChanges &changes)> save;

    static AttachmentAccess of(const AttachmentService &service)
    {
        return {AttachmentFiles::of(service),
                [service](const T &record, const AttachmentChanges &changes) { return service.save(record, changes); }};
    }
};

} // namespace zhucun::gui
