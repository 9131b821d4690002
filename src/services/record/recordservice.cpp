#include "services/record/recordservice.h"

#include "services/record/saverecord.h"
#include "services/workspace/workspace.h"
#include "storage/baseline/baselinemapping.h"
#include "storage/cadre/cadremapping.h"
#include "storage/calendar/calendardaymapping.h"
#include "storage/category/categorymapping.h"
#include "storage/dispute/disputemapping.h"
#include "storage/division/divisionmapping.h"
#include "storage/honour/honourmapping.h"
#include "storage/household/householdmapping.h"
#include "storage/leave/leavemapping.h"
#include "storage/ledger/ledgerentrymapping.h"
#include "storage/ledger/ledgerkindmapping.h"
#include "storage/pairing/pairingmapping.h"
#include "storage/petition/petitionmapping.h"
#include "storage/posting/postingmapping.h"
#include "storage/record/references.h"
#include "storage/round/roundmapping.h"
#include "storage/rules/rulesetmapping.h"
#include "storage/rules/statusmarkmapping.h"
#include "storage/signin/signinmapping.h"
#include "storage/situation/reportmappings.h"
#include "storage/spotcheck/spotcheckmapping.h"
#include "storage/sweep/sweepmapping.h"
#include "storage/target/targetmapping.h"
#include "storage/team/teammapping.h"
#include "storage/unit/unitmapping.h"
#include "storage/village/villagemapping.h"
#include "storage/visit/visitmapping.h"
#include "storage/weekly/weeklyreportmapping.h"
#include "storage/worklog/worklogmapping.h"

namespace zhucun {

using storage::RecordStore;

template <class T>
static QString action(const char *verb)
{
    return RecordStore<T>::tableName() + QLatin1Char('.') + QLatin1String(verb);
}

template <class T>
QFuture<Result<T>> RecordService<T>::load(Id id) const
{
    return m_workspace->read([id](sql::Connection &connection) -> Result<T> {
        std::optional<T> record = RecordStore<T>::find(connection, id);
        if (!record)
            return failure(ErrorCode::NotFound, {RecordStore<T>::tableName()});
        return std::move(*record);
    });
}

template <class T>
QFuture<Result<Saved<T>>> RecordService<T>::save(T record) const
{
    return m_workspace->write(action<T>("save"),
                              [record = std::move(record)](storage::UnitOfWork &work) -> Result<Saved<T>> {
                                  Saved<T> saved{record, {}};
                                  if (Status done = saveRecord(work, saved.record, &saved.warnings); !done)
                                      return tl::unexpected<Error>(done.error());
                                  return saved;
                              });
}

template <class T>
static Result<bool> editOne(storage::UnitOfWork &work, decltype(T::id) id, const std::function<void(T &)> &change)
{
    std::optional<T> record = RecordStore<T>::find(work.connection(), id);
    if (!record || record->meta.deletedAt)
        return failure(ErrorCode::NotFound, {RecordStore<T>::tableName()});
    const int before = record->meta.rowVersion;
    change(*record);
    if (const Status saved = saveRecord(work, *record); !saved) {
        Error error = saved.error();
        if (error.code == ErrorCode::Invalid)
            error.args = {QString::number(id.value())};
        return failure(error);
    }
    return record->meta.rowVersion != before;
}

template <class T>
QFuture<Result<int>> RecordService<T>::edit(const QList<Id> &ids, std::function<void(T &)> change) const
{
    return m_workspace->write(action<T>("edit"),
                              [ids, change = std::move(change)](storage::UnitOfWork &work) -> Result<int> {
                                  int changed = 0;
                                  for (const Id id : ids) {
                                      const Result<bool> done = editOne<T>(work, id, change);
                                      if (!done)
                                          return failure(done.error());
                                      changed += *done ? 1 : 0;
                                  }
                                  return changed;
                              });
}

/// Figures that were closed and handed on keep what they rest on.
template <class T>
static Status refuseFrozen(storage::UnitOfWork &work, const QList<decltype(T::id)> &ids)
{
    if constexpr (kHoldsFrozenDays<T>) {
        for (const auto id : ids) {
            const std::optional<T> record = RecordStore<T>::find(work.connection(), id);
            if (!record || record->meta.deletedAt)
                continue;
            const Violations broken = frozenDaysOf(work.connection(), *record, work.clock().today());
            if (hasErrors(broken))
                return failure(Error{ErrorCode::Invalid, {}, {}, {}, broken});
        }
    }
    return {};
}

template <class T>
QFuture<Result<int>> RecordService<T>::trash(const QList<Id> &ids) const
{
    return m_workspace->write(action<T>("trash"), [ids](storage::UnitOfWork &work) -> Result<int> {
        if (kIsUnchangeable<T>) {
            const Violations refused{{{}, QStringLiteral("unchangeable"), {}, Violation::Severity::Error}};
            return failure(Error{ErrorCode::Invalid, {}, {}, {}, refused});
        }
        if (const Status kept = refuseFrozen<T>(work, ids); !kept)
            return failure(kept.error());
        QHash<QString, qint64> referrers;
        for (const Id id : ids)
            RecordStore<T>::setTrashed(work, id, true);
        // After all have gone: records trashed together may refer to each other.
        for (const Id id : ids) {
            for (const auto &[table, count] :
                 storage::referencesTo(work.connection(), RecordStore<T>::tableName(), id.value()))
                referrers[table] += count;
        }
        if (referrers.isEmpty())
            return int(ids.size());
        QStringList args;
        for (auto it = referrers.cbegin(); it != referrers.cend(); ++it)
            args << QStringLiteral("%1=%2").arg(it.key()).arg(it.value());
        args.sort();
        return failure(ErrorCode::Referenced, args);
    });
}

template <class T>
QFuture<Result<int>> RecordService<T>::restore(const QList<Id> &ids) const
{
    return m_workspace->write(action<T>("restore"), [ids](storage::UnitOfWork &work) -> Result<int> {
        for (const Id id : ids)
            RecordStore<T>::setTrashed(work, id, false);
        return int(ids.size());
    });
}

template class RecordService<Category>;
template class RecordService<Division>;
template class RecordService<Village>;
template class RecordService<Unit>;
template class RecordService<Round>;
template class RecordService<Cadre>;
template class RecordService<Team>;
template class RecordService<Posting>;
template class RecordService<Household>;
template class RecordService<Pairing>;
template class RecordService<Visit>;
template class RecordService<Dispute>;
template class RecordService<Sweep>;
template class RecordService<LedgerKind>;
template class RecordService<LedgerEntry>;
template class RecordService<Leave>;
template class RecordService<SignIn>;
template class RecordService<SpotCheck>;
template class RecordService<WeeklyReport>;
template class RecordService<WorkLog>;
template class RecordService<CalendarDay>;
template class RecordService<RuleSet>;
template class RecordService<StatusMark>;
template class RecordService<Petition>;
template class RecordService<Honour>;
template class RecordService<Target>;
template class RecordService<Baseline>;
template class RecordService<ReportTemplate>;
template class RecordService<ReportDraft>;

} // namespace zhucun
