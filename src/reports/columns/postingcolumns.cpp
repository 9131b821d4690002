#include "reports/columns/postingcolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<PostingRow>> postingColumns(PersonalData personalData)
{
    const auto phone = [personalData](const PostingRow &row) { return shownPhone(row.phone, personalData); };
    return {
        sorted(column("cadre", QCoreApplication::translate("Columns", "Full name"), 5, &PostingRow::cadreName)),
        sorted(wrapped(column("unit", QCoreApplication::translate("Columns", "Unit"), 14, &PostingRow::unitName))),
        sorted(
            hidden(wrapped(column("team", QCoreApplication::translate("Columns", "Team"), 14, &PostingRow::teamName)))),
        sorted(column("township", QCoreApplication::translate("Columns", "Township"), 7, &PostingRow::townshipName)),
        sorted(column("village", QCoreApplication::translate("Columns", "Village"), 7, &PostingRow::villageName)),
        sorted(column("round", QCoreApplication::translate("Columns", "Round"), 4, &PostingRow::roundNumber)),
        sorted(column("role", QCoreApplication::translate("Columns", "Post in the village"), 6, &PostingRow::role)),
        sorted(column("first_secretary", QCoreApplication::translate("Columns", "First secretary"), 5,
                      &PostingRow::firstSecretary)),
        sorted(column("starts_on", QCoreApplication::translate("Columns", "Starts on"), 6, &PostingRow::startsOn)),
        sorted(column("ends_on", QCoreApplication::translate("Columns", "Ends on"), 6, &PostingRow::endsOn)),
        sorted(column("end_reason", QCoreApplication::translate("Columns", "Why it ended"), 6, &PostingRow::endReason)),
        hidden(column<PostingRow>("phone", QCoreApplication::translate("Columns", "Phone"), 7, phone)),
    };
}

} // namespace zhucun::reports
