#include "services/record/happening.h"

#include "domain/event/event.h"
#include "storage/household/householdmapping.h"
#include "storage/ledger/ledgerkindrepository.h"
#include "storage/record/recordstore.h"

namespace zhucun {

namespace {

QString namesOf(const std::vector<DisputeParty> &people)
{
    QStringList names;
    for (const DisputeParty &each : people)
        names << each.name;
    return names.join(QChar(u'、'));
}

/// One below the other, without those that are empty.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

} // namespace

Happening happeningOf(sql::Connection &connection, const Visit &visit)
{
    Happening happening{visit.visitedOn, visit.villageId};
    happening.group = visit.group;
    happening.householdId = visit.householdId;
    DisputeParty person{visit.personName, {}, {}};
    if (const auto household = storage::RecordStore<Household>::find(connection, visit.householdId)) {
        if (person.name.isEmpty())
            person.name = household->head;
        if (person.name == household->head)
            person = {household->head, household->phone, household->nationalId};
        if (happening.group.isEmpty())
            happening.group = household->group;
    }
    if (!person.name.isEmpty())
        happening.people = {person};
    happening.cadreIds = visit.cadreIds;
    happening.topicId = visit.topicId;
    happening.text = visit.matter;
    happening.outcome = visit.answer;
    happening.peopleReached = visit.personTimes;
    happening.householdsReached = visit.householdTimes;
    return happening;
}

Happening happeningOf(const Dispute &dispute)
{
    // What was done belongs to the day it was done: the settlement's where there is one.
    Happening happening{dispute.resolvedOn.value_or(dispute.foundOn), dispute.villageId};
    happening.group = dispute.group;
    happening.people = dispute.parties;
    if (dispute.responsibleId.isValid())
        happening.cadreIds = {dispute.responsibleId};
    happening.text = dispute.summary;
    QStringList steps;
    for (const DisputeStep &step : dispute.steps)
        steps << step.text;
    happening.outcome = joined(steps);
    happening.peopleReached = dispute.people;
    return happening;
}

Happening happeningOf(const LedgerEntry &entry)
{
    Happening happening{entry.happenedOn, entry.villageId, entry.townshipId};
    if (entry.cadreId.isValid())
        happening.cadreIds = {entry.cadreId};
    happening.text = joined({entry.title, entry.content == entry.title ? QString() : entry.content});
    happening.peopleReached = entry.people;
    happening.householdsReached = entry.households;
    return happening;
}

Happening happeningOf(const Petition &petition)
{
    Happening happening{petition.receivedOn, petition.villageId, petition.townshipId};
    if (!petition.petitioner.isEmpty())
        happening.people = {{petition.petitioner, {}, {}}};
    happening.text = petition.matter;
    happening.outcome = petition.result;
    happening.source = DisputeSource::Petition;
    return happening;
}

Visit beginVisit(const Happening &happening)
{
    Visit visit;
    visit.visitedOn = happening.day;
    visit.villageId = happening.villageId;
    visit.group = happening.group;
    visit.householdId = happening.householdId;
    visit.personName = namesOf(happening.people);
    visit.cadreIds = happening.cadreIds;
    visit.topicId = happening.topicId;
    visit.matter = happening.text;
    visit.answer = happening.outcome;
    return visit;
}

Dispute beginDispute(const Happening &happening)
{
    Dispute dispute;
    dispute.foundOn = happening.day;
    dispute.source = happening.source;
    dispute.villageId = happening.villageId;
    dispute.group = happening.group;
    dispute.parties = happening.people;
    if (!happening.cadreIds.empty())
        dispute.responsibleId = happening.cadreIds.front();
    dispute.summary = joined({happening.text, happening.outcome});
    return dispute;
}

LedgerEntry beginEntry(sql::Connection &connection, const Happening &happening)
{
    LedgerEntry entry;
    entry.happenedOn = happening.day;
    entry.kindId = storage::LedgerKindRepository::findByCode(connection, QStringLiteral("deeds"));
    entry.villageId = happening.villageId;
    entry.townshipId = happening.townshipId;
    if (!happening.cadreIds.empty())
        entry.cadreId = happening.cadreIds.front();
    const QString all = joined({happening.text, happening.outcome});
    entry.title = headingOf(all);
    if (entry.title != all)
        entry.content = all;
    entry.people = happening.peopleReached;
    entry.households = happening.householdsReached;
    return entry;
}

} // namespace zhucun
