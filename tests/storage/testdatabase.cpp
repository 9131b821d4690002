#include "testdatabase.h"

#include "storage/cadre/cadrerepository.h"
#include "storage/category/categoryrepository.h"
#include "storage/division/divisionrepository.h"
#include "storage/event/eventrepository.h"
#include "storage/household/householdrepository.h"
#include "storage/ledger/ledgerkindmapping.h"
#include "storage/posting/postingrepository.h"
#include "storage/round/roundrepository.h"
#include "storage/team/teamrepository.h"
#include "storage/unit/unitrepository.h"
#include "storage/village/villagerepository.h"

namespace zhucun::storage::test {

TestDatabase::TestDatabase()
{
    auto made = Database::create(path(), m_clock);
    if (!made)
        throw std::runtime_error(made.error().detail.toStdString());
    m_database = std::move(*made);
}

qint64 TestDatabase::count(const QString &sql)
{
    auto select = connection().statement(sql);
    return select.next() ? select.get<qint64>(0) : -1;
}

QString TestDatabase::text(const QString &sql)
{
    auto select = connection().statement(sql);
    return select.next() ? select.get<QString>(0) : QString();
}

namespace {

CategoryId addCategory(UnitOfWork &work, CategoryKind kind, const QString &code, const QString &name)
{
    Category category;
    category.kind = kind;
    category.code = code;
    category.name = name;
    return CategoryRepository::insert(work, category);
}

DivisionId addDivision(UnitOfWork &work, const QString &code, const QString &name, DivisionLevel level,
                       DivisionId parent)
{
    Division division;
    division.code = code;
    division.name = name;
    division.level = level;
    division.parentId = parent;
    return DivisionRepository::insert(work, division);
}

VillageId addVillage(UnitOfWork &work, const QString &name, DivisionId township)
{
    Village village;
    village.name = name;
    village.townshipId = township;
    return VillageRepository::insert(work, village);
}

UnitId addUnit(UnitOfWork &work, const QString &name)
{
    Unit unit;
    unit.name = name;
    return UnitRepository::insert(work, unit);
}

CadreId addCadre(UnitOfWork &work, const QString &name, UnitId unit, const QString &nationalId)
{
    Cadre cadre;
    cadre.name = name;
    cadre.unitId = unit;
    cadre.nationalId = nationalId;
    return CadreRepository::insert(work, cadre);
}

void addPosting(UnitOfWork &work, CadreId cadre, TeamId team, VillageId village, RoundId round,
                std::optional<QDate> end)
{
    Posting posting;
    posting.cadreId = cadre;
    posting.teamId = team;
    posting.villageId = village;
    posting.roundId = round;
    posting.role = PostingRole::Leader;
    posting.startsOn = QDate(2026, 1, 5);
    posting.endsOn = end;
    PostingRepository::insert(work, posting);
}

} // namespace

World makeWorld(TestDatabase &db)
{
    World world;
    db.expectWrite([&](UnitOfWork &work) {
        world.tag = addCategory(work, CategoryKind::VillageTag, QStringLiteral("weak"), QStringLiteral("软弱涣散村"));
        world.householdCategory =
            addCategory(work, CategoryKind::HouseholdCategory, QStringLiteral("poor"), QStringLiteral("困难户"));
        world.topic = addCategory(work, CategoryKind::VisitTopic, QStringLiteral("road"), QStringLiteral("道路"));
        world.disputeCategory =
            addCategory(work, CategoryKind::DisputeCategory, QStringLiteral("land"), QStringLiteral("山林土地"));
        LedgerKind kind;
        kind.code = QStringLiteral("deeds");
        kind.name = QStringLiteral("实事好事");
        kind.unit = QStringLiteral("件");
        world.ledgerKind = RecordStore<LedgerKind>::insert(work, kind);
        world.county = addDivision(work, QStringLiteral("130725"), QStringLiteral("尚义县"), DivisionLevel::County, {});
        world.nanhaoqian = addDivision(work, QStringLiteral("130725100"), QStringLiteral("南壕堑镇"),
                                       DivisionLevel::Township, world.county);
        world.daqinggou = addDivision(work, QStringLiteral("130725101"), QStringLiteral("大青沟镇"),
                                      DivisionLevel::Township, world.county);
        world.xishan = addVillage(work, QStringLiteral("西山村"), world.nanhaoqian);
        world.beihe = addVillage(work, QStringLiteral("北河村"), world.daqinggou);
        world.finance = addUnit(work, QStringLiteral("县财政局"));
        world.school = addUnit(work, QStringLiteral("第一中学"));
        Round round;
        round.number = 3;
        round.name = QStringLiteral("第三轮");
        round.startsOn = QDate(2026, 1, 1);
        world.round = RoundRepository::insert(work, round);
        world.zhangSan = addCadre(work, QStringLiteral("张三"), world.finance, QStringLiteral("130725198001011234"));
        world.liSi = addCadre(work, QStringLiteral("李四"), world.school, QString());
        Team team;
        team.name = QStringLiteral("西山村工作队");
        team.roundId = world.round;
        team.townshipId = world.nanhaoqian;
        team.unitIds = {world.finance};
        team.villageIds = {world.xishan};
        world.team = TeamRepository::insert(work, team);
        addPosting(work, world.zhangSan, world.team, world.xishan, world.round, std::nullopt);
        addPosting(work, world.liSi, {}, world.beihe, world.round, QDate(2026, 2, 28));
        Household household;
        household.villageId = world.xishan;
        household.group = QStringLiteral("二组");
        household.head = QStringLiteral("王五");
        household.people = 4;
        household.categories = {world.householdCategory};
        world.household = HouseholdRepository::insert(work, household);
        Event event;
        event.code = QStringLiteral("2026-0110-1");
        event.title = QStringLiteral("地界调解");
        event.happenedOn = QDate(2026, 1, 10);
        world.event = EventRepository::insert(work, event);
    });
    return world;
}

} // namespace zhucun::storage::test
