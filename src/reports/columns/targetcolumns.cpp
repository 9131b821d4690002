#include "reports/columns/targetcolumns.h"

#include "reports/columns/columnwords.h"
#include "reports/columns/quantitycell.h"

namespace zhucun::reports {

std::vector<Column<TargetRow>> targetColumns()
{
    return {
        sorted(wrapped(
            column("indicator", QCoreApplication::translate("Columns", "Indicator"), 12, &TargetRow::indicatorName))),
        sorted(column("scope", QCoreApplication::translate("Columns", "About"), 5, &TargetRow::scope)),
        column("subject", QCoreApplication::translate("Columns", "Which"), 8, &TargetRow::subject),
        column("each", QCoreApplication::translate("Columns", "Each of them"), 4, &TargetRow::each),
        sorted(column<TargetRow>("period", QCoreApplication::translate("Columns", "Period"), 7,
                                 [](const TargetRow &row) {
                                     return printTargetPeriod({row.periodKind, row.period});
                                 })),
        sorted(quantityColumn<TargetRow>("value", QCoreApplication::translate("Columns", "Target value"), 5,
                                         &TargetRow::value)),
        quantityColumn<TargetRow>("upper", QCoreApplication::translate("Columns", "Up to"), 4, &TargetRow::upper),
        hidden(column("code", QCoreApplication::translate("Columns", "Code"), 12, &TargetRow::indicator)),
        wrapped(column("note", QCoreApplication::translate("Columns", "Note"), 12, &TargetRow::note)),
    };
}

} // namespace zhucun::reports
