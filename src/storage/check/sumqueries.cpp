// Parts against their wholes: households and villages.
#include "storage/check/dataqueries.h"
#include "storage/sql/statement.h"

namespace zhucun::storage {

using sql::Connection;

namespace {

DataFinding sumFinding(DataRule rule, const DataFinding &about, const QStringList &args)
{
    DataFinding finding = about;
    finding.rule = rule;
    finding.args = args;
    finding.fingerprint = fingerprintOf(args);
    return finding;
}

QString text(qint64 number) { return QString::number(number); }

/// The numbers a village states of itself, and what is on file of it.
struct VillageNumbers {
    std::optional<int> households;
    std::optional<int> population;
    std::optional<int> partyMembers;
    int householdsOnFile = 0;
    int peopleOnFile = 0;
};

void judge(FindingSink &sink, const DataFinding &village, const VillageNumbers &numbers)
{
    const auto exceeds = [](int part, const std::optional<int> &whole) { return whole && part > *whole; };
    if (exceeds(numbers.householdsOnFile, numbers.households))
        sink.add(sumFinding(DataRule::VillageHouseholds, village,
                            {text(numbers.householdsOnFile), text(*numbers.households)}));
    if (exceeds(numbers.peopleOnFile, numbers.population))
        sink.add(
            sumFinding(DataRule::VillagePopulation, village, {text(numbers.peopleOnFile), text(*numbers.population)}));
    if (numbers.partyMembers && exceeds(*numbers.partyMembers, numbers.population))
        sink.add(sumFinding(DataRule::VillageParty, village, {text(*numbers.partyMembers), text(*numbers.population)}));
    if (!numbers.households || !numbers.population || *numbers.households <= 0)
        return;
    const double size = double(*numbers.population) / *numbers.households;
    if (size > sink.settings().threshold(CheckThreshold::HouseholdSizeMost) || size < 1)
        sink.add(sumFinding(DataRule::HouseholdSize, village,
                            {text(*numbers.households), text(*numbers.population), QString::number(size, 'f', 1)}));
}

} // namespace

void findHouseholdSums(Connection &connection, FindingSink &sink)
{
    auto rows = connection.statement(QStringLiteral(
        "SELECT h.id, h.uid, h.head, v.name, d.id, d.name, h.people, COUNT(*) FROM household h JOIN household_member m "
        "ON m.household_id = h.id JOIN village v ON v.id = h.village_id JOIN division d ON d.id = v.township_id WHERE "
        "h.deleted_at IS NULL GROUP BY h.id, h.uid, h.head, v.name, d.id, d.name, h.people HAVING COUNT(*) > h.people "
        "ORDER BY h.id"));
    while (rows.next() && !sink.isFull(DataRule::HouseholdMembers)) {
        DataFinding household;
        household.id = rows.get<qint64>(0);
        household.uid = rows.get<QString>(1);
        household.label = QStringLiteral("%1（%2）").arg(rows.get<QString>(2), rows.get<QString>(3));
        household.townshipId = rows.get<DivisionId>(4);
        household.townshipName = rows.get<QString>(5);
        sink.add(
            sumFinding(DataRule::HouseholdMembers, household, {text(rows.get<qint64>(7)), text(rows.get<qint64>(6))}));
    }
}

void findVillageSums(Connection &connection, FindingSink &sink)
{
    auto rows = connection.statement(QStringLiteral(
        "SELECT v.id, v.uid, v.name, d.id, d.name, v.households, v.population, v.party_members, COUNT(h.id), "
        "COALESCE(SUM(h.people), 0) FROM village v JOIN division d ON d.id = v.township_id LEFT JOIN household h ON "
        "h.village_id = v.id AND h.deleted_at IS NULL WHERE v.deleted_at IS NULL GROUP BY v.id, v.uid, v.name, d.id, "
        "d.name, v.households, v.population, v.party_members ORDER BY v.id"));
    while (rows.next()) {
        DataFinding village;
        village.id = rows.get<qint64>(0);
        village.uid = rows.get<QString>(1);
        village.label = rows.get<QString>(2);
        village.townshipId = rows.get<DivisionId>(3);
        village.townshipName = rows.get<QString>(4);
        judge(sink, village,
              {rows.get<std::optional<int>>(5), rows.get<std::optional<int>>(6), rows.get<std::optional<int>>(7),
               rows.get<int>(8), rows.get<int>(9)});
    }
}

void findVillagePoor(Connection &connection, FindingSink &sink)
{
    auto rows = connection.statement(QStringLiteral(
        "SELECT v.id, v.uid, v.name, d.id, d.name, y.year, y.poor_households, v.households, y.poor_people, "
        "v.population FROM village_year y JOIN village v ON v.id = y.village_id JOIN division d ON d.id = "
        "v.township_id WHERE v.deleted_at IS NULL AND (y.poor_households > v.households OR y.poor_people > "
        "v.population) ORDER BY v.id, y.year"));
    while (rows.next() && !sink.isFull(DataRule::VillagePoor)) {
        DataFinding village;
        village.id = rows.get<qint64>(0);
        village.uid = rows.get<QString>(1);
        village.label = rows.get<QString>(2);
        village.townshipId = rows.get<DivisionId>(3);
        village.townshipName = rows.get<QString>(4);
        village.part = text(rows.get<int>(5));
        const auto number = [&rows](int column) {
            const auto value = rows.get<std::optional<int>>(column);
            return value ? text(*value) : QStringLiteral("—");
        };
        sink.add(
            sumFinding(DataRule::VillagePoor, village, {village.part, number(6), number(7), number(8), number(9)}));
    }
}

} // namespace zhucun::storage
