#include "reports/columns/baselinecolumns.h"

#include "reports/columns/columnwords.h"
#include "reports/columns/quantitycell.h"

namespace zhucun::reports {

std::vector<Column<BaselineRow>> baselineColumns()
{
    return {
        sorted(wrapped(
            column("indicator", QCoreApplication::translate("Columns", "Indicator"), 12, &BaselineRow::indicatorName))),
        sorted(column("township", QCoreApplication::translate("Columns", "Township"), 6, &BaselineRow::townshipName)),
        column("grouping", QCoreApplication::translate("Columns", "Grouped by"), 6, &BaselineRow::grouping),
        column("group_key", QCoreApplication::translate("Columns", "Group"), 6, &BaselineRow::groupKey),
        sorted(column("from", QCoreApplication::translate("Columns", "From"), 6, &BaselineRow::from)),
        sorted(column("to", QCoreApplication::translate("Columns", "To"), 6, &BaselineRow::to)),
        sorted(quantityColumn<BaselineRow>("value", QCoreApplication::translate("Columns", "Figure"), 5,
                                           &BaselineRow::value)),
        sorted(
            wrapped(column("source", QCoreApplication::translate("Columns", "Taken from"), 10, &BaselineRow::source))),
        hidden(column("code", QCoreApplication::translate("Columns", "Code"), 12, &BaselineRow::indicator)),
        hidden(wrapped(column("note", QCoreApplication::translate("Columns", "Note"), 12, &BaselineRow::note))),
    };
}

} // namespace zhucun::reports
