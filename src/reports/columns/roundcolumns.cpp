#include "reports/columns/roundcolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<RoundRow>> roundColumns()
{
    return {
        sorted(column("number", QCoreApplication::translate("Columns", "Round"), 4, &RoundRow::number)),
        sorted(column("name", QCoreApplication::translate("Columns", "Name"), 12, &RoundRow::name)),
        sorted(column("starts_on", QCoreApplication::translate("Columns", "Starts on"), 6, &RoundRow::startsOn)),
        sorted(column("ends_on", QCoreApplication::translate("Columns", "Ends on"), 6, &RoundRow::endsOn)),
        column("teams", QCoreApplication::translate("Columns", "Teams"), 4, &RoundRow::teams),
        column("cadres", QCoreApplication::translate("Columns", "Cadres"), 4, &RoundRow::cadres),
    };
}

} // namespace zhucun::reports
