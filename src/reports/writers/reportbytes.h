#pragma once

#include "reports/writers/reportwriter.h"

namespace zhucun::reports {

/// "pdf", "xlsx", "odt", "html": the ending of its files.
QString endingOf(Format format);

/// What write() would put into a file. Any thread.
Result<QByteArray> bytesOf(const Report &report, Format format, const FontSet &fonts, const CancelToken &cancel = {},
                           const ProgressCallback &progress = {});

/// A title as a file name.
QString fileNameOf(const QString &title, Format format);

} // namespace zhucun::reports
