#pragma once

#include "domain/attachment/attachment.h"
#include "storage/record/unitofwork.h"

#include <optional>

namespace zhucun::storage {

/// In their order, without those in the trash; no bytes are read.
std::vector<AttachmentRow> attachmentsOf(sql::Connection &connection, const AttachmentOwner &owner);
bool hasAttachments(sql::Connection &connection, const AttachmentOwner &owner);

/// What is kept under a hash. nullopt when there is nothing.
std::optional<QByteArray> contentOf(sql::Connection &connection, const QString &sha256);

/// Keeps the bytes, unless they are there already, and makes the record, last in the order. Content is known by its
/// hash and never changed or removed, so it is no record and has no line in the change log: an undo needs only the
/// record.
AttachmentId attach(UnitOfWork &work, const AttachmentOwner &owner, const NewAttachment &file);
/// Nothing happens to an attachment that somebody else removed meanwhile.
void setCaption(UnitOfWork &work, AttachmentId id, const QString &caption);
void removeAttachment(UnitOfWork &work, AttachmentId id);

} // namespace zhucun::storage
