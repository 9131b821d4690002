#pragma once

#include "gui/common/fields/fieldcontext.h"
#include "services/checkin/checkinservice.h"
#include "services/transfer/transferservice.h"

#include <functional>

namespace zhucun::gui {

/// What the import of check-ins asks of the county.
struct CheckInAccess {
    using Matches = QFuture<Result<std::vector<CheckInPersonMatch>>>;

    std::function<Matches(AttendanceSource source, const std::vector<CheckInPerson> &people,
                          const QSet<QString> &namesakes)>
        match;
    std::function<QFuture<Status>(AttendanceSource source, const std::vector<CheckInDecision> &decisions)> decide;
    std::function<QFuture<Result<CheckInPreview>>(AttendanceSource source, const RecordSource &records,
                                                  const CancelToken &cancel)>
        preview;
    std::function<QFuture<Result<CheckInChoices>>()> choices;
    std::function<QFuture<Status>(const CheckInChoices &choices)> saveChoices;
    std::function<QFuture<Result<ImportOutcome>>(AttendanceSource source, const RecordSource &records,
                                                 const ImportOrigin &origin, const ProgressCallback &progress,
                                                 const CancelToken &cancel)>
        import;
    FieldContext fields;

    static CheckInAccess of(const CheckInService &service, const TransferService &transfer, const FieldContext &fields);
};

} // namespace zhucun::gui
