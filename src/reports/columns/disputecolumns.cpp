#include "reports/columns/disputecolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<DisputeRow>> disputeColumns()
{
    return {
        sorted(column("number", QCoreApplication::translate("Columns", "Number"), 7, &DisputeRow::number)),
        sorted(column("found_on", QCoreApplication::translate("Columns", "Found on"), 6, &DisputeRow::foundOn)),
        sorted(column("township", QCoreApplication::translate("Columns", "Township"), 7, &DisputeRow::townshipName)),
        sorted(column("village", QCoreApplication::translate("Columns", "Village"), 7, &DisputeRow::villageName)),
        sorted(column("category", QCoreApplication::translate("Columns", "Category"), 6, &DisputeRow::categoryName)),
        wrapped(column("parties", QCoreApplication::translate("Columns", "Parties"), 8, &DisputeRow::partyNames)),
        sorted(hidden(
            column("people", QCoreApplication::translate("Columns", "People involved"), 4, &DisputeRow::people))),
        sorted(hidden(column("amount", QCoreApplication::translate("Columns", "Amount"), 8, &DisputeRow::amount))),
        sorted(column("risk", QCoreApplication::translate("Columns", "Risk"), 4, &DisputeRow::risk)),
        wrapped(
            column("summary", QCoreApplication::translate("Columns", "What it is about"), 20, &DisputeRow::summary)),
        sorted(column("responsible", QCoreApplication::translate("Columns", "Responsible"), 5,
                      &DisputeRow::responsibleName)),
        sorted(hidden(column("lead_official", QCoreApplication::translate("Columns", "Lead official"), 5,
                             &DisputeRow::leadOfficial))),
        sorted(column("state", QCoreApplication::translate("Columns", "State"), 5, &DisputeRow::state)),
        sorted(
            column("resolved_on", QCoreApplication::translate("Columns", "Resolved on"), 6, &DisputeRow::resolvedOn)),
        column("days_open", QCoreApplication::translate("Columns", "Days open"), 4, &DisputeRow::daysOpen),
    };
}

} // namespace zhucun::reports
