#pragma once

#include "domain/ids.h"
#include "domain/record/record.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace zhucun {

/// The record an attachment is a part of.
using AttachmentOwner = std::variant<LedgerEntryId, VisitId, DisputeId, PetitionId, HonourId>;

bool isStored(const AttachmentOwner &owner);

/// 附件: a photo, a scan, a document. One of the five owners is set. The bytes are kept apart under their hash, so that
/// neither lists nor the change log carry them, and the same file attached twice is stored once.
struct Attachment {
    AttachmentId id;
    RecordMeta meta;
    LedgerEntryId ledgerEntryId;
    VisitId visitId;
    DisputeId disputeId;
    PetitionId petitionId;
    HonourId honourId;
    int position = 0;
    QString fileName;
    QString mediaType; ///< by content: "image/jpeg"
    qint64 size = 0;   ///< bytes
    QString sha256;    ///< of the bytes kept, 64 hexadecimal digits
    QString caption;
    QString originalSha256;             ///< of the file before it was scaled down; empty when it was kept as it came
    std::optional<qint64> originalSize; ///< bytes, of the same file
};

AttachmentOwner ownerOf(const Attachment &attachment);
void setOwner(Attachment &attachment, const AttachmentOwner &owner);

/// One attachment in the strip of its owner.
struct AttachmentRow {
    AttachmentId id;
    QString fileName;
    QString mediaType;
    qint64 size = 0;
    QString sha256;
    QString caption;
    std::optional<qint64> originalSize;
    QByteArray thumbnail; ///< JPEG or PNG, empty for what is no image
};

/// A file about to be attached, ready to be kept.
struct NewAttachment {
    QString fileName;
    QByteArray bytes;
    QByteArray thumbnail;
    QString caption;
    QString originalSha256;
    std::optional<qint64> originalSize;
};

/// What a form did to the attachments of its record; stored with the record in one step.
struct AttachmentChanges {
    struct Caption {
        AttachmentId id;
        QString text;
    };
    std::vector<NewAttachment> added;
    std::vector<Caption> captions;
    std::vector<AttachmentId> removed;

    bool isEmpty() const { return added.empty() && captions.empty() && removed.empty(); }
};

} // namespace zhucun
