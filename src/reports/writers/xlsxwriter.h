#pragma once

#include "core/canceltoken.h"
#include "core/result.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// One sheet: title, notes and tables one below the other. Numbers, amounts and dates are such; a single table gets
/// frozen headings and a filter. Progress counts table rows. WorkbookTooLarge beyond what a sheet holds.
Status writeXlsx(const Report &report, const QString &path, const CancelToken &cancel = {},
                 const ProgressCallback &progress = {});

} // namespace zhucun::reports
