#include "reports/columns/unitcolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<UnitRow>> unitColumns(PersonalData personalData)
{
    const auto phone = [personalData](const UnitRow &row) { return shownPhone(row.phone, personalData); };
    return {
        sorted(column("name", QCoreApplication::translate("Columns", "Name"), 14, &UnitRow::name)),
        sorted(column("level", QCoreApplication::translate("Columns", "Level"), 4, &UnitRow::level)),
        sorted(column("category", QCoreApplication::translate("Columns", "Category"), 5, &UnitRow::category)),
        sorted(column("contact", QCoreApplication::translate("Columns", "Contact"), 5, &UnitRow::contact)),
        column<UnitRow>("phone", QCoreApplication::translate("Columns", "Phone"), 7, phone),
        column("teams", QCoreApplication::translate("Columns", "Teams"), 4, &UnitRow::teams),
        column("cadres", QCoreApplication::translate("Columns", "Cadres posted"), 5, &UnitRow::cadres),
    };
}

} // namespace zhucun::reports
