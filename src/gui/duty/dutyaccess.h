#pragma once

#include "services/duty/dutyservice.h"

#include <functional>

namespace zhucun::gui {

/// What the list of duties asks of the program.
struct DutyAccess {
    std::function<QFuture<Result<DutySheet>>(const Period &period, DivisionId townshipId)> sheet;
    std::function<QFuture<Result<int>>()> addStandardTargets;
    bool isReadOnly = false;

    static DutyAccess of(const DutyService &service, bool isReadOnly)
    {
        return {[service](const Period &period, DivisionId township) { return service.sheet(period, township); },
                [service] { return service.addStandardTargets(); }, isReadOnly};
    }
};

} // namespace zhucun::gui
