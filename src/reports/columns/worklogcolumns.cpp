#include "reports/columns/worklogcolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<WorkLogRow>> workLogColumns()
{
    return {
        sorted(column("day", QCoreApplication::translate("Columns", "Date"), 6, &WorkLogRow::day)),
        sorted(column("cadre", QCoreApplication::translate("Columns", "Cadre"), 5, &WorkLogRow::cadreName)),
        sorted(column("township", QCoreApplication::translate("Columns", "Township"), 7, &WorkLogRow::townshipName)),
        sorted(column("village", QCoreApplication::translate("Columns", "Village"), 7, &WorkLogRow::villageName)),
        wrapped(column("content", QCoreApplication::translate("Columns", "What was done"), 30, &WorkLogRow::content)),
        column<WorkLogRow>("visit", QCoreApplication::translate("Columns", "Became a visit"), 6,
                           [](const WorkLogRow &row) { return row.visitId.isValid(); }),
        column<WorkLogRow>("deed", QCoreApplication::translate("Columns", "Became a deed"), 6,
                           [](const WorkLogRow &row) { return row.ledgerEntryId.isValid(); }),
    };
}

} // namespace zhucun::reports
