#include "reports/columns/ledgerkindcolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<LedgerKind>> ledgerKindColumns()
{
    return {
        sorted(column("theme", QCoreApplication::translate("Columns", "Theme"), 7, &LedgerKind::theme)),
        sorted(column("name", QCoreApplication::translate("Columns", "Name"), 10, &LedgerKind::name)),
        sorted(hidden(column("code", QCoreApplication::translate("Columns", "Code"), 10, &LedgerKind::code))),
        sorted(column("measure", QCoreApplication::translate("Columns", "Counts"), 4, &LedgerKind::measure)),
        sorted(column("unit", QCoreApplication::translate("Columns", "Unit of measure"), 4, &LedgerKind::unit)),
        wrapped(
            column("definition", QCoreApplication::translate("Columns", "Definition"), 24, &LedgerKind::definition)),
        sorted(column("position", QCoreApplication::translate("Columns", "Position"), 4, &LedgerKind::position)),
        sorted(column("active", QCoreApplication::translate("Columns", "Offered"), 4, &LedgerKind::active)),
    };
}

} // namespace zhucun::reports
