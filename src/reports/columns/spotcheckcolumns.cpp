#include "reports/columns/spotcheckcolumns.h"

#include "domain/signin/signin.h"
#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<SpotCheckRow>> spotCheckColumns()
{
    return {
        sorted(column("checked_on", QCoreApplication::translate("Columns", "Date"), 6, &SpotCheckRow::checkedOn)),
        hidden(column<SpotCheckRow>("minute", QCoreApplication::translate("Columns", "Time"), 4,
                                    [](const SpotCheckRow &row) { return minuteText(row.minute); })),
        sorted(column("township", QCoreApplication::translate("Columns", "Township"), 7, &SpotCheckRow::townshipName)),
        sorted(column("village", QCoreApplication::translate("Columns", "Village"), 7, &SpotCheckRow::villageName)),
        sorted(column("mode", QCoreApplication::translate("Columns", "Way of checking"), 6, &SpotCheckRow::mode)),
        sorted(
            column("inspectors", QCoreApplication::translate("Columns", "Inspectors"), 8, &SpotCheckRow::inspectors)),
        sorted(column("checked", QCoreApplication::translate("Columns", "Checked"), 4, &SpotCheckRow::checked)),
        sorted(column("away", QCoreApplication::translate("Columns", "Away"), 4, &SpotCheckRow::away)),
        wrapped(
            column("away_names", QCoreApplication::translate("Columns", "Who was away"), 12, &SpotCheckRow::awayNames)),
        sorted(column("open_follow_ups", QCoreApplication::translate("Columns", "Open follow-ups"), 6,
                      &SpotCheckRow::openFollowUps)),
    };
}

} // namespace zhucun::reports
