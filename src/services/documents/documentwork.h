#pragma once

#include "core/canceltoken.h"

namespace zhucun {

/// How the gathering for a long document is watched and stopped.
struct DocumentWork {
    CancelToken cancel;
    ProgressCallback progress; ///< may be empty

    void tell(qint64 done, qint64 total) const
    {
        if (progress)
            progress(done, total);
    }
};

} // namespace zhucun
