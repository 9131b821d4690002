#pragma once

#include "domain/documents/attendancedocuments.h"
#include "domain/documents/ledgerdocuments.h"
#include "domain/monthly/townshipmonth.h"

#include <optional>
#include <vector>

namespace zhucun {

/// What 月度报表汇总 is made from: everything a county reports of a month, of one moment.
struct MonthWorkbookData {
    QString countyName;
    YearMonth month{2000, 1};
    QDate madeOn;
    std::vector<TownshipMonth> townships;
    RegisterData attendance;
    BulletinData bulletin;
    LeaveRegisterData leaves;
    SpotCheckData checks;
    // nullopt: more lines than a ledger may have.
    std::optional<VisitLedgerData> visits;
    std::optional<DisputeLedgerData> disputes;
    std::optional<DeedLedgerData> deeds;
    std::optional<PetitionLedgerData> petitions;
    SubsidyData subsidy;
};

} // namespace zhucun
