#pragma once

#include "core/canceltoken.h"
#include "core/result.h"
#include "reports/layout/fontset.h"
#include "reports/model/report.h"

namespace zhucun::reports {

enum class Format { Pdf, Xlsx, Odt, Html };

/// By the extension; UnsupportedFormat {extension} otherwise.
Result<Format> formatFromPath(const QString &path);

/// Writes the report in the format the extension names. Any thread. What fails or is cancelled leaves no file behind
/// and an existing one as it was. Fonts matter to PDF, and to widths in ODT.
Status write(const Report &report, const QString &path, const FontSet &fonts, const CancelToken &cancel = {},
             const ProgressCallback &progress = {});
Status write(const Report &report, const QString &path);

} // namespace zhucun::reports
