#include "reports/columns/cadrecolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<CadreRow>> cadreColumns(PersonalData personalData)
{
    const auto nationalId = [personalData](const CadreRow &row) {
        return shownNationalId(row.nationalId, personalData);
    };
    const auto phone = [personalData](const CadreRow &row) { return shownPhone(row.phone, personalData); };
    return {
        sorted(column("name", QCoreApplication::translate("Columns", "Full name"), 5, &CadreRow::name)),
        sorted(column("sex", QCoreApplication::translate("Columns", "Sex"), 3, &CadreRow::sex)),
        sorted(column("born", QCoreApplication::translate("Columns", "Born"), 4, &CadreRow::born)),
        sorted(hidden(
            column<CadreRow>("national_id", QCoreApplication::translate("Columns", "ID number"), 10, nationalId))),
        sorted(column("political_status", QCoreApplication::translate("Columns", "Political status"), 6,
                      &CadreRow::politicalStatus)),
        sorted(column("education", QCoreApplication::translate("Columns", "Education"), 6, &CadreRow::education)),
        sorted(wrapped(column("unit", QCoreApplication::translate("Columns", "Unit"), 14, &CadreRow::unitName))),
        sorted(wrapped(column("post", QCoreApplication::translate("Columns", "Post"), 9, &CadreRow::post))),
        sorted(column("rank", QCoreApplication::translate("Columns", "Rank"), 6, &CadreRow::rank)),
        sorted(column<CadreRow>("phone", QCoreApplication::translate("Columns", "Phone"), 7, phone)),
        sorted(column("township", QCoreApplication::translate("Columns", "Township"), 7, &CadreRow::townshipName)),
        sorted(
            wrapped(column("village", QCoreApplication::translate("Columns", "Village"), 8, &CadreRow::villageNames))),
        sorted(wrapped(
            column("role", QCoreApplication::translate("Columns", "Post in the village"), 7, &CadreRow::roleNames))),
        sorted(
            column("posted_since", QCoreApplication::translate("Columns", "Posted since"), 6, &CadreRow::postedSince)),
    };
}

} // namespace zhucun::reports
