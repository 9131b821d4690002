#include "reports/columns/pairingcolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<PairingRow>> pairingColumns()
{
    return {
        sorted(column("kind", QCoreApplication::translate("Columns", "Kind"), 8, &PairingRow::kind)),
        sorted(wrapped(column("helper", QCoreApplication::translate("Columns", "Who helps"), 14, &PairingRow::helper))),
        wrapped(column("helped", QCoreApplication::translate("Columns", "Who is helped"), 10, &PairingRow::helped)),
        sorted(column("township", QCoreApplication::translate("Columns", "Township"), 7, &PairingRow::townshipName)),
        sorted(column("village", QCoreApplication::translate("Columns", "Village"), 7, &PairingRow::villageName)),
        sorted(column("starts_on", QCoreApplication::translate("Columns", "Starts on"), 6, &PairingRow::startsOn)),
        sorted(column("ends_on", QCoreApplication::translate("Columns", "Ends on"), 6, &PairingRow::endsOn)),
    };
}

} // namespace zhucun::reports
