#pragma once

#include "core/canceltoken.h"
#include "core/result.h"
#include "reports/writers/odtflow.h"

namespace zhucun::reports {

/// Writes what stands between the tags of office:text: all blocks of the report in order. Progress counts table rows;
/// fails only with Cancelled.
Status writeOdtContent(const Report &report, OdtFlow &flow, const CancelToken &cancel,
                       const ProgressCallback &progress);

} // namespace zhucun::reports
