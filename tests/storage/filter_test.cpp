#include "samples.h"

#include "storage/baseline/baselinerepository.h"
#include "storage/cadre/cadrerepository.h"
#include "storage/category/categoryrepository.h"
#include "storage/dispute/disputerepository.h"
#include "storage/division/divisionrepository.h"
#include "storage/honour/honourrepository.h"
#include "storage/household/householdrepository.h"
#include "storage/list/namekey.h"
#include "storage/pairing/pairingrepository.h"
#include "storage/petition/petitionrepository.h"
#include "storage/posting/postingrepository.h"
#include "storage/record/storageerror.h"
#include "storage/round/roundrepository.h"
#include "storage/sweep/sweeprepository.h"
#include "storage/target/targetrepository.h"
#include "storage/team/teamrepository.h"
#include "storage/unit/unitrepository.h"
#include "storage/village/villagerepository.h"
#include "storage/visit/visitrepository.h"

namespace zhucun::storage::test {

namespace {

using Op = Condition::Op;

Filter with(const char *field, Op op, const QVariantList &values)
{
    Filter filter;
    filter.conditions.push_back({QString::fromLatin1(field), op, values});
    return filter;
}

QVariant exampleOf(const FilterField &field)
{
    switch (field.type) {
    case FieldType::Text:
        return u("文");
    case FieldType::Code:
        return field.codes.last();
    case FieldType::Integer:
    case FieldType::Id:
        return 1;
    case FieldType::Bool:
        return true;
    case FieldType::Day:
        return 20260301;
    case FieldType::Month:
        return 198001;
    }
    return {};
}

template <class R>
class Shapes : public testing::Test
{
protected:
    TestDatabase db;
    World world = makeWorld(db);

    void expectRuns(const Filter &filter, const Sort &sort, const std::string &what)
    {
        try {
            R::ids(db.connection(), filter, sort, kToday);
            R::totals(db.connection(), filter, kToday);
        } catch (const StorageError &error) {
            ADD_FAILURE() << what << ": " << error.what() << " "
                          << error.error().args.join(QLatin1Char(' ')).toStdString();
        } catch (const std::exception &error) {
            ADD_FAILURE() << what << ": " << error.what();
        }
    }
};

using Repositories =
    testing::Types<CategoryRepository, DivisionRepository, VillageRepository, UnitRepository, RoundRepository,
                   CadreRepository, TeamRepository, PostingRepository, HouseholdRepository, PairingRepository,
                   VisitRepository, DisputeRepository, SweepRepository, PetitionRepository, HonourRepository,
                   TargetRepository, BaselineRepository>;
TYPED_TEST_SUITE(Shapes, Repositories);

class Filters : public testing::Test
{
protected:
    TestDatabase db;
    World world = makeWorld(db);

