#pragma once

#include "core/time/yearmonth.h"
#include "domain/attachment/evidencecount.h"
#include "domain/attendance/monthaccount.h"
#include "domain/dispute/dispute.h"
#include "domain/event/sameevents.h"
#include "domain/roster/rosterline.h"

#include <vector>

namespace zhucun {

/// Visits that share a category, a topic or a way of visiting. Counts in 次, people in 人次, households in 户次.
struct VisitCount {
    QString name;
    qint64 visits = 0;
    qint64 personTimes = 0;
    qint64 householdTimes = 0;
};

/// Disputes of one category, in 起; definitions as in the statistics.
struct DisputeCount {
    QString name;
    qint64 found = 0;           ///< found within the month
    qint64 resolved = 0;        ///< resolved within the month, whenever found
    qint64 resolvedOfFound = 0; ///< of those found within the month, resolved by its end
    qint64 open = 0;            ///< found by the month's end and not resolved by it
    qint64 overdue = 0;         ///< open for more than 30 days at the month's end
};

/// What the monthly report of one township says, as of the month's last day. Figures come from records only.
struct TownshipMonth {
    YearMonth month{2000, 1};
    DivisionId townshipId;
    QString countyName;
    QString townshipName;
    qint64 villages = 0; ///< 个
    qint64 teams = 0;    ///< with a posting valid on the last day
    qint64 cadres = 0;   ///< distinct, posted on the last day
    qint64 firstSecretaries = 0;
    std::vector<RosterLine> roster;
    VisitCount visits;
    std::vector<VisitCount> visitsByCategory; ///< a visit may have several, or none (未分类)
    std::vector<VisitCount> visitsByTopic;
    std::vector<VisitCount> visitsByMode;
    DisputeCount disputes;
    std::vector<DisputeCount> disputesByCategory;
    std::vector<DisputeRow> openDisputes; ///< oldest first; daysOpen counted to the month's end
    qint64 sweepsExpected = 0;            ///< 份: villages × half months
    qint64 sweepsReceived = 0;
    qint64 nilReturns = 0;                    ///< of those received, with nothing found
    std::vector<MemberMonth> attendance;      ///< by village, role and name
    std::vector<EvidenceCount> evidence = {}; ///< of the ledger, by kind
    qint64 ledgerEntries = 0;                 ///< 件 within the month, of all kinds
    SameEventCounts sameEvents = {};          ///< of the month's visits, disputes found and ledger entries
};

/// Days after which an open dispute is overdue (facts §7).
inline constexpr int kDisputeLimitDays = 30;

} // namespace zhucun
