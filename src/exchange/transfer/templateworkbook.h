#pragma once

#include "core/result.h"
#include "exchange/columns/entitycolumns.h"

namespace zhucun {

/// An empty form of one entity to be filled in a spreadsheet: headings, drop-downs, an example row, and a second sheet
/// that explains every column.
Status writeTemplate(const QString &path, const EntityColumns &entity);

} // namespace zhucun
