#include "reports/columns/honourcolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<HonourRow>> honourColumns()
{
    return {
        sorted(column("awarded_on", QCoreApplication::translate("Columns", "Date"), 6, &HonourRow::awardedOn)),
        sorted(wrapped(column("recipient", QCoreApplication::translate("Columns", "Cadre or team"), 8,
                              &HonourRow::recipientName))),
        sorted(column("township", QCoreApplication::translate("Columns", "Township"), 7, &HonourRow::townshipName)),
        sorted(
            wrapped(column("village", QCoreApplication::translate("Columns", "Village"), 7, &HonourRow::villageName))),
        sorted(column("kind", QCoreApplication::translate("Columns", "Kind of honour"), 6, &HonourRow::kind)),
        column<HonourRow>("sanction", QCoreApplication::translate("Columns", "Sanction"), 3,
                          [](const HonourRow &row) { return isSanction(row.kind); }),
        sorted(column("authority", QCoreApplication::translate("Columns", "Awarded by"), 8, &HonourRow::authority)),
        sorted(column("document_number", QCoreApplication::translate("Columns", "Document number"), 8,
                      &HonourRow::documentNumber)),
        hidden(wrapped(column("reason", QCoreApplication::translate("Columns", "Reason"), 20, &HonourRow::reason))),
    };
}

} // namespace zhucun::reports
