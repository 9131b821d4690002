#pragma once

#include "domain/dispute/dispute.h"
#include "domain/ledger/ledgerentry.h"
#include "domain/petition/petition.h"
#include "domain/visit/visit.h"
#include "storage/sql/connection.h"

namespace zhucun {

/// What one record says of something that happened, for another ledger to begin a record of the same with.
struct Happening {
    QDate day;
    VillageId villageId;
    DivisionId townshipId = {}; ///< without a village
    QString group = {};
    HouseholdId householdId = {};
    std::vector<DisputeParty> people = {}; ///< those concerned
    std::vector<CadreId> cadreIds = {};
    CategoryId topicId = {};
    QString text = {};
    QString outcome = {}; ///< what came of it
    std::optional<int> peopleReached = {};
    std::optional<int> householdsReached = {};
    DisputeSource source = DisputeSource::Sweep; ///< how it would come to be a dispute
};

Happening happeningOf(sql::Connection &connection, const Visit &visit);
Happening happeningOf(const Dispute &dispute);
Happening happeningOf(const LedgerEntry &entry);
Happening happeningOf(const Petition &petition);

// Begun, not stored.

Visit beginVisit(const Happening &happening);
/// Without a category, which nobody but the person entering it can tell.
Dispute beginDispute(const Happening &happening);
/// Kind 实事好事, the text as title and, where it is longer, as content.
LedgerEntry beginEntry(sql::Connection &connection, const Happening &happening);

} // namespace zhucun
