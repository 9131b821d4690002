#include "storage/worklog/worklogmapping.h"

namespace zhucun::sql {

const TableMapping<WorkLog> &Mapping<WorkLog>::table()
{
    static const TableMapping<WorkLog> mapping{
        QStringLiteral("work_log"),
        {
            column("cadre_id", &WorkLog::cadreId),
            column("day", &WorkLog::day),
            column("content", &WorkLog::content),
            column("visit_id", &WorkLog::visitId),
            column("ledger_entry_id", &WorkLog::ledgerEntryId),
        },
        {},
    };
    return mapping;
}

} // namespace zhucun::sql
