#pragma once

#include "exchange/columns/entitycolumns.h"
#include "exchange/table/workbookwriter.h"

namespace zhucun {

/// The sheet of an entity: its columns with their kinds and widths, required headings marked with *.
SheetSpec sheetOf(const EntityColumns &entity);

} // namespace zhucun
