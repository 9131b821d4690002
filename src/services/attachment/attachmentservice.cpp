#include "services/attachment/attachmentservice.h"

#include "domain/attachment/attachmentfile.h"
#include "services/attachment/attachmentexport.h"
#include "services/record/saverecord.h"
#include "services/workspace/workspace.h"
#include "storage/attachment/attachmentqueries.h"
#include "storage/dispute/disputemapping.h"
#include "storage/honour/honourmapping.h"
#include "storage/ledger/ledgerentrymapping.h"
#include "storage/petition/petitionmapping.h"
#include "storage/setting/settings.h"
#include "storage/visit/visitmapping.h"

namespace zhucun {

using sql::Connection;

namespace {

const QString kLimitSetting = QStringLiteral("attachment.limit_mb");

qint64 limitOf(Connection &connection)
{
    const int megabytes = storage::setting(connection, kLimitSetting).value_or(QString()).toInt();
    return megabytes > 0 ? qint64(megabytes) * kMegabyte : kAttachmentLimit;
}

Status apply(storage::UnitOfWork &work, const AttachmentOwner &owner, const AttachmentChanges &changes)
{
    const qint64 limit = limitOf(work.connection());
    Violations refused;
    for (const NewAttachment &file : changes.added)
        refused += refusals(file, limit);
    if (!refused.isEmpty())
        return failure(Error{ErrorCode::Invalid, {}, {}, {}, refused});
    for (const AttachmentId id : changes.removed)
        storage::removeAttachment(work, id);
    for (const AttachmentChanges::Caption &caption : changes.captions)
        storage::setCaption(work, caption.id, caption.text);
    for (const NewAttachment &file : changes.added)
        storage::attach(work, owner, file);
    return {};
}

/// What a file brings in (imports) never has attachments, so this is advice of the form and no rule of the record.
template <class T>
Violations evidenceAdvice(Connection &, const T &)
{
    return {};
}

Violations evidenceAdvice(Connection &connection, const LedgerEntry &entry)
{
    const bool promised = entry.grade == EvidenceGrade::Receipt || entry.grade == EvidenceGrade::Photo;
    if (!promised || storage::hasAttachments(connection, entry.id))
        return {};
    return {{QStringLiteral("grade"), QStringLiteral("no_evidence_attached"), {}, Violation::Severity::Warning}};
}

} // namespace

QFuture<Result<std::vector<AttachmentRow>>> AttachmentService::all(const AttachmentOwner &owner) const
{
    return m_workspace->read([owner](Connection &connection) -> Result<std::vector<AttachmentRow>> {
        return storage::attachmentsOf(connection, owner);
    });
}

QFuture<Result<QByteArray>> AttachmentService::bytes(AttachmentId id) const
{
    return m_workspace->read([id](Connection &connection) { return attachmentBytes(connection, id); });
}

template <class T>
QFuture<Result<Saved<T>>> AttachmentService::save(T record, AttachmentChanges changes) const
{
    const QString action = storage::RecordStore<T>::tableName() + QLatin1String(".save");
    return m_workspace->write(
        action,
        [record = std::move(record), changes = std::move(changes)](storage::UnitOfWork &work) -> Result<Saved<T>> {
            Saved<T> saved{record, {}};
            if (Status done = saveRecord(work, saved.record, &saved.warnings); !done)
                return failure(done.error());
            if (Status done = apply(work, saved.record.id, changes); !done)
                return failure(done.error());
            saved.warnings += evidenceAdvice(work.connection(), saved.record);
            return saved;
        });
}

QFuture<Result<int>> AttachmentService::exportTo(const AttachmentOwner &owner, const QString &folder) const
{
    return m_workspace->read(
        [owner, folder](Connection &connection) { return exportAttachments(connection, owner, folder); });
}

QFuture<Result<qint64>> AttachmentService::limit() const
{
    return m_workspace->read([](Connection &connection) -> Result<qint64> { return limitOf(connection); });
}

QFuture<Status> AttachmentService::setLimit(int megabytes) const
{
    return m_workspace->write(QStringLiteral("attachment.limit"), [megabytes](storage::UnitOfWork &work) -> Status {
        storage::setSetting(work, kLimitSetting, QString::number(qBound(1, megabytes, kMostAttachmentMegabytes)));
        return {};
    });
}

template QFuture<Result<Saved<LedgerEntry>>> AttachmentService::save(LedgerEntry, AttachmentChanges) const;
template QFuture<Result<Saved<Visit>>> AttachmentService::save(Visit, AttachmentChanges) const;
template QFuture<Result<Saved<Dispute>>> AttachmentService::save(Dispute, AttachmentChanges) const;
template QFuture<Result<Saved<Petition>>> AttachmentService::save(Petition, AttachmentChanges) const;
template QFuture<Result<Saved<Honour>>> AttachmentService::save(Honour, AttachmentChanges) const;

} // namespace zhucun
