#pragma once

#include "domain/attendance/monthaccount.h"
#include "domain/cadre/cadre.h"
#include "domain/dispute/dispute.h"
#include "domain/honour/honour.h"
#include "domain/leave/leave.h"
#include "domain/ledger/ledgerentry.h"
#include "domain/monthly/townshipmonth.h"
#include "domain/posting/posting.h"

#include <array>
#include <vector>

namespace zhucun {

/// Whose sheets: one cadre's, or those of all who were posted in the year.
struct CadreSheetScope {
    int year = 2000;
    CadreId cadreId;       ///< invalid: by the others
    DivisionId townshipId; ///< posted there; invalid: anywhere
    UnitId unitId;         ///< sent by it; invalid: by any
};

/// What 干部一人一表 is made from: who somebody is, and what the records of the year say.
struct CadreSheet {
    Cadre cadre;
    QByteArray photo; ///< small enough to print many
    QString unitName;
    std::vector<PostingRow> postings;                   ///< all there were, oldest first
    std::array<std::optional<MonthAccount>, 12> months; ///< nullopt: not posted, or not yet
    std::array<VisitCount, 12> visits;                  ///< taken part in
    std::vector<LeaveRow> leaves;                       ///< that touch the year
    std::vector<DisputeRow> disputes;                   ///< responsible for, found in the year
    std::vector<LedgerRow> deeds;
    std::vector<HonourRow> honours; ///< and sanctions, of the year
};

struct CadreSheetData {
    int year = 2000;
    std::vector<CadreSheet> sheets; ///< in the order of a roster
};

} // namespace zhucun