    template <class R>
    std::vector<qint64> ids(const Filter &filter, const Sort &sort = {})
    {
        return R::ids(db.connection(), filter, sort, kToday);
    }
    std::vector<qint64> cadres(const Filter &filter) { return ids<CadreRepository>(filter); }
    std::vector<qint64> cadresByText(const QString &text)
    {
        Filter filter;
        filter.text = text;
        return cadres(filter);
    }
    CadreId addCadre(const QString &name, const QString &post = {})
    {
        Cadre cadre;
        cadre.name = name;
        cadre.post = post;
        db.expectWrite([&](UnitOfWork &work) { CadreRepository::insert(work, cadre); });
        return cadre.id;
    }
    template <class R>
    QString refusedField(const Filter &filter, const Sort &sort = {})
    {
        const auto result = db.database().read([&](sql::Connection &c) { return R::ids(c, filter, sort, kToday); });
        if (result)
            return QStringLiteral("accepted");
        EXPECT_EQ(result.error().code, ErrorCode::Usage);
        return result.error().args.value(0);
    }
};

using Ids = std::vector<qint64>;

} // namespace

TYPED_TEST(Shapes, EveryFieldRunsWithEveryTestThatFitsIt)
{
    const ListShape &shape = TypeParam::shape();
    EXPECT_FALSE(shape.fields.empty());
    for (const auto &[name, field] : shape.fields) {
        const QVariant value = exampleOf(field);
        std::vector<Condition> conditions{
            {name, Op::Is, {value}}, {name, Op::IsNot, {value}}, {name, Op::AnyOf, {value, value, value}},
            {name, Op::AnyOf, {}},   {name, Op::IsEmpty, {}},    {name, Op::IsNotEmpty, {}}};
        if (field.type == FieldType::Text)
            conditions.push_back({name, Op::Contains, {value}});
        if (field.type == FieldType::Integer || field.type == FieldType::Day || field.type == FieldType::Month) {
            conditions.push_back({name, Op::AtLeast, {value}});
            conditions.push_back({name, Op::AtMost, {value}});
        }
        for (const Condition &condition : conditions) {
            Filter filter;
            filter.conditions.push_back(condition);
            this->expectRuns(filter, {}, name.toStdString() + " op " + std::to_string(int(condition.op)));
        }
    }
}

TYPED_TEST(Shapes, EveryTestAndItsOppositeSplitTheRecords)
{
    const Ids all = TypeParam::ids(this->db.connection(), {}, {}, kToday);
    for (const auto &[name, field] : TypeParam::shape().fields) {
        const auto count = [&, &fieldName = name](Op op, const QVariantList &values) {
            Filter filter;
            filter.conditions.push_back({fieldName, op, values});
            return TypeParam::ids(this->db.connection(), filter, {}, kToday).size();
        };
        const QVariant value = exampleOf(field);
        EXPECT_EQ(count(Op::Is, {value}) + count(Op::IsNot, {value}), all.size()) << name.toStdString();
        EXPECT_EQ(count(Op::IsEmpty, {}) + count(Op::IsNotEmpty, {}), all.size()) << name.toStdString();
    }
}

TYPED_TEST(Shapes, EverySortRunsBothWaysAndLosesNothing)
{
    Ids all = TypeParam::ids(this->db.connection(), {}, {}, kToday);
    std::sort(all.begin(), all.end());
    EXPECT_FALSE(TypeParam::shape().sorts.empty());
    for (const auto &[name, sort] : TypeParam::shape().sorts) {
        for (const bool descending : {false, true}) {
            this->expectRuns({}, {name, descending}, name.toStdString());
            Ids sorted = TypeParam::ids(this->db.connection(), {}, {name, descending}, kToday);
            std::sort(sorted.begin(), sorted.end());
            EXPECT_EQ(sorted, all) << name.toStdString();
        }
    }
}

TYPED_TEST(Shapes, EveryScopeTheShapeHasRuns)
{
    const ScopeShape &scope = TypeParam::shape().scope;
    Filter all;
    const auto check = [&](bool has, auto &&set) {
        if (!has)
            return;
        Filter one;
        set(one);
        set(all);
        this->expectRuns(one, {}, "scope");
        this->expectRuns(all, {}, "scopes together");
    };
    check(!scope.township.isEmpty(), [&](Filter &f) { f.townshipId = this->world.nanhaoqian; });
    check(!scope.village.isEmpty(), [&](Filter &f) { f.villageId = this->world.xishan; });
    check(!scope.round.isEmpty(), [&](Filter &f) { f.roundId = this->world.round; });
    check(!scope.period.isEmpty(), [&](Filter &f) { f.period = Period::year(2026); });
    check(!TypeParam::shape().search.isEmpty(), [&](Filter &f) { f.text = u("张 s%"); });
    check(true, [&](Filter &f) { f.trashed = true; });
}

TYPED_TEST(Shapes, RowsComeInTheOrderOfTheIds)
{
    Ids ids = TypeParam::ids(this->db.connection(), {}, {}, kToday);
    std::reverse(ids.begin(), ids.end());
    Ids asked = ids;
    asked.push_back(987654);
    const auto rows = TypeParam::rows(this->db.connection(), asked, kToday);
    Ids got;
    for (const auto &row : rows)
        got.push_back(row.id.value());
    EXPECT_EQ(got, ids);
}

TEST_F(Filters, UnknownNamesAndWrongValuesAreRefused)
{
    EXPECT_EQ(refusedField<CadreRepository>(with("shoe_size", Op::Is, {1})), QStringLiteral("shoe_size"));
    EXPECT_EQ(refusedField<CadreRepository>({}, {QStringLiteral("name; DROP TABLE cadre"), false}),
              QStringLiteral("name; DROP TABLE cadre"));
    EXPECT_EQ(refusedField<CadreRepository>(with("rank", Op::Is, {u("emperor")})), QStringLiteral("rank"));
    EXPECT_EQ(refusedField<CadreRepository>(with("unit", Op::Is, {u("财政局")})), QStringLiteral("unit"));
    EXPECT_EQ(refusedField<CadreRepository>(with("unit", Op::Is, {})), QStringLiteral("unit"));
    EXPECT_EQ(refusedField<CadreRepository>(with("rank", Op::Contains, {u("b")})), QStringLiteral("rank"));
    EXPECT_EQ(refusedField<CadreRepository>(with("name", Op::AtLeast, {u("b")})), QStringLiteral("name"));
    EXPECT_EQ(refusedField<VisitRepository>(with("done_on", Op::Is, {20260230})), QStringLiteral("done_on"));
    Filter period;
    period.period = Period::year(2026);
    EXPECT_EQ(refusedField<HouseholdRepository>(period), QStringLiteral("period"));
}

TEST_F(Filters, TextFindsByCharacterPinyinAndInitials)
{
    const Ids zhang{world.zhangSan.value()};
    for (const char *typed :
         {"张三", "三", "zhangsan", "ZhangSan", "zs", "zhang san", "ｚｓ", " 张  三 ", "130725198001011234"})
        EXPECT_EQ(cadresByText(u(typed)), zhang) << typed;
    EXPECT_TRUE(cadresByText(u("张 四")).empty()) << "every word must fit";
    EXPECT_EQ(cadresByText({}).size(), 2u);
}

TEST_F(Filters, WildcardsInTheTypedTextAreLiteral)
{
    const CadreId odd = addCadre(u("a%b_c\\d"));
    for (const char *typed : {"%", "_", "\\", "a%b", "b_c", "c\\d"})
        EXPECT_EQ(cadresByText(u(typed)), Ids{odd.value()}) << typed;
    EXPECT_TRUE(cadresByText(u("a_b")).empty());
    EXPECT_EQ(cadres(with("name", Op::Contains, {u("%B_")})), Ids{odd.value()});
    EXPECT_TRUE(cadresByText(u("' OR 1=1 --")).empty());
}

TEST_F(Filters, NamesSortInPinyinOrder)
{
    db.expectWrite([&](UnitOfWork &work) {
        CadreRepository::setTrashed(work, world.zhangSan, true);
        CadreRepository::setTrashed(work, world.liSi, true);
    });
    const QStringList inOrder{u("安小"), u("单田"), u("李四"), u("连东"), u("欧阳娜"),
                              u("王五"), u("张安"), u("张三"), u("章安")};
    for (const int index : {5, 2, 8, 0, 7, 3, 1, 6, 4})
        addCadre(inOrder.at(index));
    QStringList sorted;
    for (const CadreRow &row : CadreRepository::rows(db.connection(), cadres({}), kToday))
        sorted << row.name;
    // 单 is read shan as a surname and stands behind 欧阳; li stands before lian.
    EXPECT_EQ(sorted, (QStringList{u("安小"), u("李四"), u("连东"), u("欧阳娜"), u("单田"), u("王五"), u("张安"),
                                   u("张三"), u("章安")}));
}

TEST_F(Filters, UnknownValuesComeLastInBothDirectionsAndTiesGoById)
{
    const Ids added{addCadre(u("甲"), u("b")).value(), addCadre(u("乙"), u("a")).value(),
                    addCadre(u("丙"), u("b")).value()};
    const Ids blank{world.zhangSan.value(), world.liSi.value()};
    EXPECT_EQ((ids<CadreRepository>({}, {u("post"), false})), (Ids{added[1], added[0], added[2], blank[0], blank[1]}));
    EXPECT_EQ((ids<CadreRepository>({}, {u("post"), true})), (Ids{added[2], added[0], added[1], blank[1], blank[0]}));
    EXPECT_EQ((ids<CadreRepository>({}, {u("born"), true})).size(), 5u);
    EXPECT_EQ((ids<CadreRepository>({}, {u("township"), true})).front(), world.zhangSan.value())
        << "the others are not posted";
}

TEST_F(Filters, TermsSortInTheOrderOfTheVocabulary)
{
    Unit town;
    town.name = u("乡政府");
    town.level = UnitLevel::Township;
    Unit central;
    central.name = u("中央单位");
    central.level = UnitLevel::Central;
    db.expectWrite([&](UnitOfWork &work) {
        UnitRepository::insert(work, town);
        UnitRepository::insert(work, central);
    });
    const Ids sorted = ids<UnitRepository>({}, {u("level"), false});
    EXPECT_EQ(sorted.front(), central.id.value());
    EXPECT_EQ(sorted.back(), town.id.value());
}

TEST_F(Filters, PlacesOfCadresAreThoseOfTodayUnlessARoundIsGiven)
{
    Filter inDaqinggou;
    inDaqinggou.townshipId = world.daqinggou;
    EXPECT_TRUE(cadres(inDaqinggou).empty()) << "李四 left in February";
    inDaqinggou.roundId = world.round;
    EXPECT_EQ(cadres(inDaqinggou), Ids{world.liSi.value()});
    Filter inXishan;
    inXishan.villageId = world.xishan;
    EXPECT_EQ(cadres(inXishan), Ids{world.zhangSan.value()});
    EXPECT_EQ(cadres(with("posted", Op::Is, {true})), Ids{world.zhangSan.value()});
    EXPECT_EQ(cadres(with("posted", Op::Is, {false})), Ids{world.liSi.value()});
    Filter february;
    february.period = Period{QDate(2026, 2, 28), QDate(2026, 2, 28)};
    EXPECT_EQ(cadres(february).size(), 2u);
    EXPECT_EQ((ids<PostingRepository>(february)).size(), 2u);
    february.period = Period{QDate(2026, 3, 1), QDate(2026, 3, 31)};
    EXPECT_EQ(cadres(february), Ids{world.zhangSan.value()});
    EXPECT_EQ((ids<PostingRepository>(with("current", Op::Is, {true}))).size(), 1u);
    february.period = Period{QDate(2025, 1, 1), QDate(2026, 1, 4)};
    EXPECT_TRUE((ids<PostingRepository>(february)).empty());
}

TEST_F(Filters, VisitsByTheirOwnDayPlaceAndLists)
{
    Visit visit = Sample<Visit>::filled(world);
    Visit other = Sample<Visit>::filled(world);
    other.visitedOn = QDate(2026, 4, 1);
    other.villageId = world.beihe;
    other.cadreIds = {world.zhangSan};
    other.categories.clear();
    db.expectWrite([&](UnitOfWork &work) {
        VisitRepository::insert(work, visit);
        VisitRepository::insert(work, other);
    });
    const Ids first{visit.id.value()};
    const Ids second{other.id.value()};
    EXPECT_EQ((ids<VisitRepository>({})), (Ids{second[0], first[0]})) << "newest first";
    Filter march;
    march.period = Period{QDate(2026, 3, 1), QDate(2026, 3, 31)};
    EXPECT_EQ((ids<VisitRepository>(march)), first);
    Filter place;
    place.townshipId = world.daqinggou;
    EXPECT_EQ((ids<VisitRepository>(place)), second);
    EXPECT_EQ((ids<VisitRepository>(with("cadre", Op::Is, {world.liSi.value()}))), first);
    EXPECT_EQ((ids<VisitRepository>(with("cadre", Op::IsNot, {world.liSi.value()}))), second);
    EXPECT_EQ((ids<VisitRepository>(with("category", Op::IsEmpty, {}))), second);
    EXPECT_EQ((ids<VisitRepository>(with("cadre", Op::AnyOf, {world.liSi.value(), world.zhangSan.value()}))).size(),
              2u);
    EXPECT_EQ(VisitRepository::totals(db.connection(), march, kToday),
              (Totals{{u("person_times"), 3}, {u("household_times"), 2}}));
    EXPECT_EQ(VisitRepository::totals(db.connection(), {}, kToday),
              (Totals{{u("person_times"), 6}, {u("household_times"), 4}}));

    db.expectWrite([&](UnitOfWork &work) { VisitRepository::setTrashed(work, visit.id, true); });
    EXPECT_EQ((ids<VisitRepository>({})), second);
    Filter trash;
    trash.trashed = true;
    EXPECT_EQ((ids<VisitRepository>(trash)), first);
}

TEST_F(Filters, PetitionsByTheirVillageOrElseTheirTownship)
{
    Petition inVillage = Sample<Petition>::filled(world);
    Petition inTownship = inVillage;
    inTownship.villageId = {};
    inTownship.townshipId = world.nanhaoqian;
    inTownship.receivedOn = QDate(2026, 4, 1);
    inTownship.people = 5;
    inTownship.doneOn.reset();
    db.expectWrite([&](UnitOfWork &work) {
        PetitionRepository::insert(work, inVillage);
        PetitionRepository::insert(work, inTownship);
    });
    const Ids first{inVillage.id.value()};
    const Ids second{inTownship.id.value()};
    EXPECT_EQ((ids<PetitionRepository>({})), (Ids{second[0], first[0]})) << "newest first";
    Filter place;
    place.townshipId = world.nanhaoqian;
    EXPECT_EQ((ids<PetitionRepository>(place)), second);
    place.townshipId = world.daqinggou;
    EXPECT_EQ((ids<PetitionRepository>(place)), first);
    Filter march;
    march.period = Period{QDate(2026, 3, 1), QDate(2026, 3, 31)};
    EXPECT_EQ((ids<PetitionRepository>(march)), first);
    EXPECT_EQ((ids<PetitionRepository>(with("open", Op::Is, {true}))), second);
    EXPECT_EQ(PetitionRepository::totals(db.connection(), {}, kToday), (Totals{{u("people"), 8}}));
    const auto rows = PetitionRepository::rows(db.connection(), second, kToday);
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].townshipName, u("南壕堑镇"));
    EXPECT_TRUE(rows[0].villageName.isEmpty());
}

