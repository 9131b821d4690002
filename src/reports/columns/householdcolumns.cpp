#include "reports/columns/householdcolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<HouseholdRow>> householdColumns(PersonalData personalData)
{
    const auto nationalId = [personalData](const HouseholdRow &row) {
        return shownNationalId(row.nationalId, personalData);
    };
    const auto phone = [personalData](const HouseholdRow &row) { return shownPhone(row.phone, personalData); };
    return {
        sorted(column("township", QCoreApplication::translate("Columns", "Township"), 7, &HouseholdRow::townshipName)),
        sorted(column("village", QCoreApplication::translate("Columns", "Village"), 7, &HouseholdRow::villageName)),
        sorted(column("group", QCoreApplication::translate("Columns", "Group"), 4, &HouseholdRow::group)),
        sorted(column("head", QCoreApplication::translate("Columns", "Head"), 5, &HouseholdRow::head)),
        sorted(hidden(
            column<HouseholdRow>("national_id", QCoreApplication::translate("Columns", "ID number"), 10, nationalId))),
        wrapped(column("categories", QCoreApplication::translate("Columns", "Categories"), 12,
                       &HouseholdRow::categoryNames)),
        sorted(column("people", QCoreApplication::translate("Columns", "People"), 4, &HouseholdRow::people)),
        sorted(column<HouseholdRow>("phone", QCoreApplication::translate("Columns", "Phone"), 7, phone)),
        sorted(
            column("last_visit", QCoreApplication::translate("Columns", "Last visit"), 6, &HouseholdRow::lastVisitOn)),
    };
}

} // namespace zhucun::reports
