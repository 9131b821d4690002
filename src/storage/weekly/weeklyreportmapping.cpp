#include "storage/weekly/weeklyreportmapping.h"

namespace zhucun::sql {

const TableMapping<WeeklyReport> &Mapping<WeeklyReport>::table()
{
    static const TableMapping<WeeklyReport> mapping{
        QStringLiteral("weekly_report"),
        {
            column("team_id", &WeeklyReport::teamId),
            column("week", &WeeklyReport::week),
            column("sent_on", &WeeklyReport::sentOn),
            column("sent_minute", &WeeklyReport::sentMinute),
            column("content", &WeeklyReport::content),
        },
        {},
    };
    return mapping;
}

} // namespace zhucun::sql
