#include "domain/household/membertext.h"
#include "services/transfer/rowexporters.h"
#include "storage/pairing/pairingrepository.h"

namespace zhucun {

using namespace storage;

namespace {

std::vector<TransferRecord> divisionRows(ExportNames &names, qint64 id)
{
    const auto division = DivisionRepository::find(names.connection(), DivisionId(id));
    ExportRow row(names);
    row.put("code", division->code).put("name", division->name).put("level", division->level);
    row.put("parent", names.record<Division>(division->parentId).code);
    row.put("opened_on", division->openedOn).put("closed_on", division->closedOn);
    return {row.record()};
}

TransferRecord villageRow(ExportNames &names, const Village &village, const VillageYear *year)
{
    ExportRow row(names);
    row.put("name", village.name).put("township", village.townshipId).put("code", village.code);
    row.put("tags", village.tags).put("households", village.households).put("population", village.population);
    row.put("party_members", village.partyMembers).put("party_branches", village.partyBranches);
    row.put("secretary", village.secretary).put("phone", village.phone).put("note", village.note);
    if (year) {
        row.put("year", year->year).put("collective_income", year->collectiveIncome);
        row.put("income_per_head", year->incomePerHead);
        row.put("poor_households", year->poorHouseholds).put("poor_people", year->poorPeople);
    }
    return row.record();
}

std::vector<TransferRecord> villageRows(ExportNames &names, qint64 id)
{
    const auto village = VillageRepository::find(names.connection(), VillageId(id));
    std::vector<TransferRecord> rows;
    for (const VillageYear &year : village->years)
        rows.push_back(villageRow(names, *village, &year));
    if (rows.empty())
        rows.push_back(villageRow(names, *village, nullptr));
    return rows;
}

std::vector<TransferRecord> householdRows(ExportNames &names, qint64 id)
{
    const auto household = HouseholdRepository::find(names.connection(), HouseholdId(id));
    ExportRow row(names);
    row.putPlace(household->villageId).put("group", household->group).put("head", household->head);
    row.put("national_id", household->nationalId).put("categories", household->categories);
    row.put("people", household->people).put("phone", household->phone).put("address", household->address);
    row.put("members", printMembers(household->members)).put("note", household->note);
    return {row.record()};
}

std::vector<TransferRecord> pairingRows(ExportNames &names, qint64 id)
{
    const auto pairing = PairingRepository::find(names.connection(), PairingId(id));
    ExportRow row(names);
    row.put("kind", pairing->kind).put("starts_on", pairing->startsOn).put("ends_on", pairing->endsOn);
    row.put("note", pairing->note);
    switch (pairing->kind) {
    case PairingKind::UnitVillage: {
        const Village &village = names.record<Village>(pairing->villageId);
        row.put("helper", pairing->unitId).put("helped", village.name);
        row.put("township", village.townshipId).put("village", village.name);
        break;
    }
    case PairingKind::UnitTownship:
        row.put("helper", pairing->unitId).put("helped", pairing->townshipId).put("township", pairing->townshipId);
        break;
    case PairingKind::CadreHousehold: {
        const Household &household = names.record<Household>(pairing->householdId);
        row.putCadre("helper", pairing->cadreId).put("helped", household.head).putPlace(household.villageId);
        row.put("household_national_id", household.nationalId);
        break;
    }
    case PairingKind::MemberMember:
        row.put("helped", pairing->helpedName).putPlace(pairing->villageId);
        if (pairing->cadreId.isValid())
            row.putCadre("helper", pairing->cadreId);
        else
            row.put("helper", pairing->helperName);
        break;
    }
    return {row.record()};
}

} // namespace

std::vector<RowExporter> placeExporters()
{
    return {
        {"division",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return DivisionRepository::ids(connection, filter, {QStringLiteral("code"), false}, today);
         },
         divisionRows},
        {"village",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return VillageRepository::ids(connection, filter, {}, today);
         },
         villageRows},
        {"household",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return HouseholdRepository::ids(connection, filter, {}, today);
         },
         householdRows},
        {"pairing",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return PairingRepository::ids(connection, filter, {}, today);
         },
         pairingRows},
    };
}

} // namespace zhucun
