#include "domain/cadre/resumetext.h"
#include "services/transfer/rowexporters.h"
#include "storage/posting/postingrepository.h"

namespace zhucun {

using namespace storage;

namespace {

/// Keeps the column from being blank, which an import takes for a slip.
const QString kNoVillage = QStringLiteral("无");

std::vector<TransferRecord> unitRows(ExportNames &names, qint64 id)
{
    const auto unit = UnitRepository::find(names.connection(), UnitId(id));
    ExportRow row(names);
    row.put("name", unit->name).put("level", unit->level).put("category", unit->category);
    row.put("contact", unit->contact).put("phone", unit->phone).put("note", unit->note);
    return {row.record()};
}

std::vector<TransferRecord> roundRows(ExportNames &names, qint64 id)
{
    const auto round = RoundRepository::find(names.connection(), RoundId(id));
    ExportRow row(names);
    row.put("number", round->number).put("name", round->name);
    row.put("starts_on", round->startsOn).put("ends_on", round->endsOn);
    return {row.record()};
}

std::vector<TransferRecord> cadreRows(ExportNames &names, qint64 id)
{
    const auto cadre = CadreRepository::find(names.connection(), CadreId(id));
    ExportRow row(names);
    row.put("name", cadre->name).put("sex", cadre->sex).put("ethnicity", cadre->ethnicity).put("born", cadre->born);
    row.put("national_id", cadre->nationalId).put("native_place", cadre->nativePlace);
    row.put("birth_place", cadre->birthPlace).put("political_status", cadre->politicalStatus);
    row.put("joined_party_on", cadre->joinedPartyOn).put("started_work_on", cadre->startedWorkOn);
    row.put("education", cadre->education).put("degree", cadre->degree).put("school", cadre->school);
    row.put("in_service_education", cadre->inServiceEducation).put("in_service_degree", cadre->inServiceDegree);
    row.put("in_service_school", cadre->inServiceSchool).put("technical_title", cadre->technicalTitle);
    row.put("speciality", cadre->speciality).put("unit", cadre->unitId).put("post", cadre->post);
    row.put("rank", cadre->rank).put("personnel_category", cadre->personnelCategory).put("kind", cadre->kind);
    row.put("reserve", cadre->reserve).put("phone", cadre->phone).put("health", cadre->health);
    row.put("rewards", cadre->rewards).put("resume", printResume(cadre->resume));
    row.put("family", printFamily(cadre->family)).put("note", cadre->note);
    return {row.record()};
}

std::vector<TransferRecord> teamRows(ExportNames &names, qint64 id)
{
    const auto team = TeamRepository::find(names.connection(), TeamId(id));
    ExportRow row(names);
    row.put("name", team->name).put("round", team->roundId).put("units", team->unitIds);
    row.put("township", team->townshipId).put("villages", team->villageIds);
    if (team->villageIds.empty())
        row.put("villages", QStringList{kNoVillage});
    row.put("level", team->level).put("kind", team->kind);
    row.put("established_on", team->establishedOn).put("dissolved_on", team->dissolvedOn).put("note", team->note);
    return {row.record()};
}

void putVillage(ExportRow &row, ExportNames &names, const Posting &posting)
{
    if (posting.villageId.isValid())
        row.putPlace(posting.villageId);
    else
        row.put("township", names.record<Team>(posting.teamId).townshipId).put("village", kNoVillage);
}

std::vector<TransferRecord> postingRows(ExportNames &names, qint64 id)
{
    const auto posting = PostingRepository::find(names.connection(), PostingId(id));
    ExportRow row(names);
    row.putCadre("name", posting->cadreId).put("team", posting->teamId).put("round", posting->roundId);
    putVillage(row, names, *posting);
    row.put("role", posting->role).put("first_secretary", posting->firstSecretary);
    row.put("starts_on", posting->startsOn).put("ends_on", posting->endsOn).put("end_reason", posting->endReason);
    row.put("document_number", posting->documentNumber).put("note", posting->note);
    return {row.record()};
}

std::vector<TransferRecord> rosterRows(ExportNames &names, qint64 id)
{
    const auto posting = PostingRepository::find(names.connection(), PostingId(id));
    const Cadre &cadre = names.record<Cadre>(posting->cadreId);
    ExportRow row(names);
    row.put("unit", cadre.unitId).putCadre("name", posting->cadreId).put("sex", cadre.sex);
    if (cadre.unitId.isValid())
        row.put("unit_level", names.record<Unit>(cadre.unitId).level);
    row.put("education", cadre.education).put("political_status", cadre.politicalStatus).put("born", cadre.born);
    row.put("post", cadre.post).put("rank", cadre.rank).put("phone", cadre.phone);
    row.put("round", posting->roundId).put("role", posting->role).put("first_secretary", posting->firstSecretary);
    putVillage(row, names, *posting);
    row.put("starts_on", posting->startsOn).put("note", posting->note);
    return {row.record()};
}

std::vector<qint64> currentPostings(sql::Connection &connection, const Filter &filter, QDate today)
{
    Filter current = filter;
    current.conditions.push_back({QStringLiteral("current"), Condition::Op::Is, {true}});
    current.conditions.push_back({QStringLiteral("village"), Condition::Op::IsNotEmpty, {}});
    return PostingRepository::ids(connection, current, {QStringLiteral("starts_on"), false}, today);
}

} // namespace

std::vector<RowExporter> peopleExporters()
{
    return {
        {"unit",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return UnitRepository::ids(connection, filter, {}, today);
         },
         unitRows},
        {"round",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return RoundRepository::ids(connection, filter, {}, today);
         },
         roundRows},
        {"cadre",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return CadreRepository::ids(connection, filter, {}, today);
         },
         cadreRows},
        {"team",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return TeamRepository::ids(connection, filter, {}, today);
         },
         teamRows},
        {"posting",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return PostingRepository::ids(connection, filter, {QStringLiteral("starts_on"), false}, today);
         },
         postingRows},
        {"roster", currentPostings, rosterRows},
    };
}

} // namespace zhucun
