#include "reports/columns/leavecolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

namespace {

/// 2, 2.5
CellValue daysOf(const LeaveRow &row) { return {row.halfDays / 2.0, row.halfDays % 2}; }

Column<LeaveRow> daysColumn(const QString &heading)
{
    Column<LeaveRow> days;
    days.key = QStringLiteral("days");
    days.heading = heading;
    days.kind = Kind::Number;
    days.alignment = usualAlignment(Kind::Number);
    days.width = 3;
    days.value = daysOf;
    return days;
}

} // namespace

std::vector<Column<LeaveRow>> leaveColumns()
{
    return {
        sorted(column("cadre", QCoreApplication::translate("Columns", "Full name"), 5, &LeaveRow::cadreName)),
        sorted(
            hidden(wrapped(column("unit", QCoreApplication::translate("Columns", "Unit"), 14, &LeaveRow::unitName)))),
        sorted(column("township", QCoreApplication::translate("Columns", "Township"), 7, &LeaveRow::townshipName)),
        sorted(column("village", QCoreApplication::translate("Columns", "Village"), 7, &LeaveRow::villageName)),
        sorted(column("kind", QCoreApplication::translate("Columns", "Kind of leave"), 5, &LeaveRow::kind)),
        sorted(column("from_day", QCoreApplication::translate("Columns", "First day"), 6, &LeaveRow::from)),
        sorted(column("to_day", QCoreApplication::translate("Columns", "Last day"), 6, &LeaveRow::to)),
        sorted(daysColumn(QCoreApplication::translate("Columns", "Days"))),
        wrapped(column("reason", QCoreApplication::translate("Columns", "Reason of leave"), 10, &LeaveRow::reason)),
        sorted(column("state", QCoreApplication::translate("Columns", "State"), 5, &LeaveRow::state)),
        sorted(column("needed", QCoreApplication::translate("Columns", "Approver needed"), 6, &LeaveRow::needed)),
        column("approver", QCoreApplication::translate("Columns", "Decided by"), 8, &LeaveRow::approver),
        sorted(column("returned_on", QCoreApplication::translate("Columns", "Back on"), 6, &LeaveRow::returnedOn)),
        column("overdue", QCoreApplication::translate("Columns", "Overdue"), 3, &LeaveRow::overdue),
    };
}

} // namespace zhucun::reports
