#include "reports/columns/weeklyreportcolumns.h"

#include "domain/signin/signin.h"
#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<WeeklyReportRow>> weeklyReportColumns()
{
    return {
        sorted(column<WeeklyReportRow>("week", QCoreApplication::translate("Columns", "Week"), 14,
                                       [](const WeeklyReportRow &row) { return weekText(row.week); })),
        sorted(
            column("township", QCoreApplication::translate("Columns", "Township"), 7, &WeeklyReportRow::townshipName)),
        sorted(column("team", QCoreApplication::translate("Columns", "Team"), 18, &WeeklyReportRow::teamName)),
        hidden(wrapped(
            column("villages", QCoreApplication::translate("Columns", "Villages"), 8, &WeeklyReportRow::villageNames))),
        sorted(column("sent_on", QCoreApplication::translate("Columns", "Sent on"), 6, &WeeklyReportRow::sentOn)),
        hidden(column<WeeklyReportRow>("sent_minute", QCoreApplication::translate("Columns", "Time"), 4,
                                       [](const WeeklyReportRow &row) { return minuteText(row.sentMinute); })),
        column("on_time", QCoreApplication::translate("Columns", "On time"), 4, &WeeklyReportRow::onTime),
        wrapped(column("content", QCoreApplication::translate("Columns", "Text"), 24, &WeeklyReportRow::content)),
    };
}

} // namespace zhucun::reports
