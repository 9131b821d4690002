#pragma once

#include "domain/attachment/attachment.h"
#include "storage/sql/connection.h"

namespace zhucun::storage {

/// An attachment, in the trash or not, whose bytes are no longer those that were attached.
struct DamagedAttachment {
    AttachmentId id;
    AttachmentOwner owner;
    QString fileName;
};

/// Reads every content and holds it against its hash and size: some seconds a gigabyte, one content in memory at a
/// time.
std::vector<DamagedAttachment> damagedAttachments(sql::Connection &connection);

} // namespace zhucun::storage
