#pragma once

#include "domain/transfer/transferrecord.h"
#include "exchange/columns/entitycolumns.h"
#include "exchange/table/cell.h"

namespace zhucun {

/// A cell as one of the column's values, or why it is none: "date", "day_time", "time_of_day", "month", "integer",
/// "decimal", "money", "yes_no", "lost_digits", "formula_error", "formula_uncalculated", "garbled".
struct ParsedCell {
    std::optional<TransferValue> value; ///< none for a blank cell as well
    QString problem;
    QString warning = {}; ///< the value was taken, but something is to be said: "month_as_first_day"
};
ParsedCell parseCell(const Cell &cell, const ImportColumn &column, qint64 fenPerUnit);

/// Exact: "1,234.5" at 100 fen a unit is 123450; nullopt when it is no number or not whole fen.
std::optional<qint64> fenFromText(QStringView text, qint64 fenPerUnit);

} // namespace zhucun
