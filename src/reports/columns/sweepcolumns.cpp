#include "reports/columns/sweepcolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<SweepRow>> sweepColumns()
{
    return {
        sorted(column("township", QCoreApplication::translate("Columns", "Township"), 7, &SweepRow::townshipName)),
        sorted(column("village", QCoreApplication::translate("Columns", "Village"), 7, &SweepRow::villageName)),
        sorted(column("from_day", QCoreApplication::translate("Columns", "From"), 6, &SweepRow::from)),
        sorted(column("to_day", QCoreApplication::translate("Columns", "To"), 6, &SweepRow::to)),
        sorted(column("found", QCoreApplication::translate("Columns", "Disputes found"), 5, &SweepRow::found)),
        sorted(column("reporter", QCoreApplication::translate("Columns", "Reported by"), 5, &SweepRow::reporter)),
    };
}

} // namespace zhucun::reports
