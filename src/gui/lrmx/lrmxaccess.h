#pragma once

#include "services/lrmx/lrmxservice.h"
#include "services/transfer/transferservice.h"

#include <functional>

namespace zhucun::gui {

/// What the dialog of appointment forms asks of the county.
struct LrmxAccess {
    std::function<QFuture<Result<std::vector<FormMatch>>>(std::vector<AppointmentForm> forms)> compare;
    std::function<QFuture<Result<FormMatch>>(const AppointmentForm &form, CadreId cadre)> compareWith;
    std::function<QFuture<Result<ImportOutcome>>(const RecordSource &source, const ImportOptions &options,
                                                 const CancelToken &cancel)>
        take;

    static LrmxAccess of(const LrmxService &forms, const TransferService &transfer)
    {
        return {[forms](std::vector<AppointmentForm> all) { return forms.compare(std::move(all)); },
                [forms](const AppointmentForm &form, CadreId cadre) { return forms.compareWith(form, cadre); },
                [transfer](const RecordSource &source, const ImportOptions &options, const CancelToken &cancel) {
                    return transfer.import(QStringLiteral("lrmx"), source, options, {}, cancel);
                }};
    }
};

} // namespace zhucun::gui
