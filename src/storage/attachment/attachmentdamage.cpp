#include "storage/attachment/attachmentdamage.h"

#include "domain/attachment/attachmentfile.h"
#include "storage/attachment/attachmentmapping.h"
#include "storage/record/recordstore.h"
#include "storage/sql/statement.h"

#include <QHash>

namespace zhucun::storage {

using sql::Connection;

/// By hash: how many bytes there are; -1 where they do not have that hash.
static QHash<QString, qint64> sizesByHash(Connection &connection)
{
    QHash<QString, qint64> sizes;
    auto select = connection.statement(QStringLiteral("SELECT sha256, bytes FROM attachment_content ORDER BY id"));
    while (select.next()) {
        const QString sha256 = select.get<QString>(0);
        const QByteArray bytes = select.get<QByteArray>(1);
        sizes.insert(sha256, sha256Of(bytes) == sha256 ? bytes.size() : -1);
    }
    return sizes;
}

std::vector<DamagedAttachment> damagedAttachments(Connection &connection)
{
    const QHash<QString, qint64> sizes = sizesByHash(connection);
    std::vector<AttachmentId> damaged;
    {
        auto select = connection.statement(QStringLiteral("SELECT id, sha256, size FROM attachment ORDER BY id"));
        while (select.next()) {
            if (sizes.value(select.get<QString>(1), -1) != select.get<qint64>(2))
                damaged.push_back(select.get<AttachmentId>(0));
        }
    }
    std::vector<DamagedAttachment> result;
    for (const AttachmentId id : damaged) {
        if (const auto attachment = RecordStore<Attachment>::find(connection, id))
            result.push_back({id, ownerOf(*attachment), attachment->fileName});
    }
    return result;
}

} // namespace zhucun::storage
