#pragma once

#include "domain/quantity.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

/// A number with as many decimals as it has, blank where there is none.
template <class Row>
Column<Row> quantityColumn(const char *key, const QString &heading, int width, std::optional<Quantity> Row::*member)
{
    Column<Row> column;
    column.key = QString::fromLatin1(key);
    column.heading = heading;
    column.kind = Kind::Number;
    column.alignment = usualAlignment(column.kind);
    column.width = width;
    column.value = [member](const Row &row) {
        const std::optional<Quantity> &quantity = row.*member;
        return quantity ? CellValue::shownAs(quantity->toDouble(), quantityText(*quantity)) : CellValue();
    };
    return column;
}

} // namespace zhucun::reports
