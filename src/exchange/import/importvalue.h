#pragma once

#include "core/time/yearmonth.h"
#include "domain/money.h"
#include "exchange/columns/entitycolumns.h"
#include "exchange/table/cell.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <variant>

namespace zhucun {

/// What a cell means in its column. By kind: Text and Term QString, Date QDate, Month YearMonth, Integer qint64,
/// Decimal double, MoneyYuan Money, YesNo bool, List QStringList.
using ImportValue = std::variant<QString, QDate, YearMonth, qint64, double, Money, bool, QStringList>;

/// A cell as one of the column's values, or why it is none: "date", "month", "integer", "decimal", "money", "yes_no",
/// "lost_digits", "formula_error", "formula_uncalculated", "garbled".
struct ParsedCell
{
    std::optional<ImportValue> value; ///< none for a blank cell as well
    QString problem;
};
ParsedCell parseCell(const Cell &cell, const ImportColumn &column, qint64 fenPerUnit);

/// Exact: "1,234.5" at 100 fen a unit is 123450; nullopt when it is no number or not whole fen.
std::optional<qint64> fenFromText(QStringView text, qint64 fenPerUnit);

} // namespace zhucun
