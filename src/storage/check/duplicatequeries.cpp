// Records that may be one. Read whole, compared in blocks.
#include "core/text/pinyin.h"
#include "domain/check/identitycheck.h"
#include "domain/check/likeness.h"
#include "storage/check/dataqueries.h"
#include "storage/posting/postingon.h"
#include "storage/setting/settings.h"
#include "storage/sql/statement.h"

#include <map>

namespace zhucun::storage {

using sql::Connection;

namespace {

/// What stands in the list and in the fingerprint, beside what is compared.
struct Named {
    qint64 id = 0;
    QString uid;
    QString label;
    DivisionId townshipId;
    QString townshipName;
    QString judged; ///< fingerprint of the record's part
};

template <class Facts>
struct Candidates {
    std::vector<Facts> facts;
    std::vector<Named> names;

    void add(Facts fact, Named name)
    {
        facts.push_back(std::move(fact));
        names.push_back(std::move(name));
    }
};

QString reasonCodes(const std::vector<LikenessReason> &reasons)
{
    QStringList codes;
    for (const LikenessReason reason : reasons)
        codes << codeOf(reason);
    return codes.join(QLatin1Char(','));
}

template <class Facts>
void report(FindingSink &sink, DataRule rule, const Candidates<Facts> &all)
{
    for (const LikePair &pair : likePairs(all.facts, sink.settings().count(CheckThreshold::DuplicateScore))) {
        const Named &a = all.names[pair.first];
        const Named &b = all.names[pair.second];
        DataFinding finding;
        finding.rule = rule;
        finding.id = a.id;
        finding.uid = a.uid;
        finding.otherId = b.id;
        finding.otherUid = b.uid;
        finding.label = QString(a.label + QStringLiteral(" / ") + b.label);
        const Named &placed = a.townshipId.isValid() ? a : b;
        finding.townshipId = placed.townshipId;
        finding.townshipName = placed.townshipName;
        finding.args = {QString::number(pair.likeness.points), reasonCodes(pair.likeness.reasons)};
        finding.fingerprint = fingerprintOf({a.judged, b.judged});
        sink.add(std::move(finding));
    }
}

QString soundOf(const QString &name, text::NameKind kind) { return text::pinyin(name, kind).full; }

QString numberText(const std::optional<int> &number) { return number ? QString::number(*number) : QString(); }

std::map<CadreId, std::set<VillageId>> villagesOfCadres(Connection &connection)
{
    auto rows = connection.statement(QStringLiteral(
        "SELECT DISTINCT cadre_id, village_id FROM posting WHERE deleted_at IS NULL AND village_id IS NOT NULL"));
    std::map<CadreId, std::set<VillageId>> villages;
    while (rows.next())
        villages[rows.get<CadreId>(0)].insert(rows.get<VillageId>(1));
    return villages;
}

std::map<HouseholdId, std::set<QString>> membersOfHouseholds(Connection &connection)
{
    auto rows = connection.statement(QStringLiteral("SELECT household_id, name FROM household_member"));
    std::map<HouseholdId, std::set<QString>> members;
    while (rows.next())
        members[rows.get<HouseholdId>(0)].insert(text::tidyName(rows.get<QString>(1)));
    return members;
}

} // namespace

void findDuplicateCadres(Connection &connection, FindingSink &sink)
{
    const auto villages = villagesOfCadres(connection);
    auto rows = connection.statement(
        QStringLiteral("SELECT c.id, c.uid, c.name, c.sex, c.born, c.national_id, c.phone, c.unit_id, u.name, "
                       "c.native_place, d.id, d.name FROM cadre c LEFT JOIN unit u ON u.id = c.unit_id") +
        joinPostingOn("c.id", ":today") + QStringLiteral(" WHERE c.deleted_at IS NULL ORDER BY c.id"));
    rows.bind(QStringLiteral("today"), sink.today());
    Candidates<CadreLikeness> all;
    while (rows.next()) {
        CadreLikeness cadre;
        const QString name = rows.get<QString>(2);
        cadre.name = text::tidyName(name);
        cadre.sound = soundOf(cadre.name, text::NameKind::Person);
        cadre.sex = rows.get<std::optional<Sex>>(3);
        cadre.born = rows.get<std::optional<YearMonth>>(4);
        cadre.nationalId = rows.get<QString>(5);
        cadre.validId = validNationalId(cadre.nationalId);
        cadre.phone = dialled(rows.get<QString>(6));
        cadre.unitId = rows.get<UnitId>(7);
        cadre.nativePlace = rows.get<QString>(9);
        if (const auto own = villages.find(rows.get<CadreId>(0)); own != villages.end())
            cadre.villages = own->second;
        const QString unit = rows.get<QString>(8);
        Named named{
            rows.get<qint64>(0),
            rows.get<QString>(1),
            unit.isEmpty() ? name : QStringLiteral("%1（%2）").arg(name, unit),
            rows.get<DivisionId>(10),
            rows.get<QString>(11),
            fingerprintOf({name, cadre.nationalId, cadre.phone, unit, cadre.born ? cadre.born->toString() : QString(),
                           cadre.sex ? codeOf(*cadre.sex) : QString()})};
        all.add(std::move(cadre), std::move(named));
    }
    report(sink, DataRule::DuplicateCadre, all);
}

void findDuplicateHouseholds(Connection &connection, FindingSink &sink)
{
    auto members = membersOfHouseholds(connection);
    auto rows = connection.statement(QStringLiteral(
        "SELECT h.id, h.uid, h.head, h.village_id, h.village_group, h.national_id, h.phone, h.address, h.people, "
        "v.name, d.id, d.name FROM household h JOIN village v ON v.id = h.village_id JOIN division d ON d.id = "
        "v.township_id WHERE h.deleted_at IS NULL ORDER BY h.id"));
    Candidates<HouseholdLikeness> all;
    while (rows.next()) {
        HouseholdLikeness household;
        household.head = text::tidyName(rows.get<QString>(2));
        household.sound = soundOf(household.head, text::NameKind::Person);
        household.villageId = rows.get<VillageId>(3);
        household.group = rows.get<QString>(4);
        household.nationalId = rows.get<QString>(5);
        household.validId = validNationalId(household.nationalId);
        household.phone = dialled(rows.get<QString>(6));
        household.address = rows.get<QString>(7);
        household.people = rows.get<std::optional<int>>(8);
        household.members = std::move(members[rows.get<HouseholdId>(0)]);
        const QString place = QString(rows.get<QString>(9) + household.group);
        Named named{rows.get<qint64>(0),
                    rows.get<QString>(1),
                    QStringLiteral("%1（%2）").arg(household.head, place),
                    rows.get<DivisionId>(10),
                    rows.get<QString>(11),
                    fingerprintOf({household.head, place, household.nationalId, household.phone, household.address,
                                   numberText(household.people)})};
        all.add(std::move(household), std::move(named));
    }
    report(sink, DataRule::DuplicateHousehold, all);
}

void findDuplicateVillages(Connection &connection, FindingSink &sink)
{
    auto rows = connection.statement(QStringLiteral(
        "SELECT v.id, v.uid, v.name, v.township_id, d.name, v.code, v.secretary, v.phone, v.population FROM village v "
        "JOIN division d ON d.id = v.township_id WHERE v.deleted_at IS NULL ORDER BY v.id"));
    Candidates<VillageLikeness> all;
    while (rows.next()) {
        VillageLikeness village;
        const QString name = rows.get<QString>(2);
        village.stem = villageStem(name);
        village.sound = soundOf(village.stem, text::NameKind::Place);
        village.townshipId = rows.get<DivisionId>(3);
        village.code = rows.get<QString>(5);
        village.secretary = rows.get<QString>(6);
        village.phone = dialled(rows.get<QString>(7));
        village.population = rows.get<std::optional<int>>(8);
        Named named{
            rows.get<qint64>(0),
            rows.get<QString>(1),
            name,
            village.townshipId,
            rows.get<QString>(4),
            fingerprintOf({name, village.code, village.secretary, village.phone, numberText(village.population)})};
        all.add(std::move(village), std::move(named));
    }
    report(sink, DataRule::DuplicateVillage, all);
}

void findDuplicateUnits(Connection &connection, FindingSink &sink)
{
    const QString county = setting(connection, QStringLiteral("county.name")).value_or(QString());
    auto rows = connection.statement(
        QStringLiteral("SELECT id, uid, name, level, contact, phone FROM unit WHERE deleted_at IS NULL ORDER BY id"));
    Candidates<UnitLikeness> all;
    while (rows.next()) {
        UnitLikeness unit;
        const QString name = rows.get<QString>(2);
        unit.stem = unitStem(name, county);
        unit.sound = soundOf(unit.stem, text::NameKind::Place);
        unit.level = rows.get<QString>(3);
        unit.contact = rows.get<QString>(4);
        unit.phone = dialled(rows.get<QString>(5));
        Named named{rows.get<qint64>(0),
                    rows.get<QString>(1),
                    name,
                    DivisionId(),
                    QString(),
                    fingerprintOf({name, unit.level, unit.contact, unit.phone})};
        all.add(std::move(unit), std::move(named));
    }
    report(sink, DataRule::DuplicateUnit, all);
}

} // namespace zhucun::storage
