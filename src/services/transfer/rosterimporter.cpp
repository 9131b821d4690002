#include "services/record/saverecord.h"
#include "services/transfer/cadrekey.h"
#include "services/transfer/closenames.h"
#include "services/transfer/postingkey.h"
#include "services/transfer/recordimporter.h"
#include "services/transfer/rolecell.h"
#include "services/transfer/unitlevelguess.h"
#include "storage/cadre/cadremapping.h"
#include "storage/division/divisionrepository.h"
#include "storage/posting/postingmapping.h"
#include "storage/round/roundrepository.h"
#include "storage/team/teamrepository.h"
#include "storage/unit/unitrepository.h"
#include "storage/village/villagerepository.h"

#include <functional>
#include <tuple>

namespace zhucun {

namespace {

using storage::RecordStore;

/// 花名册: a row is a posting, and brings the unit, the cadre, the team and the round along when they are not on file.
class RosterImporter final : public RowImporter
{
public:
    RosterImporter(storage::UnitOfWork &work, Resolver &resolver) : m_work(work), m_resolver(resolver) {}

    RowOutcome import(ImportRow &row) override
    {
        m_updated = false;
        m_notes.clear();
        const VillageId villageId = m_resolver.village(row);
        for (const char *key : {"unit", "name", "village", "round", "starts_on"})
            row.require(key);
        if (row.isRejected())
            return RowOutcome::Rejected;
        RowOutcome outcome = RowOutcome::Rejected;
        const std::optional<Unit> unit = takeUnit(row);
        const RoundId roundId = takeRound(row);
        const CadreId cadreId = unit && !row.isRejected() ? takeCadre(row, unit->id) : CadreId();
        if (cadreId.isValid() && roundId.isValid())
            outcome = takePosting(row, *unit, villageId, roundId, cadreId);
        if (row.isRejected())
            return RowOutcome::Rejected;
        for (const auto &note : m_notes)
            note();
        if (m_newRound.isValid())
            m_madeRounds.insert(std::exchange(m_newRound, RoundId()));
        return outcome == RowOutcome::Unchanged && m_updated ? RowOutcome::Updated : outcome;
    }

private:
    sql::Connection &connection() { return m_work.connection(); }

    template <class T>
    RowOutcome saveNoting(ImportRow &row, T &record, const std::optional<T> &stored)
    {
        Contradictions<T> &seen = std::get<Contradictions<T>>(m_seen);
        if (stored)
            seen.warn(row, *stored, record);
        const RowOutcome outcome = saveChanged(m_work, row, record, stored);
        // Only once the row is kept: what is taken back leaves its id to others.
        if (outcome != RowOutcome::Rejected)
            m_notes.push_back([&seen, id = record.id, number = row.number()] { seen.note(id, number); });
        return outcome;
    }

    template <class T>
    bool save(ImportRow &row, T &record, const std::optional<T> &stored)
    {
        const RowOutcome outcome = saveNoting(row, record, stored);
        m_updated = m_updated || outcome == RowOutcome::Updated || outcome == RowOutcome::Inserted;
        return outcome != RowOutcome::Rejected;
    }

    std::optional<Unit> takeUnit(ImportRow &row)
    {
        const QString name = row.text("unit");
        std::optional<Unit> stored;
        if (const auto found = storage::UnitRepository::findByName(connection(), name); !found.empty())
            stored = RecordStore<Unit>::find(connection(), found.front());
        Unit unit = stored.value_or(Unit());
        unit.name = stored ? stored->name : name;
        row.take("unit_level", unit.level);
        if (!stored && !row.has("unit_level")) {
            const auto guess = guessUnitLevel(name);
            unit.level = guess.value_or(UnitLevel::County);
            if (!guess)
                row.warn("unit", "level_assumed", {chineseOf(unit.level)});
        }
        return !row.isRejected() && save(row, unit, stored) ? std::optional(unit) : std::nullopt;
    }

    /// A round that only has a number is made, beginning with the earliest posting in the list.
    RoundId takeRound(ImportRow &row)
    {
        const QString written = row.text("round");
        auto found = storage::RoundRepository::findByName(connection(), written);
        const auto number = roundNumber(written);
        if (found.empty() && number)
            found = storage::RoundRepository::findByNumber(connection(), *number);
        const QDate startsOn = row.get<QDate>("starts_on").value_or(QDate());
        if (!found.empty()) {
            const auto stored = RecordStore<Round>::find(connection(), found.front());
            if (m_madeRounds.contains(stored->id) && startsOn < stored->startsOn) {
                Round earlier = *stored;
                earlier.startsOn = startsOn;
                saveFromRow(m_work, row, earlier);
            }
            return stored->id;
        }
        if (!number || *number < 1) {
            row.reject("round", "unknown_round", {written});
            return {};
        }
        Round round;
        round.number = *number;
        round.name = QStringLiteral("第%1轮").arg(*number);
        round.startsOn = startsOn;
        if (!saveFromRow(m_work, row, round))
            return {};
        row.warn("round", "round_created", {round.name});
        m_newRound = round.id;
        return round.id;
    }

