#pragma once

#include "core/result.h"
#include "domain/attachment/attachment.h"
#include "storage/sql/connection.h"

namespace zhucun {

/// The bytes of an attachment, held against its hash. Errors: NotFound, DatabaseDamaged.
Result<QByteArray> attachmentBytes(sql::Connection &connection, AttachmentId id);

/// Writes the attachments of a record into an existing folder; the number written.
Result<int> exportAttachments(sql::Connection &connection, const AttachmentOwner &owner, const QString &folder);

} // namespace zhucun
