#include "services/worklog/worklogservice.h"

#include "services/record/happening.h"
#include "services/record/saverecord.h"
#include "services/workspace/workspace.h"
#include "storage/ledger/ledgerentrymapping.h"
#include "storage/record/uniqueness.h"
#include "storage/visit/visitmapping.h"
#include "storage/worklog/worklogmapping.h"

namespace zhucun {

using storage::RecordStore;

namespace {

Result<WorkLog> lineOf(sql::Connection &connection, WorkLogId id)
{
    auto log = RecordStore<WorkLog>::find(connection, id);
    if (!log || log->meta.deletedAt)
        return failure(ErrorCode::NotFound, {RecordStore<WorkLog>::tableName()});
    return std::move(*log);
}

Happening happeningOf(sql::Connection &connection, const WorkLog &log)
{
    Happening happening{log.day, storage::villageServedOn(connection, log.cadreId, log.day)};
    happening.cadreIds = {log.cadreId};
    happening.text = log.content;
    return happening;
}

template <class Made>
Status linkTo(storage::UnitOfWork &work, WorkLogId id, decltype(Made::id) madeId, decltype(Made::id) WorkLog::*member,
              const char *field)
{
    Result<WorkLog> log = lineOf(work.connection(), id);
    if (!log)
        return failure(log.error());
    const auto made = RecordStore<Made>::find(work.connection(), madeId);
    if (!made || made->meta.deletedAt)
        return failure(ErrorCode::NotFound, {RecordStore<Made>::tableName()});
    if ((*log).*member != madeId && ((*log).*member).isValid()) {
        const Violations refused{
            {QString::fromLatin1(field), QStringLiteral("linked_already"), {}, Violation::Severity::Error}};
        return failure(Error{ErrorCode::Invalid, {}, {}, {}, refused});
    }
    (*log).*member = madeId;
    return saveRecord(work, *log);
}

} // namespace

QFuture<Result<Visit>> WorkLogService::visitOf(WorkLogId id) const
{
    return m_workspace->read([id](sql::Connection &connection) -> Result<Visit> {
        const Result<WorkLog> log = lineOf(connection, id);
        if (!log)
            return failure(log.error());
        return beginVisit(happeningOf(connection, *log));
    });
}

QFuture<Result<LedgerEntry>> WorkLogService::entryOf(WorkLogId id) const
{
    return m_workspace->read([id](sql::Connection &connection) -> Result<LedgerEntry> {
        const Result<WorkLog> log = lineOf(connection, id);
        if (!log)
            return failure(log.error());
        return beginEntry(connection, happeningOf(connection, *log));
    });
}

QFuture<Status> WorkLogService::link(WorkLogId id, VisitId visitId) const
{
    return m_workspace->write(QStringLiteral("work_log.link"), [id, visitId](storage::UnitOfWork &work) {
        return linkTo<Visit>(work, id, visitId, &WorkLog::visitId, "visit_id");
    });
}

QFuture<Status> WorkLogService::link(WorkLogId id, LedgerEntryId entryId) const
{
    return m_workspace->write(QStringLiteral("work_log.link"), [id, entryId](storage::UnitOfWork &work) {
        return linkTo<LedgerEntry>(work, id, entryId, &WorkLog::ledgerEntryId, "ledger_entry_id");
    });
}

} // namespace zhucun
