#pragma once

#include "core/canceltoken.h"
#include "core/result.h"
#include "reports/writers/odtflow.h"

#include <functional>

namespace zhucun::reports {

/// A table with its caption: columns as wide as on our own pages, headings repeated on each page. `rowDone` is called
/// after every row; fails only with Cancelled.
Status writeOdtTable(const Table &table, OdtFlow &flow, const CancelToken &cancel,
                     const std::function<void()> &rowDone);

} // namespace zhucun::reports
