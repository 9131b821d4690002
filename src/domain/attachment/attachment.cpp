#include "domain/attachment/attachment.h"

namespace zhucun {

bool isStored(const AttachmentOwner &owner)
{
    return std::visit([](const auto &id) { return id.isValid(); }, owner);
}

AttachmentOwner ownerOf(const Attachment &attachment)
{
    if (attachment.visitId.isValid())
        return attachment.visitId;
    if (attachment.disputeId.isValid())
        return attachment.disputeId;
    if (attachment.petitionId.isValid())
        return attachment.petitionId;
    if (attachment.honourId.isValid())
        return attachment.honourId;
    return attachment.ledgerEntryId;
}

void setOwner(Attachment &attachment, const AttachmentOwner &owner)
{
    const auto idIn = [&owner](auto &id) {
        const auto *own = std::get_if<std::remove_reference_t<decltype(id)>>(&owner);
        id = own ? *own : std::remove_reference_t<decltype(id)>();
    };
    idIn(attachment.ledgerEntryId);
    idIn(attachment.visitId);
    idIn(attachment.disputeId);
    idIn(attachment.petitionId);
    idIn(attachment.honourId);
}

} // namespace zhucun
