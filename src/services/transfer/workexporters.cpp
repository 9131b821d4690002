#include "domain/dispute/disputetext.h"
#include "domain/ledger/ledgertext.h"
#include "services/transfer/rowexporters.h"
#include "storage/dispute/disputerepository.h"
#include "storage/honour/honourrepository.h"
#include "storage/ledger/ledgerkindrepository.h"
#include "storage/ledger/ledgerrepository.h"
#include "storage/petition/petitionrepository.h"
#include "storage/sweep/sweeprepository.h"
#include "storage/visit/visitrepository.h"

namespace zhucun {

using namespace storage;

namespace {

/// The names under "cadres", and their national ids in the same order, "-" for none, when one is known.
void putCadres(ExportRow &row, ExportNames &names, const std::vector<CadreId> &ids)
{
    QStringList people;
    QStringList numbers;
    bool isAnyKnown = false;
    for (const CadreId id : ids) {
        const Cadre &cadre = names.record<Cadre>(id);
        people << cadre.name;
        numbers << (cadre.nationalId.isEmpty() ? QStringLiteral("-") : cadre.nationalId);
        isAnyKnown = isAnyKnown || !cadre.nationalId.isEmpty();
    }
    row.put("cadres", people);
    if (isAnyKnown)
        row.put("national_id", numbers.join(QChar(u'、')));
}

std::vector<TransferRecord> visitRows(ExportNames &names, qint64 id)
{
    const auto visit = VisitRepository::find(names.connection(), VisitId(id));
    ExportRow row(names);
    row.put("visited_on", visit->visitedOn).putPlace(visit->villageId).put("group", visit->group);
    row.put("person", visit->personName).put("categories", visit->categories);
    if (visit->householdId.isValid())
        row.put("household_national_id", names.record<Household>(visit->householdId).nationalId);
    putCadres(row, names, visit->cadreIds);
    row.put("mode", visit->mode).put("person_times", visit->personTimes).put("household_times", visit->householdTimes);
    row.put("topic", visit->topicId).put("matter", visit->matter).put("answer", visit->answer);
    row.put("passed_on_to", visit->passedOnTo).put("done_on", visit->doneOn).put("satisfaction", visit->satisfaction);
    row.put("typical", visit->typical).put("note", visit->note).put("event", visit->eventId);
    return {row.record()};
}

std::vector<TransferRecord> disputeRows(ExportNames &names, qint64 id)
{
    const auto dispute = DisputeRepository::find(names.connection(), DisputeId(id));
    QStringList parties;
    for (const DisputeParty &party : dispute->parties)
        parties << printParties({party});
    ExportRow row(names);
    row.put("number", dispute->number).put("found_on", dispute->foundOn).putPlace(dispute->villageId);
    row.put("group", dispute->group).put("source", dispute->source).put("category", dispute->categoryId);
    row.put("parties", parties)
        .put("people", dispute->people)
        .put("amount", dispute->amount)
        .put("risk", dispute->risk);
    row.put("summary", dispute->summary);
    if (dispute->responsibleId.isValid())
        row.putCadre("responsible", dispute->responsibleId);
    else
        row.put("responsible", dispute->responsibleName);
    row.put("lead_official", dispute->leadOfficial).put("accepted_on", dispute->acceptedOn);
    row.put("steps", printSteps(dispute->steps)).put("outcome", dispute->outcome);
    row.put("resolved_on", dispute->resolvedOn).put("agreement_number", dispute->agreementNumber);
    row.put("revisited_on", dispute->revisitedOn).put("revisit_result", dispute->revisitResult);
    row.put("archived_on", dispute->archivedOn).put("petition_linked", dispute->petitionLinked);
    if (const auto earlier = DisputeRepository::find(names.connection(), dispute->recurrenceOf))
        row.put("recurrence_of", earlier->number);
    row.put("typical", dispute->typical).put("note", dispute->note).put("event", dispute->eventId);
    return {row.record()};
}

std::vector<TransferRecord> sweepRows(ExportNames &names, qint64 id)
{
    const auto sweep = SweepRepository::find(names.connection(), SweepId(id));
    ExportRow row(names);
    row.putPlace(sweep->villageId).put("from", sweep->from).put("to", sweep->to).put("found", sweep->found);
    row.put("reporter", sweep->reporter).put("note", sweep->note);
    return {row.record()};
}

std::vector<TransferRecord> ledgerRows(ExportNames &names, qint64 id)
{
    const auto entry = LedgerRepository::find(names.connection(), LedgerEntryId(id));
    ExportRow row(names);
    row.put("happened_on", entry->happenedOn);
    if (entry->villageId.isValid())
        row.putPlace(entry->villageId);
    else
        row.put("township", entry->townshipId);
    if (entry->teamId.isValid())
        row.put("team", entry->teamId).put("round", names.record<Team>(entry->teamId).roundId);
    if (entry->cadreId.isValid())
        row.putCadre("cadre", entry->cadreId);
    row.put("unit", entry->unitId).put("kind", LedgerKindRepository::find(names.connection(), entry->kindId)->name);
    row.put("title", entry->title).put("content", entry->content);
    if (entry->quantity)
        row.put("quantity", entry->quantity->toDouble());
    row.put("households", entry->households).put("people", entry->people).put("amount", entry->amount);
    row.put("funds", printFunds(entry->funds)).put("stage", entry->stage).put("mode", entry->mode);
    row.put("variant", entry->variant).put("grade", entry->grade).put("typical", entry->typical);
    row.put("note", entry->note).put("event", entry->eventId);
    return {row.record()};
}

std::vector<TransferRecord> petitionRows(ExportNames &names, qint64 id)
{
    const auto petition = PetitionRepository::find(names.connection(), PetitionId(id));
    ExportRow row(names);
    row.put("received_on", petition->receivedOn);
    if (petition->villageId.isValid())
        row.putPlace(petition->villageId);
    else
        row.put("township", petition->townshipId);
    row.put("level", petition->level).put("form", petition->form).put("people", petition->people);
    row.put("petitioner", petition->petitioner).put("matter", petition->matter).put("done_on", petition->doneOn);
    row.put("result", petition->result).put("note", petition->note).put("event", petition->eventId);
    return {row.record()};
}

std::vector<TransferRecord> honourRows(ExportNames &names, qint64 id)
{
    const auto honour = HonourRepository::find(names.connection(), HonourId(id));
    ExportRow row(names);
    if (honour->cadreId.isValid())
        row.putCadre("name", honour->cadreId);
    if (honour->teamId.isValid())
        row.put("team", honour->teamId).put("round", names.record<Team>(honour->teamId).roundId);
    row.put("awarded_on", honour->awardedOn).put("kind", honour->kind).put("authority", honour->authority);
    row.put("document_number", honour->documentNumber).put("reason", honour->reason).put("note", honour->note);
    return {row.record()};
}

} // namespace

std::vector<RowExporter> workExporters()
{
    return {
        {"visit",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return VisitRepository::ids(connection, filter, {QStringLiteral("visited_on"), false}, today);
         },
         visitRows},
        // By day, so that a dispute stands before the one that it flared up to again.
        {"dispute",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return DisputeRepository::ids(connection, filter, {QStringLiteral("found_on"), false}, today);
         },
         disputeRows},
        {"sweep",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return SweepRepository::ids(connection, filter, {}, today);
         },
         sweepRows},
        {"ledger",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return LedgerRepository::ids(connection, filter, {QStringLiteral("happened_on"), false}, today);
         },
         ledgerRows},
        {"petition",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return PetitionRepository::ids(connection, filter, {QStringLiteral("received_on"), false}, today);
         },
         petitionRows},
        {"honour",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return HonourRepository::ids(connection, filter, {QStringLiteral("awarded_on"), false}, today);
         },
         honourRows},
    };
}

} // namespace zhucun
