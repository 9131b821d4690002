#include "services/demo/democounty.h"

#include "domain/demo/visitstream.h"
#include "services/demo/demoattendance.h"
#include "services/setup/countysetup.h"
#include "storage/attachment/attachmentqueries.h"
#include "storage/baseline/baselinemapping.h"
#include "storage/cadre/cadremapping.h"
#include "storage/calendar/calendarqueries.h"
#include "storage/dispute/disputemapping.h"
#include "storage/event/eventmapping.h"
#include "storage/honour/honourmapping.h"
#include "storage/household/householdmapping.h"
#include "storage/ledger/ledgerentrymapping.h"
#include "storage/ledger/ledgerkindrepository.h"
#include "storage/pairing/pairingmapping.h"
#include "storage/petition/petitionmapping.h"
#include "storage/posting/postingmapping.h"
#include "storage/record/recordstore.h"
#include "storage/round/roundmapping.h"
#include "storage/setting/settings.h"
#include "storage/setup/countyrecords.h"
#include "storage/sweep/sweepmapping.h"
#include "storage/target/targetmapping.h"
#include "storage/team/teammapping.h"
#include "storage/unit/unitmapping.h"
#include "storage/village/villagemapping.h"
#include "storage/visit/visitmapping.h"

namespace zhucun {

using storage::RecordStore;
using storage::UnitOfWork;

namespace {

constexpr int kChunk = 1000;

/// Writes a plan; its ids become those the database gives.
class DemoWriter
{
public:
    DemoWriter(UnitOfWork &work, const ProgressCallback &progress, const CancelToken &cancel)
        : m_work(work), m_progress(progress), m_cancel(cancel)
    {
    }

    /// False when cancelled.
    bool write(const demo::Plan &plan, demo::VisitStream &visits, quint64 seed)
    {
        const demo::AttendancePlan attendance =
            demo::planAttendance(plan, storage::effectiveCalendar(m_work.connection()), seed);
        m_total = qint64(plan.villages.size() + plan.units.size() + plan.cadres.size() + plan.teams.size() +
                         plan.postings.size() + plan.households.size() + plan.pairings.size() + plan.disputes.size() +
                         plan.sweeps.size() + plan.ledger.size() + plan.postings.size() + attendance.leaves.size() +
                         attendance.checks.size() + attendance.reports.size() + attendance.logs.size() +
                         attendance.signIns.size() + plan.events.size() + plan.petitions.size() + plan.honours.size() +
                         plan.targets.size() + plan.baselines.size() + plan.attachments.size()) +
                  plan.figures.visits;
        return updateVillages(plan.villages) && insertAll(plan.rounds, m_rounds) && insertAll(plan.units, m_units) &&
               insertAll(plan.cadres, m_cadres) && insertAll(plan.teams, m_teams) &&
               insertAll(plan.postings, m_postings) && insertAll(plan.households, m_households) &&
               insertAll(plan.pairings, m_pairings) && insertAll(plan.events, m_events) &&
               insertAll(plan.disputes, m_disputes) && insertAll(plan.sweeps, m_sweeps) &&
               insertAll(plan.ledger, m_ledger) && insertAll(plan.petitions, m_petitions) &&
               insertAll(plan.honours, m_honours) && insertAll(plan.targets, m_targets) &&
               insertAll(plan.baselines, m_baselines) && attachAll(plan.attachments) && insertVisits(visits) &&
               writeDemoAttendance(m_work, plan, attendance, {m_cadres, m_teams}, seed, [this] { return step(); });
    }

private:
    /// From the plan's id, which is the place in the list, to the database's.
    template <class Id>
    using Ids = std::vector<Id>;

    template <class Id>
    static void resolve(Id &id, const Ids<Id> &ids)
    {
        if (id.isValid())
            id = ids[std::size_t(id.value() - 1)];
    }
    template <class Id>
    static void resolve(std::vector<Id> &list, const Ids<Id> &ids)
    {
        for (Id &id : list)
            resolve(id, ids);
    }

    void refer(Round &) const {}
    void refer(Unit &) const {}
    void refer(Household &) const {}
    void refer(Sweep &) const {}
    void refer(Event &) const {}
    void refer(Target &) const {}
    void refer(Baseline &) const {}
    void refer(Cadre &cadre) const { resolve(cadre.unitId, m_units); }
    void refer(Team &team) const
    {
        resolve(team.roundId, m_rounds);
        resolve(team.unitIds, m_units);
    }
    void refer(Posting &posting) const
    {
        resolve(posting.cadreId, m_cadres);
        resolve(posting.teamId, m_teams);
        resolve(posting.roundId, m_rounds);
    }
    void refer(Pairing &pairing) const
    {
        resolve(pairing.unitId, m_units);
        resolve(pairing.cadreId, m_cadres);
        resolve(pairing.householdId, m_households);
    }
    void refer(Dispute &dispute) const
    {
        resolve(dispute.responsibleId, m_cadres);
        resolve(dispute.recurrenceOf, m_disputes);
        resolve(dispute.eventId, m_events);
    }
    void refer(Visit &visit) const
    {
        resolve(visit.householdId, m_households);
        resolve(visit.cadreIds, m_cadres);
        resolve(visit.eventId, m_events);
    }

