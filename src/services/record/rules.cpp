#include "services/record/rules.h"

#include "domain/posting/postingrules.h"
#include "storage/cadre/cadremapping.h"
#include "storage/calendar/calendardayrepository.h"
#include "storage/event/eventrepository.h"
#include "storage/household/householdmapping.h"
#include "storage/posting/postingmapping.h"
#include "storage/record/recordstore.h"
#include "storage/record/uniqueness.h"
#include "storage/rules/rulesetrepository.h"
#include "storage/rules/statusmarkqueries.h"
#include "storage/signin/signinrepository.h"
#include "storage/village/villagemapping.h"

namespace zhucun {

using sql::Connection;
using storage::RecordStore;

namespace {

Violation duplicate(const char *field, const QString &value)
{
    return {QString::fromLatin1(field), QStringLiteral("duplicate"), {value}, Violation::Severity::Error};
}

Violation warning(const char *field, const char *rule, QStringList args = {})
{
    return {QString::fromLatin1(field), QString::fromLatin1(rule), std::move(args), Violation::Severity::Warning};
}

/// Kept but marked: somebody may well help out in the next village.
Violations strangersTo(Connection &connection, const char *field, const std::vector<CadreId> &cadres, VillageId village,
                       QDate day)
{
    QStringList strangers;
    for (const CadreId id : cadres) {
        if (storage::isPostedAt(connection, id, village, day))
            continue;
        if (const auto cadre = RecordStore<Cadre>::find(connection, id))
            strangers << cadre->name;
    }
    if (strangers.isEmpty())
        return {};
    return {warning(field, "not_posted", {strangers.join(QStringLiteral("、"))})};
}

} // namespace

void complete(storage::UnitOfWork &, Posting &posting) { posting.firstSecretary = isFirstSecretary(posting); }

void complete(storage::UnitOfWork &work, Dispute &dispute)
{
    if (dispute.number.isEmpty() && dispute.foundOn.isValid())
        dispute.number = storage::nextDisputeNumber(work.connection(), dispute.foundOn.year());
}

void complete(storage::UnitOfWork &work, Visit &visit)
{
    if (!visit.personName.isEmpty() || !visit.householdId.isValid())
        return;
    if (const auto household = RecordStore<Household>::find(work.connection(), visit.householdId))
        visit.personName = household->head;
}

void complete(storage::UnitOfWork &, WeeklyReport &report)
{
    if (report.week.isValid())
        report.week = weekOf(report.week);
}

void complete(storage::UnitOfWork &work, SignIn &signIn)
{
    if (!signIn.villageId.isValid())
        signIn.villageId =
            storage::SignInRepository::villageOfPlace(work.connection(), signIn.cadreId, signIn.day, signIn.place);
}

void complete(storage::UnitOfWork &work, Petition &petition)
{
    if (!petition.villageId.isValid())
        return;
    if (const auto village = RecordStore<Village>::find(work.connection(), petition.villageId))
        petition.townshipId = village->townshipId;
}

Violations crossViolations(Connection &connection, const Village &village)
{
    Violations violations;
    if (storage::villageNameTaken(connection, village.townshipId, village.name, village.id))
        violations << duplicate("name", village.name);
    if (storage::villageCodeTaken(connection, village.code, village.id))
        violations << duplicate("code", village.code);
    return violations;
}

Violations crossViolations(Connection &connection, const Unit &unit)
{
    return storage::unitNameTaken(connection, unit.name, unit.id) ? Violations{duplicate("name", unit.name)}
                                                                  : Violations{};
}

Violations crossViolations(Connection &connection, const Round &round)
{
    return storage::roundNumberTaken(connection, round.number, round.id)
               ? Violations{duplicate("number", QString::number(round.number))}
               : Violations{};
}

Violations crossViolations(Connection &connection, const Cadre &cadre)
{
    return storage::nationalIdTaken(connection, cadre.nationalId, cadre.id)
               ? Violations{duplicate("national_id", cadre.nationalId)}
               : Violations{};
}

Violations crossViolations(Connection &connection, const Team &team)
{
    return storage::teamNameTaken(connection, team.roundId, team.name, team.id)
               ? Violations{duplicate("name", team.name)}
               : Violations{};
}

Violations crossViolations(Connection &connection, const Posting &posting)
{
    for (const Posting &other : storage::postingsOf(connection, posting.cadreId)) {
        if (other.id != posting.id && conflicts(other, posting))
            return {
                {QStringLiteral("starts_on"),
                 QStringLiteral("posting_overlap"),
                 {other.startsOn.toString(Qt::ISODate), other.endsOn ? other.endsOn->toString(Qt::ISODate) : QString()},
                 Violation::Severity::Error}};
    }
    return {};
}

Violations crossViolations(Connection &connection, const Visit &visit)
{
    return strangersTo(connection, "cadre_ids", visit.cadreIds, visit.villageId, visit.visitedOn);
}

Violations crossViolations(Connection &connection, const Dispute &dispute)
{
    return storage::disputeNumberTaken(connection, dispute.number, dispute.id)
               ? Violations{duplicate("number", dispute.number)}
               : Violations{};
}

Violations crossViolations(Connection &connection, const Sweep &sweep)
{
    return storage::sweepTaken(connection, sweep.villageId, sweep.from, sweep.to, sweep.id)
               ? Violations{duplicate("from", {})}
               : Violations{};
}

Violations crossViolations(Connection &connection, const Event &event)
{
    return storage::EventRepository::isCodeTaken(connection, event.code, event.id)
               ? Violations{duplicate("code", event.code)}
               : Violations{};
}

Violations crossViolations(Connection &connection, const SpotCheck &check)
{
    std::vector<CadreId> cadres;
    for (const SpotCheckLine &line : check.lines)
        cadres.push_back(line.cadreId);
    return strangersTo(connection, "lines", cadres, check.villageId, check.checkedOn);
}

Violations crossViolations(Connection &connection, const WeeklyReport &report)
{
    return storage::weeklyReportTaken(connection, report.teamId, report.week, report.id)
               ? Violations{duplicate("week", weekText(report.week))}
               : Violations{};
}

Violations crossViolations(Connection &connection, const CalendarDay &day)
{
    return storage::CalendarDayRepository::isTaken(connection, day.day, day.id)
               ? Violations{duplicate("day", day.day.toString(Qt::ISODate))}
               : Violations{};
}

Violations crossViolations(Connection &connection, const RuleSet &rules)
{
    return storage::RuleSetRepository::isTaken(connection, rules.validFrom, rules.id)
               ? Violations{duplicate("valid_from", rules.validFrom.toString())}
               : Violations{};
}

Violations crossViolations(Connection &connection, const StatusMark &mark)
{
    StatusMarks marks = storage::statusMarks(connection);
    if (std::size_t(mark.status) < marks.size())
        marks[std::size_t(mark.status)] = mark;
    return sharedMarks(marks);
}

} // namespace zhucun
