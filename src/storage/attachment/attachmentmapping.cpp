#include "storage/attachment/attachmentmapping.h"

namespace zhucun::sql {

const TableMapping<Attachment> &Mapping<Attachment>::table()
{
    static const TableMapping<Attachment> mapping{
        QStringLiteral("attachment"),
        {
            column("ledger_entry_id", &Attachment::ledgerEntryId),
            column("visit_id", &Attachment::visitId),
            column("dispute_id", &Attachment::disputeId),
            column("petition_id", &Attachment::petitionId),
            column("honour_id", &Attachment::honourId),
            column("position", &Attachment::position),
            column("file_name", &Attachment::fileName),
            column("media_type", &Attachment::mediaType),
            column("size", &Attachment::size),
            column("sha256", &Attachment::sha256),
            column("caption", &Attachment::caption),
            column("original_sha256", &Attachment::originalSha256),
            column("original_size", &Attachment::originalSize),
        },
    };
    return mapping;
}

} // namespace zhucun::sql