TEST_F(Filters, HonoursByWhereTheCadreWasThatDayOrWhereTheTeamIs)
{
    Honour ofCadre = Sample<Honour>::filled(world);
    ofCadre.cadreId = world.liSi;
    ofCadre.teamId = {};
    ofCadre.awardedOn = QDate(2026, 2, 10);
    Honour ofTeam = Sample<Honour>::filled(world);
    ofTeam.cadreId = {};
    ofTeam.kind = HonourKind::AdvancedTeam;
    db.expectWrite([&](UnitOfWork &work) {
        HonourRepository::insert(work, ofCadre);
        HonourRepository::insert(work, ofTeam);
    });
    const Ids first{ofCadre.id.value()};
    const Ids second{ofTeam.id.value()};
    Filter place;
    place.villageId = world.beihe;
    EXPECT_EQ((ids<HonourRepository>(place)), first) << "where 李四 was posted in February";
    place.villageId = world.xishan;
    EXPECT_EQ((ids<HonourRepository>(place)), second);
    Filter township;
    township.townshipId = world.daqinggou;
    EXPECT_EQ((ids<HonourRepository>(township)), first);
    township.townshipId = world.nanhaoqian;
    EXPECT_EQ((ids<HonourRepository>(township)), second);
    Filter inRound;
    inRound.roundId = world.round;
    EXPECT_EQ((ids<HonourRepository>(inRound)).size(), 2u);
    EXPECT_EQ((ids<HonourRepository>(with("sanction", Op::Is, {true}))), first);
    EXPECT_EQ((ids<HonourRepository>(with("sanction", Op::Is, {false}))), second);
    Filter typed;
    typed.text = u("尚组字 离岗");
    EXPECT_EQ((ids<HonourRepository>(typed)).size(), 2u);
    const auto rows = HonourRepository::rows(db.connection(), Ids{second[0], first[0]}, kToday);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].recipientName, u("西山村工作队"));
    EXPECT_EQ(rows[0].villageName, u("西山村"));
    EXPECT_EQ(rows[1].recipientName, u("李四"));
    EXPECT_EQ(rows[1].townshipName, u("大青沟镇"));
}

