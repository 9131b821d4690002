#pragma once

#include "core/canceltoken.h"
#include "core/result.h"
#include "reports/layout/pageddocument.h"

namespace zhucun::reports {

/// One PDF page per page, fonts embedded. Progress counts pages.
Status writePdf(const PagedDocument &document, const QString &path, const CancelToken &cancel = {},
                const ProgressCallback &progress = {});

} // namespace zhucun::reports
