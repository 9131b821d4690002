#include "reports/columns/petitioncolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<PetitionRow>> petitionColumns()
{
    return {
        sorted(column("received_on", QCoreApplication::translate("Columns", "Date"), 6, &PetitionRow::receivedOn)),
        sorted(column("township", QCoreApplication::translate("Columns", "Township"), 7, &PetitionRow::townshipName)),
        sorted(column("village", QCoreApplication::translate("Columns", "Village"), 7, &PetitionRow::villageName)),
        sorted(column("level", QCoreApplication::translate("Columns", "Level"), 4, &PetitionRow::level)),
        sorted(column("form", QCoreApplication::translate("Columns", "Form"), 4, &PetitionRow::form)),
        sorted(column("people", QCoreApplication::translate("Columns", "People (times)"), 4, &PetitionRow::people)),
        sorted(column("petitioner", QCoreApplication::translate("Columns", "Petitioner"), 6, &PetitionRow::petitioner)),
        wrapped(column("matter", QCoreApplication::translate("Columns", "Matter"), 20, &PetitionRow::matter)),
        sorted(column("done_on", QCoreApplication::translate("Columns", "Done on"), 6, &PetitionRow::doneOn)),
        hidden(wrapped(column("result", QCoreApplication::translate("Columns", "Result"), 20, &PetitionRow::result))),
    };
}

} // namespace zhucun::reports
