#include "reports/columns/ledgercolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

namespace {

/// 6 公里: what is counted differs from line to line.
CellValue quantityCell(const LedgerRow &row)
{
    if (!row.quantity)
        return {};
    return CellValue::shownAs(row.quantity->toDouble(), quantityText(*row.quantity) + QLatin1Char(' ') + row.kindUnit);
}

Column<LedgerRow> quantityColumn()
{
    Column<LedgerRow> quantity;
    quantity.key = QStringLiteral("quantity");
    quantity.heading = QCoreApplication::translate("Columns", "Quantity");
    quantity.kind = Kind::Number;
    quantity.alignment = usualAlignment(quantity.kind);
    quantity.width = 5;
    quantity.value = quantityCell;
    return quantity;
}

} // namespace

std::vector<Column<LedgerRow>> ledgerColumns()
{
    return {
        sorted(column("happened_on", QCoreApplication::translate("Columns", "Date"), 6, &LedgerRow::happenedOn)),
        sorted(column("kind", QCoreApplication::translate("Columns", "Kind of entry"), 7, &LedgerRow::kindName)),
        wrapped(sorted(column("title", QCoreApplication::translate("Columns", "Title"), 14, &LedgerRow::title))),
        sorted(column("township", QCoreApplication::translate("Columns", "Township"), 6, &LedgerRow::townshipName)),
        sorted(column("village", QCoreApplication::translate("Columns", "Village"), 6, &LedgerRow::villageName)),
        sorted(hidden(column("team", QCoreApplication::translate("Columns", "Team"), 10, &LedgerRow::teamName))),
        sorted(column("cadre", QCoreApplication::translate("Columns", "Cadre"), 5, &LedgerRow::cadreName)),
        sorted(hidden(column("unit", QCoreApplication::translate("Columns", "Unit"), 8, &LedgerRow::unitName))),
        sorted(quantityColumn()),
        sorted(column("households", QCoreApplication::translate("Columns", "Households"), 4, &LedgerRow::households)),
        sorted(column("people", QCoreApplication::translate("Columns", "People reached"), 4, &LedgerRow::people)),
        sorted(column("amount", QCoreApplication::translate("Columns", "Sum of money"), 7, &LedgerRow::amount)),
        wrapped(
            hidden(column("funds", QCoreApplication::translate("Columns", "Fund sources"), 8, &LedgerRow::fundNames))),
        hidden(column("variant", QCoreApplication::translate("Columns", "Variant"), 6, &LedgerRow::variant)),
        sorted(column("stage", QCoreApplication::translate("Columns", "Stage"), 4, &LedgerRow::stage)),
        hidden(column("mode", QCoreApplication::translate("Columns", "Mode"), 4, &LedgerRow::mode)),
        sorted(hidden(column("grade", QCoreApplication::translate("Columns", "Evidence"), 6, &LedgerRow::grade))),
        column("typical", QCoreApplication::translate("Columns", "Exemplary"), 4, &LedgerRow::typical),
    };
}

} // namespace zhucun::reports
