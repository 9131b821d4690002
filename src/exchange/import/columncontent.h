#pragma once

#include "exchange/columns/entitycolumns.h"
#include "exchange/table/cell.h"

#include <vector>

namespace zhucun {

/// How surely cells are what the column holds, 0 to 100, by their look alone: identity numbers, telephone numbers,
/// dates, terms, names of villages, townships and people. 0 for kinds that any number or text may be.
int contentConfidence(const std::vector<Cell> &cells, const ImportColumn &column);

} // namespace zhucun
