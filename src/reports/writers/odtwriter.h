#pragma once

#include "core/canceltoken.h"
#include "core/result.h"
#include "core/time/clock.h"
#include "reports/layout/fontset.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// A text document (OpenDocument 1.2) that WPS, Word and LibreOffice open: the same words, widths, rules and kinds of
/// pages as on paper, to be edited. The official fonts are named, whatever is installed; `fonts` measure columns.
/// Progress counts table rows.
Status writeOdt(const Report &report, const QString &path, const FontSet &fonts, const CancelToken &cancel = {},
                const ProgressCallback &progress = {}, const Clock &clock = SystemClock());

} // namespace zhucun::reports
