#include "reports/columns/villagecolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<VillageRow>> villageColumns(PersonalData personalData)
{
    const auto phone = [personalData](const VillageRow &row) { return shownPhone(row.phone, personalData); };
    return {
        sorted(column("name", QCoreApplication::translate("Columns", "Name"), 7, &VillageRow::name)),
        sorted(column("township", QCoreApplication::translate("Columns", "Township"), 7, &VillageRow::townshipName)),
        sorted(hidden(column("code", QCoreApplication::translate("Columns", "Code"), 8, &VillageRow::code))),
        wrapped(column("tags", QCoreApplication::translate("Columns", "Tags"), 12, &VillageRow::tagNames)),
        sorted(column("households", QCoreApplication::translate("Columns", "Households"), 4, &VillageRow::households)),
        sorted(column("population", QCoreApplication::translate("Columns", "Population"), 4, &VillageRow::population)),
        sorted(column("party_members", QCoreApplication::translate("Columns", "Party members"), 4,
                      &VillageRow::partyMembers)),
        sorted(
            column("secretary", QCoreApplication::translate("Columns", "Party secretary"), 5, &VillageRow::secretary)),
        column<VillageRow>("phone", QCoreApplication::translate("Columns", "Phone"), 7, phone),
        wrapped(column("teams", QCoreApplication::translate("Columns", "Teams"), 12, &VillageRow::teamNames)),
        column("cadres", QCoreApplication::translate("Columns", "Cadres posted"), 5, &VillageRow::cadres),
    };
}

} // namespace zhucun::reports
