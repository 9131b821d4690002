#pragma once

#include "core/canceltoken.h"
#include "core/result.h"
#include "domain/demo/scale.h"
#include "storage/record/unitofwork.h"

#include <QDate>

namespace zhucun {

struct DemoOptions {
    quint64 seed = 1;
    demo::Scale scale = demo::Scale::County;
    QDate today; ///< the demo's last day; nothing in it lies later but the ends of terms
};

/// Fills a database that setUpCounty has just made with a made-up county at work. Best in a Bulk unit of work. The same
/// options give the same data but for uids and timestamps; the seed is kept as the setting "demo.seed".
/// Errors: Usage (no valid day), NotFound (no county set up), Duplicate (there is a demo already), Cancelled.
Status writeDemo(storage::UnitOfWork &work, const DemoOptions &options, const ProgressCallback &progress = {},
                 const CancelToken &cancel = {});

} // namespace zhucun
