#include "storage/attachment/attachmentqueries.h"

#include "domain/attachment/attachmentfile.h"
#include "storage/attachment/attachmentmapping.h"
#include "storage/record/recordstore.h"
#include "storage/sql/statement.h"

namespace zhucun::storage {

using sql::Connection;
using AttachmentStore = RecordStore<Attachment>;

namespace {

struct OwnerColumn {
    QString operator()(LedgerEntryId) const { return QStringLiteral("ledger_entry_id"); }
    QString operator()(VisitId) const { return QStringLiteral("visit_id"); }
    QString operator()(DisputeId) const { return QStringLiteral("dispute_id"); }
    QString operator()(PetitionId) const { return QStringLiteral("petition_id"); }
    QString operator()(HonourId) const { return QStringLiteral("honour_id"); }
};

qint64 idOf(const AttachmentOwner &owner)
{
    return std::visit([](const auto &id) { return id.value(); }, owner);
}

sql::Statement selectOwned(Connection &connection, const QString &sql, const AttachmentOwner &owner)
{
    auto select = connection.statement(sql.arg(std::visit(OwnerColumn(), owner)));
    select.bind(QStringLiteral("owner"), idOf(owner));
    return select;
}

/// Those in the trash count: what is restored keeps its place.
int nextPosition(Connection &connection, const AttachmentOwner &owner)
{
    auto select = selectOwned(
        connection, QStringLiteral("SELECT COALESCE(MAX(position), -1) + 1 FROM attachment WHERE %1 = :owner"), owner);
    return select.next() ? select.get<int>(0) : 0;
}

void keepContent(Connection &connection, const QString &sha256, const NewAttachment &file)
{
    auto insert = connection.statement(
        QStringLiteral("INSERT INTO attachment_content (sha256, thumbnail, bytes) VALUES (:sha256, "
                       ":thumbnail, :bytes) ON CONFLICT (sha256) DO NOTHING"));
    insert.bind(QStringLiteral("sha256"), sha256).bind(QStringLiteral("thumbnail"), file.thumbnail);
    insert.bind(QStringLiteral("bytes"), file.bytes).run();
}

} // namespace

std::vector<AttachmentRow> attachmentsOf(Connection &connection, const AttachmentOwner &owner)
{
    auto select = selectOwned(
        connection,
        QStringLiteral("SELECT a.id, a.file_name, a.media_type, a.size, a.sha256, a.caption, a.original_size, "
                       "c.thumbnail FROM attachment a JOIN attachment_content c ON c.sha256 = a.sha256 "
                       "WHERE a.%1 = :owner AND a.deleted_at IS NULL ORDER BY a.position, a.id"),
        owner);
    std::vector<AttachmentRow> rows;
    while (select.next()) {
        rows.push_back({select.get<AttachmentId>(0), select.get<QString>(1), select.get<QString>(2),
                        select.get<qint64>(3), select.get<QString>(4), select.get<QString>(5),
                        select.get<std::optional<qint64>>(6), select.get<QByteArray>(7)});
    }
    return rows;
}

bool hasAttachments(Connection &connection, const AttachmentOwner &owner)
{
    auto select = selectOwned(
        connection, QStringLiteral("SELECT 1 FROM attachment WHERE %1 = :owner AND deleted_at IS NULL LIMIT 1"), owner);
    return select.next();
}

std::optional<QByteArray> contentOf(Connection &connection, const QString &sha256)
{
    auto select = connection.statement(QStringLiteral("SELECT bytes FROM attachment_content WHERE sha256 = :sha256"));
    select.bind(QStringLiteral("sha256"), sha256);
    return select.next() ? std::optional(select.get<QByteArray>(0)) : std::nullopt;
}

AttachmentId attach(UnitOfWork &work, const AttachmentOwner &owner, const NewAttachment &file)
{
    Attachment attachment;
    setOwner(attachment, owner);
    attachment.position = nextPosition(work.connection(), owner);
    attachment.mediaType = mediaTypeOf(file.fileName, file.bytes);
    attachment.fileName = attachedName(file.fileName, attachment.mediaType);
    attachment.size = file.bytes.size();
    attachment.sha256 = sha256Of(file.bytes);
    attachment.caption = file.caption;
    attachment.originalSha256 = file.originalSha256;
    attachment.originalSize = file.originalSize;
    keepContent(work.connection(), attachment.sha256, file);
    return AttachmentStore::insert(work, attachment);
}

void setCaption(UnitOfWork &work, AttachmentId id, const QString &caption)
{
    std::optional<Attachment> attachment = AttachmentStore::find(work.connection(), id);
    if (!attachment || attachment->meta.deletedAt)
        return;
    attachment->caption = caption;
    AttachmentStore::update(work, *attachment);
}

void removeAttachment(UnitOfWork &work, AttachmentId id) { AttachmentStore::setTrashed(work, id, true); }

} // namespace zhucun::storage