    CadreId takeCadre(ImportRow &row, UnitId unitId)
    {
        const auto apply = [&](Cadre &cadre) {
            row.take("name", cadre.name);
            row.take("sex", cadre.sex);
            row.take("education", cadre.education);
            row.take("political_status", cadre.politicalStatus);
            row.take("born", cadre.born);
            row.take("national_id", cadre.nationalId);
            row.take("post", cadre.post);
            row.take("rank", cadre.rank);
            row.take("phone", cadre.phone);
            cadre.unitId = unitId;
        };
        Cadre wanted;
        apply(wanted);
        if (row.isRejected())
            return {};
        const std::vector<CadreId> found = cadresLike(connection(), wanted, true);
        if (found.size() > 1) {
            m_resolver.rejectCadre(row, "name", found);
            return {};
        }
        std::optional<Cadre> stored;
        if (!found.empty())
            stored = RecordStore<Cadre>::find(connection(), found.front());
        if (stored && stored->name != wanted.name)
            row.warn("name", "name_mismatch", {stored->name});
        Cadre cadre = stored.value_or(wanted);
        apply(cadre);
        return save(row, cadre, stored) ? cadre.id : CadreId();
    }

    RowOutcome takePosting(ImportRow &row, const Unit &unit, VillageId villageId, RoundId roundId, CadreId cadreId)
    {
        const auto apply = [&](Posting &posting) {
            takeRole(row, posting);
            row.take("starts_on", posting.startsOn);
            row.take("note", posting.note);
        };
        Posting wanted;
        wanted.cadreId = cadreId;
        wanted.villageId = villageId;
        wanted.roundId = roundId;
        apply(wanted);
        if (row.isRejected())
            return RowOutcome::Rejected;
        std::optional<Posting> stored;
        for (const PostingId id : postingsLike(connection(), wanted)) {
            const auto like = RecordStore<Posting>::find(connection(), id);
            if (!stored || like->startsOn == wanted.startsOn)
                stored = like;
        }
        Posting posting = stored.value_or(wanted);
        apply(posting);
        if (!stored)
            posting.teamId = takeTeam(row, unit, villageId, roundId);
        return row.isRejected() ? RowOutcome::Rejected : saveNoting(row, posting, stored);
    }

    /// The team of the village; whoever sends a cadre there joins it.
    TeamId takeTeam(ImportRow &row, const Unit &unit, VillageId villageId, RoundId roundId)
    {
        std::optional<Team> stored;
        for (const TeamId id : m_resolver.teamsOf(villageId, roundId)) {
            const auto team = RecordStore<Team>::find(connection(), id);
            const bool isOfUnit = std::find(team->unitIds.begin(), team->unitIds.end(), unit.id) != team->unitIds.end();
            if (!stored || isOfUnit)
                stored = team;
            if (isOfUnit)
                break;
        }
        Team team = stored.value_or(Team());
        if (!stored) {
            const auto village = RecordStore<Village>::find(connection(), villageId);
            team.roundId = roundId;
            team.townshipId = village->townshipId;
            team.level = unit.level;
            team.villageIds = {villageId};
            team.name = QStringLiteral("驻%1工作队").arg(village->name);
            if (!storage::TeamRepository::findByName(connection(), roundId, team.name).empty()) {
                const auto township = RecordStore<Division>::find(connection(), village->townshipId);
                team.name = QStringLiteral("驻%1%2工作队").arg(township->name, village->name);
            }
        }
        if (std::find(team.unitIds.begin(), team.unitIds.end(), unit.id) == team.unitIds.end())
            team.unitIds.push_back(unit.id);
        return save(row, team, stored) ? team.id : TeamId();
    }

    storage::UnitOfWork &m_work;
    Resolver &m_resolver;
    bool m_updated = false; ///< by the row at hand: unit, cadre or team
    RoundId m_newRound;     ///< made by the row at hand
    std::tuple<Contradictions<Unit>, Contradictions<Cadre>, Contradictions<Team>, Contradictions<Posting>> m_seen;
    std::vector<std::function<void()>> m_notes; ///< to m_seen, of the row at hand
    std::set<RoundId> m_madeRounds;             ///< by rows that were kept
};

} // namespace

std::unique_ptr<RowImporter> makeRosterImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<RosterImporter>(work, resolver);
}

} // namespace zhucun
