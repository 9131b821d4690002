#include "reports/columns/teamcolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<TeamRow>> teamColumns()
{
    return {
        sorted(wrapped(column("name", QCoreApplication::translate("Columns", "Name"), 14, &TeamRow::name))),
        sorted(column("round", QCoreApplication::translate("Columns", "Round"), 4, &TeamRow::roundNumber)),
        sorted(column("township", QCoreApplication::translate("Columns", "Township"), 7, &TeamRow::townshipName)),
        wrapped(column("villages", QCoreApplication::translate("Columns", "Villages"), 10, &TeamRow::villageNames)),
        wrapped(column("units", QCoreApplication::translate("Columns", "Units"), 14, &TeamRow::unitNames)),
        sorted(column("level", QCoreApplication::translate("Columns", "Sent by level"), 4, &TeamRow::level)),
        sorted(column("kind", QCoreApplication::translate("Columns", "Kind"), 6, &TeamRow::kind)),
        wrapped(column("leaders", QCoreApplication::translate("Columns", "Leader"), 6, &TeamRow::leaderNames)),
        column("members", QCoreApplication::translate("Columns", "Members"), 4, &TeamRow::members),
        sorted(hidden(column("established_on", QCoreApplication::translate("Columns", "Established on"), 6,
                             &TeamRow::establishedOn))),
        sorted(hidden(
            column("dissolved_on", QCoreApplication::translate("Columns", "Dissolved on"), 6, &TeamRow::dissolvedOn))),
    };
}

} // namespace zhucun::reports
