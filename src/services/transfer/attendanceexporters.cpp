#include "services/transfer/rowexporters.h"
#include "storage/signin/signinrepository.h"
#include "storage/spotcheck/spotcheckrepository.h"
#include "storage/weekly/weeklyreportrepository.h"
#include "storage/worklog/worklogrepository.h"

namespace zhucun {

using namespace storage;

namespace {

std::vector<TransferRecord> signInRows(ExportNames &names, qint64 id)
{
    const auto signIn = SignInRepository::find(names.connection(), SignInId(id));
    ExportRow row(names);
    row.putCadre("name", signIn->cadreId).putMoment("signed_at", signIn->day, signIn->minute);
    row.put("place", signIn->place).put("source", signIn->source);
    row.put("longitude", signIn->longitude).put("latitude", signIn->latitude);
    row.put("device", signIn->device).put("note", signIn->note);
    return {row.record()};
}

std::vector<TransferRecord> spotCheckRows(ExportNames &names, qint64 id)
{
    const auto check = SpotCheckRepository::find(names.connection(), SpotCheckId(id));
    std::vector<TransferRecord> rows;
    for (const SpotCheckLine &line : check->lines) {
        ExportRow row(names);
        row.put("checked_on", check->checkedOn).putMinute("minute", check->minute).put("mode", check->mode);
        row.put("inspectors", check->inspectors).putPlace(check->villageId).put("check_note", check->note);
        row.putCadre("name", line.cadreId).put("result", line.result).put("follow_up", line.followUp);
        row.put("follow_up_on", line.followUpOn).put("closed_on", line.closedOn).put("note", line.note);
        rows.push_back(row.record());
    }
    return rows;
}

std::vector<TransferRecord> weeklyRows(ExportNames &names, qint64 id)
{
    const auto report = WeeklyReportRepository::find(names.connection(), WeeklyReportId(id));
    ExportRow row(names);
    row.put("team", report->teamId).put("round", names.record<Team>(report->teamId).roundId);
    row.put("week", weekText(report->week).section(QChar(u'（'), 0, 0));
    row.putMoment("sent_at", report->sentOn, report->sentMinute).put("content", report->content);
    return {row.record()};
}

std::vector<TransferRecord> workLogRows(ExportNames &names, qint64 id)
{
    const auto log = WorkLogRepository::find(names.connection(), WorkLogId(id));
    ExportRow row(names);
    row.putCadre("name", log->cadreId).put("day", log->day).put("content", log->content);
    return {row.record()};
}

/// Oldest first, as a register is kept.
template <class Repository>
std::vector<qint64> byDay(sql::Connection &connection, const Filter &filter, const char *day, QDate today)
{
    return Repository::ids(connection, filter, {QString::fromLatin1(day), false}, today);
}

} // namespace

std::vector<RowExporter> attendanceExporters()
{
    return {
        {"signin",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return byDay<SignInRepository>(connection, filter, "day", today);
         },
         signInRows},
        {"spotcheck",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return byDay<SpotCheckRepository>(connection, filter, "checked_on", today);
         },
         spotCheckRows},
        {"weekly",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return byDay<WeeklyReportRepository>(connection, filter, "week", today);
         },
         weeklyRows},
        {"worklog",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return byDay<WorkLogRepository>(connection, filter, "day", today);
         },
         workLogRows},
    };
}

} // namespace zhucun