TEST_F(Filters, UnknownIsNotTheValueEither)
{
    EXPECT_EQ(cadres(with("rank", Op::IsNot, {u("staff")})).size(), 2u);
    EXPECT_EQ(cadres(with("rank", Op::IsEmpty, {})).size(), 2u);
    EXPECT_EQ(cadres(with("post", Op::IsEmpty, {})).size(), 2u);
    EXPECT_EQ(cadres(with("post", Op::IsNotEmpty, {})).size(), 0u);
}

TEST_F(Filters, DaysAreTakenAsNumbersDatesAndText)
{
    for (const QVariant &day : {QVariant(20260105), QVariant(QDate(2026, 1, 5)), QVariant(QStringLiteral("2026-01-05")),
                                QVariant(20260105.0)})
        EXPECT_EQ((ids<PostingRepository>(with("starts_on", Op::AtMost, {day}))).size(), 2u);
}

TEST(NameKey, BeginsWithTheReadingAndHoldsAllWaysToType)
{
    const QString key = nameKey(u("单小李"), text::NameKind::Person);
    EXPECT_TRUE(key.startsWith(u("shan 单 xiao 小 li 李 "))) << key.toStdString();
    EXPECT_TRUE(key.contains(QStringLiteral(" shanxiaoli ")));
    EXPECT_TRUE(key.contains(QStringLiteral(" sxl")));
    EXPECT_TRUE(key.contains(u(" 单小李 ")));
    EXPECT_TRUE(nameKey(u("张𠮷"), text::NameKind::Person).contains(u(" 𠮷 "))) << "beyond the basic plane";
    EXPECT_LT(nameKey(u("李四"), text::NameKind::Person), nameKey(u("连东"), text::NameKind::Person));
    EXPECT_LT(nameKey(u("张三"), text::NameKind::Person), nameKey(u("章安"), text::NameKind::Person));
}

} // namespace zhucun::storage::test
