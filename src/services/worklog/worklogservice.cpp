#include "services/worklog/worklogservice.h"

#include "services/record/saverecord.h"
#include "services/workspace/workspace.h"
#include "storage/record/uniqueness.h"
#include "storage/visit/visitmapping.h"
#include "storage/worklog/worklogmapping.h"

namespace zhucun {

using storage::RecordStore;

namespace {

/// Of several villages the one longest served.
VillageId villageOn(sql::Connection &connection, CadreId cadre, QDate day)
{
    for (const Posting &posting : storage::postingsOf(connection, cadre)) {
        const bool isValid = posting.startsOn <= day && (!posting.endsOn || *posting.endsOn >= day);
        if (isValid && posting.villageId.isValid())
            return posting.villageId;
    }
    return {};
}

} // namespace

QFuture<Result<Visit>> WorkLogService::visitOf(WorkLogId id) const
{
    return m_workspace->read([id](sql::Connection &connection) -> Result<Visit> {
        const auto log = RecordStore<WorkLog>::find(connection, id);
        if (!log)
            return failure(ErrorCode::NotFound, {RecordStore<WorkLog>::tableName()});
        Visit visit;
        visit.visitedOn = log->day;
        visit.villageId = villageOn(connection, log->cadreId, log->day);
        visit.cadreIds = {log->cadreId};
        visit.matter = log->content;
        return visit;
    });
}

QFuture<Status> WorkLogService::link(WorkLogId id, VisitId visitId) const
{
    return m_workspace->write(QStringLiteral("work_log.link"), [id, visitId](storage::UnitOfWork &work) -> Status {
        auto log = RecordStore<WorkLog>::find(work.connection(), id);
        const auto visit = RecordStore<Visit>::find(work.connection(), visitId);
        if (!log || log->meta.deletedAt || !visit || visit->meta.deletedAt)
            return failure(ErrorCode::NotFound,
                           {log ? RecordStore<Visit>::tableName() : RecordStore<WorkLog>::tableName()});
        if (log->visitId.isValid() && log->visitId != visitId) {
            const Violations refused{
                {QStringLiteral("visit_id"), QStringLiteral("linked_already"), {}, Violation::Severity::Error}};
            return failure(Error{ErrorCode::Invalid, {}, {}, {}, refused});
        }
        log->visitId = visitId;
        return saveRecord(work, *log);
    });
}

} // namespace zhucun
