#include "services/merge/mergeservice.h"

#include "domain/check/identitycheck.h"
#include "services/merge/mergefields.h"
#include "services/record/saverecord.h"
#include "services/workspace/workspace.h"
#include "storage/cadre/cadremapping.h"
#include "storage/cadre/photoqueries.h"
#include "storage/household/householdmapping.h"
#include "storage/merge/mergemove.h"
#include "storage/merge/mergeplan.h"
#include "storage/unit/unitmapping.h"
#include "storage/village/villagemapping.h"

namespace zhucun {

using sql::Connection;
using storage::RecordStore;
using storage::UnitOfWork;

namespace {

// What tells two records apart for certain, and what a record is called.
QString proofOf(const Cadre &cadre) { return validNationalId(cadre.nationalId); }
QString proofOf(const Household &household) { return validNationalId(household.nationalId); }
QString proofOf(const Village &village) { return village.code; }
QString proofOf(const Unit &) { return {}; }
QString labelOf(const Household &household) { return household.head; }
template <class T>
QString labelOf(const T &record)
{
    return record.name;
}

template <class T>
struct Pair {
    T kept;
    T other;
};

template <class T>
Result<Pair<T>> load(Connection &connection, qint64 keptId, qint64 otherId)
{
    using Id = decltype(T::id);
    auto kept = RecordStore<T>::find(connection, Id(keptId));
    auto other = RecordStore<T>::find(connection, Id(otherId));
    if (!kept || !other || kept->meta.deletedAt || other->meta.deletedAt || keptId == otherId)
        return failure(ErrorCode::NotFound, {RecordStore<T>::tableName()});
    return Pair<T>{std::move(*kept), std::move(*other)};
}

QString photoText(Connection &connection, CadreId id)
{
    const auto photo = storage::photoOf(connection, id);
    return photo && !photo->image.isEmpty() ? QStringLiteral("%1 KB").arg((photo->image.size() + 1023) / 1024)
                                            : QString();
}

template <class T>
MergePreview previewOf(Connection &connection, const Pair<T> &pair, QDate today)
{
    MergePreview preview;
    preview.table = RecordStore<T>::tableName();
    preview.keptId = pair.kept.id.value();
    preview.otherId = pair.other.id.value();
    preview.keptVersion = pair.kept.meta.rowVersion;
    preview.otherVersion = pair.other.meta.rowVersion;
    preview.keptLabel = labelOf(pair.kept);
    preview.otherLabel = labelOf(pair.other);
    for (const TakenField<T> &field : takenFields<T>())
        preview.fields.push_back(
            {QString::fromLatin1(field.name), field.text(connection, pair.kept), field.text(connection, pair.other)});
    if constexpr (std::is_same_v<T, Cadre>)
        preview.fields.push_back({QString::fromLatin1(kPhotoField), photoText(connection, pair.kept.id),
                                  photoText(connection, pair.other.id)});
    const QString proof = proofOf(pair.kept);
    const QString otherProof = proofOf(pair.other);
    if (!proof.isEmpty() && !otherProof.isEmpty() && proof != otherProof)
        preview.notices.push_back({MergeObstacle::DifferentIds, {}});
    storage::planMerge(connection, preview, today);
    return preview;
}

template <class T>
Status checkVersion(const T &record, int version)
{
    if (record.meta.rowVersion == version)
        return {};
    return failure(ErrorCode::Conflict, {record.meta.updatedBy, record.meta.updatedAt.toString(Qt::ISODate)});
}

template <class T>
Status mergeRecords(UnitOfWork &work, const MergeRequest &request)
{
    auto pair = load<T>(work.connection(), request.keptId, request.otherId);
    if (!pair)
        return failure(pair.error());
    if (const Status same = checkVersion(pair->kept, request.keptVersion); !same)
        return same;
    if (const Status same = checkVersion(pair->other, request.otherVersion); !same)
        return same;
    if (previewOf(work.connection(), *pair, work.clock().today()).isBlocked()) {
        const Violations refused{{{}, QStringLiteral("merge_refused"), {}, Violation::Severity::Error}};
        return failure(Error{ErrorCode::Invalid, {}, {}, {}, refused});
    }
    // First: a number or name that is taken over must be free.
    RecordStore<T>::setTrashed(work, pair->other.id, true);
    for (const TakenField<T> &field : takenFields<T>()) {
        if (request.fieldsOfOther.contains(QLatin1String(field.name)))
            field.take(pair->kept, pair->other);
    }
    if (Status saved = saveRecord(work, pair->kept); !saved)
        return saved;
    if constexpr (std::is_same_v<T, Cadre>) {
        const auto photo = storage::photoOf(work.connection(), pair->other.id);
        if (photo && request.fieldsOfOther.contains(QLatin1String(kPhotoField)))
            storage::savePhoto(work, pair->kept.id, photo->image);
    }
    storage::moveReferences(work, request.table, request.keptId, request.otherId);
    return {};
}

/// Calls `use` with a record of the table's type.
template <class R, class F>
R forTable(const QString &table, F use)
{
    if (table == RecordStore<Cadre>::tableName())
        return use(Cadre());
    if (table == RecordStore<Household>::tableName())
        return use(Household());
    if (table == RecordStore<Village>::tableName())
        return use(Village());
    if (table == RecordStore<Unit>::tableName())
        return use(Unit());
    return failure(ErrorCode::NotAllowed, {table});
}

} // namespace

QFuture<Result<MergePreview>> MergeService::preview(const QString &table, qint64 keptId, qint64 otherId) const
{
    const QDate today = m_workspace->clock().today();
    return m_workspace->read([=](Connection &connection) -> Result<MergePreview> {
        return forTable<Result<MergePreview>>(table, [&]<class T>(const T &) -> Result<MergePreview> {
            const auto pair = load<T>(connection, keptId, otherId);
            if (!pair)
                return failure(pair.error());
            return previewOf(connection, *pair, today);
        });
    });
}

QFuture<Status> MergeService::merge(const MergeRequest &request) const
{
    return m_workspace->write(request.table + QStringLiteral(".merge"), [request](UnitOfWork &work) -> Status {
        return forTable<Status>(request.table, [&]<class T>(const T &) { return mergeRecords<T>(work, request); });
    });
}

} // namespace zhucun
