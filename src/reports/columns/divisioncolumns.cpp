#include "reports/columns/divisioncolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<DivisionRow>> divisionColumns()
{
    return {
        sorted(column("code", QCoreApplication::translate("Columns", "Code"), 7, &DivisionRow::code)),
        sorted(column("name", QCoreApplication::translate("Columns", "Name"), 8, &DivisionRow::name)),
        sorted(column("level", QCoreApplication::translate("Columns", "Level"), 4, &DivisionRow::level)),
        sorted(column("parent", QCoreApplication::translate("Columns", "Belongs to"), 8, &DivisionRow::parentName)),
        column("villages", QCoreApplication::translate("Columns", "Villages"), 4, &DivisionRow::villages),
        column("teams", QCoreApplication::translate("Columns", "Teams"), 4, &DivisionRow::teams),
        column("cadres", QCoreApplication::translate("Columns", "Cadres posted"), 5, &DivisionRow::cadres),
    };
}

} // namespace zhucun::reports
