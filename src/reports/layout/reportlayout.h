#pragma once

#include "core/canceltoken.h"
#include "core/result.h"
#include "reports/layout/fontset.h"
#include "reports/layout/pageddocument.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// Makes the pages of a report. Any thread; fails only with Cancelled. Progress counts table rows.
Result<PagedDocument> layOut(const Report &report, const FontSet &fonts, const CancelToken &cancel = {},
                             const ProgressCallback &progress = {});

} // namespace zhucun::reports
