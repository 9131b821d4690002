#pragma once

#include "domain/dispute/dispute.h"

namespace zhucun {

/// What 人民调解登记表 and the file (卷宗) of a dispute are made from.
struct DisputeFileData {
    Dispute dispute;
    QString townshipName;
    QString villageName;
    QString categoryName;
    QString responsibleName;  ///< of the cadre, or as typed
    QString recurrenceNumber; ///< of the earlier dispute that flared up again
};

} // namespace zhucun
