#pragma once

#include "exchange/table/tablereader.h"

#include <QString>

#include <map>
#include <utility>

namespace zhucun {

/// Corrections laid over a file that itself stays as it is: row number in the file and index in TableRow::cells -> what
/// the cell says instead. Rows the file does not have are not added.
using CellEdits = std::map<std::pair<int, int>, QString>;

/// The table as if its cells said what the edits say.
std::unique_ptr<TableReader> withEdits(std::unique_ptr<TableReader> table, const CellEdits &edits);

} // namespace zhucun
