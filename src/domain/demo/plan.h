#pragma once

#include "domain/attachment/attachment.h"
#include "domain/baseline/baseline.h"
#include "domain/cadre/cadre.h"
#include "domain/category/category.h"
#include "domain/demo/scale.h"
#include "domain/dispute/dispute.h"
#include "domain/division/countytree.h"
#include "domain/division/division.h"
#include "domain/event/event.h"
#include "domain/honour/honour.h"
#include "domain/household/household.h"
#include "domain/ledger/ledgerentry.h"
#include "domain/ledger/ledgerkind.h"
#include "domain/pairing/pairing.h"
#include "domain/petition/petition.h"
#include "domain/posting/posting.h"
#include "domain/round/round.h"
#include "domain/sweep/sweep.h"
#include "domain/target/target.h"
#include "domain/team/team.h"
#include "domain/unit/unit.h"
#include "domain/village/village.h"

#include <QDate>

#include <vector>

namespace zhucun::demo {

/// What the database has before the demo: the county as it was set up. Ids are the database's.
struct County {
    std::vector<Division> townships;
    std::vector<Village> villages;
    std::vector<Category> categories;
    std::vector<LedgerKind> ledgerKinds = {};

    /// An invalid id when the catalogue lacks it.
    CategoryId category(CategoryKind kind, const QString &code) const;
};

/// A picture or scan, and the record it belongs to by the plan's id.
struct PlannedAttachment {
    AttachmentOwner owner;
    NewAttachment file;
};

/// A made-up county at work, all but its visits (visitstream.h). Records refer to the county by the database's ids and
/// to each other by ids that count from 1 in the order of each list; whoever writes them puts the real ones.
/// The same county, seed, scale and day give the same plan.
struct Plan {
    QDate today;
    Figures figures{};             ///< as far as the county has villages for them
    std::vector<Village> villages; ///< the county's, now with figures and tags
    std::vector<Round> rounds;
    std::vector<Unit> units;
    std::vector<Cadre> cadres;
    std::vector<Team> teams;
    std::vector<Posting> postings;
    std::vector<Household> households;
    std::vector<Pairing> pairings;
    std::vector<Dispute> disputes;
    std::vector<Sweep> sweeps;
    std::vector<LedgerEntry> ledger; ///< by day
    std::vector<Petition> petitions; ///< by day
    std::vector<Honour> honours;     ///< by day
    std::vector<Event> events;       ///< each of at least two records
    std::vector<Target> targets;     ///< beside those every county begins with
    std::vector<Baseline> baselines; ///< of the time before the records begin
    std::vector<PlannedAttachment> attachments;
};

Plan makePlan(const County &county, quint64 seed, Scale scale, QDate today);

/// Made-up townships with as many villages together as `missing`, for scales larger than the county. Codes continue
/// after `countyCode` from 900.
std::vector<CountyTree::Township> extraTownships(const QString &countyCode, quint64 seed, int missing);

} // namespace zhucun::demo
