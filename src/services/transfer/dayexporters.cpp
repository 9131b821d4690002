#include "services/transfer/rowexporters.h"
#include "storage/attendance/attendancestore.h"
#include "storage/attendance/entereddays.h"

namespace zhucun {

using namespace storage;

namespace {

/// What was entered. What follows from sign-ins and leave is exported with them.
std::vector<TransferRecord> dayRows(ExportNames &names, qint64 id)
{
    const auto day = AttendanceStore::find(names.connection(), EnteredDays::cadreOf(id), EnteredDays::dayOf(id));
    if (!day)
        return {};
    const DayEntry &entry = day->entry;
    ExportRow row(names);
    row.putCadre("name", day->cadreId).put("day", day->day);
    if (entry.morning == entry.afternoon)
        row.put("status", entry.morning);
    else
        row.put("morning", entry.morning).put("afternoon", entry.afternoon);
    row.put("overnight", entry.overnight).put("note", entry.reason);
    return {row.record()};
}

} // namespace

std::vector<RowExporter> dayExporters()
{
    return {
        {"attendance",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return EnteredDays::ids(connection, filter, today);
         },
         dayRows},
    };
}

} // namespace zhucun
