#pragma once

#include "core/canceltoken.h"
#include "core/result.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// One self-contained page, also well-formed XML; prints with repeated headings.
Status writeHtml(const Report &report, const QString &path, const CancelToken &cancel = {});

} // namespace zhucun::reports