    void refer(LedgerEntry &entry) const
    {
        resolve(entry.cadreId, m_cadres);
        resolve(entry.teamId, m_teams);
        resolve(entry.eventId, m_events);
    }
    void refer(Petition &petition) const { resolve(petition.eventId, m_events); }
    void refer(Honour &honour) const
    {
        resolve(honour.cadreId, m_cadres);
        resolve(honour.teamId, m_teams);
    }

    LedgerEntryId real(LedgerEntryId id) const { return m_ledger[std::size_t(id.value() - 1)]; }
    DisputeId real(DisputeId id) const { return m_disputes[std::size_t(id.value() - 1)]; }
    PetitionId real(PetitionId id) const { return m_petitions[std::size_t(id.value() - 1)]; }
    HonourId real(HonourId id) const { return m_honours[std::size_t(id.value() - 1)]; }
    VisitId real(VisitId id) const { return id; } // visits are not planned, so nothing can be attached to one

    bool attachAll(const std::vector<demo::PlannedAttachment> &attachments)
    {
        for (const demo::PlannedAttachment &each : attachments) {
            const AttachmentOwner owner = std::visit([this](auto id) { return AttachmentOwner(real(id)); }, each.owner);
            storage::attach(m_work, owner, each.file);
            if (!step())
                return false;
        }
        return true;
    }

    template <class T>
    bool insertAll(const std::vector<T> &planned, Ids<decltype(T::id)> &ids)
    {
        ids.reserve(planned.size());
        for (const T &each : planned) {
            T record = each;
            record.id = {};
            refer(record);
            ids.push_back(RecordStore<T>::insert(m_work, record));
            if (!step())
                return false;
        }
        return true;
    }

    bool updateVillages(const std::vector<Village> &villages)
    {
        for (Village village : villages) {
            RecordStore<Village>::update(m_work, village);
            if (!step())
                return false;
        }
        return true;
    }

    bool insertVisits(demo::VisitStream &visits)
    {
        for (auto chunk = visits.next(kChunk); !chunk.empty(); chunk = visits.next(kChunk)) {
            for (Visit &visit : chunk) {
                refer(visit);
                RecordStore<Visit>::insert(m_work, visit);
                if (!step())
                    return false;
            }
        }
        return true;
    }

    bool step()
    {
        if (++m_done % 200 != 0 && m_done != m_total)
            return true;
        if (m_progress)
            m_progress(m_done, m_total);
        return !m_cancel.isCancelled();
    }

    UnitOfWork &m_work;
    const ProgressCallback &m_progress;
    const CancelToken &m_cancel;
    qint64 m_done = 0;
    qint64 m_total = 0;
    Ids<RoundId> m_rounds;
    Ids<UnitId> m_units;
    Ids<CadreId> m_cadres;
    Ids<TeamId> m_teams;
    Ids<PostingId> m_postings;
    Ids<HouseholdId> m_households;
    Ids<PairingId> m_pairings;
    Ids<DisputeId> m_disputes;
    Ids<SweepId> m_sweeps;
    Ids<LedgerEntryId> m_ledger;
    Ids<EventId> m_events;
    Ids<PetitionId> m_petitions;
    Ids<HonourId> m_honours;
    Ids<TargetId> m_targets;
    Ids<BaselineId> m_baselines;
};

demo::County readCounty(sql::Connection &connection)
{
    const std::vector<qint64> kinds = storage::LedgerKindRepository::ids(connection, {}, {}, {});
    return {storage::townships(connection), storage::villages(connection), storage::categories(connection),
            storage::LedgerKindRepository::rows(connection, kinds, {})};
}

Status enlarge(UnitOfWork &work, const DemoOptions &options, demo::County &county)
{
    const int missing = demo::figuresOf(options.scale).villages - int(county.villages.size());
    if (missing <= 0)
        return {};
    const DivisionId countyId = county.townships.front().parentId;
    const QString code = storage::setting(work.connection(), QStringLiteral("county.code")).value_or(QString());
    for (const CountyTree::Township &township : demo::extraTownships(code, options.seed, missing)) {
        if (Status status = addTownship(work, township, countyId); !status)
            return status;
    }
    county = readCounty(work.connection());
    return {};
}

} // namespace

Status writeDemo(UnitOfWork &work, const DemoOptions &options, const ProgressCallback &progress,
                 const CancelToken &cancel)
{
    if (!options.today.isValid())
        return failure(ErrorCode::Usage, {QStringLiteral("today")});
    if (storage::setting(work.connection(), QStringLiteral("demo.seed")))
        return failure(ErrorCode::Duplicate, {QStringLiteral("demo")});
    demo::County county = readCounty(work.connection());
    if (county.townships.empty() || county.villages.empty() || county.categories.empty())
        return failure(ErrorCode::NotFound, {QStringLiteral("county")});
    if (Status status = enlarge(work, options, county); !status)
        return status;
    const demo::Plan plan = demo::makePlan(county, options.seed, options.scale, options.today);
    demo::VisitStream visits(plan, county, options.seed);
    if (!DemoWriter(work, progress, cancel).write(plan, visits, options.seed))
        return failure(ErrorCode::Cancelled);
    storage::setSetting(work, QStringLiteral("demo.seed"), QString::number(options.seed));
    return {};
}

} // namespace zhucun
