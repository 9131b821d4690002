#include "reports/columns/rulesetcolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<RuleSetRow>> ruleSetColumns()
{
    return {
        sorted(column("valid_from", QCoreApplication::translate("Columns", "Valid from"), 6, &RuleSetRow::validFrom)),
        sorted(column("name", QCoreApplication::translate("Columns", "Name"), 14, &RuleSetRow::name)),
        sorted(column("target", QCoreApplication::translate("Columns", "Target"), 5, &RuleSetRow::target)),
        sorted(column("days", QCoreApplication::translate("Columns", "Days"), 4, &RuleSetRow::days)),
        sorted(column("capped_by_workdays", QCoreApplication::translate("Columns", "Capped by working days"), 8,
                      &RuleSetRow::cappedByWorkdays)),
    };
}

} // namespace zhucun::reports
