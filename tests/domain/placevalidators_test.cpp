#include "domain/violationmatch.h"

#include "domain/category/categoryvalidator.h"
#include "domain/division/divisionvalidator.h"
#include "domain/round/roundvalidator.h"
#include "domain/unit/unitvalidator.h"
#include "domain/village/villagevalidator.h"

#include <gmock/gmock.h>

namespace zhucun {
namespace {

using test::told;
using testing::ElementsAre;
using testing::IsEmpty;

const QDate kToday(2026, 3, 5);

TEST(CategoryValidator, RequiresCodeAndName)
{
    Category category;
    category.position = -1;
    EXPECT_THAT(told(validate(category, kToday)), ElementsAre("code required", "name required", "position negative"));
    category.code = QStringLiteral("weak");
    category.name = QStringLiteral("弱村");
    category.position = 0;
    EXPECT_THAT(told(validate(category, kToday)), IsEmpty());
}

TEST(DivisionValidator, CodeFitsTheLevel)
{
    Division division;
    division.name = QStringLiteral("甲");
    const std::pair<DivisionLevel, const char16_t *> good[] = {{DivisionLevel::Province, u"13"},
                                                               {DivisionLevel::City, u"1307"},
                                                               {DivisionLevel::County, u"130725"},
                                                               {DivisionLevel::Township, u"130725100"},
                                                               {DivisionLevel::Township, u""}};
    for (const auto &[level, code] : good) {
        division.level = level;
        division.code = QString::fromUtf16(code);
        EXPECT_THAT(told(validate(division, kToday)), IsEmpty()) << division.code.toStdString();
    }
    division.level = DivisionLevel::County;
    for (const char16_t *code : {u"1307", u"130725100", u"13072a", u"１３０７２５"}) {
        division.code = QString::fromUtf16(code);
        EXPECT_THAT(told(validate(division, kToday)), ElementsAre("code code_format(6)"));
    }
}

TEST(DivisionValidator, RequiresANameAndOrderedDays)
{
    Division division;
    division.openedOn = QDate(2020, 1, 2);
    division.closedOn = QDate(2020, 1, 1);
    EXPECT_THAT(told(validate(division, kToday)), ElementsAre("name required", "closed_on date_order"));
}

TEST(UnitValidator, RequiresANameAndWarnsOfPhones)
{
    Unit unit;
    unit.phone = QStringLiteral("x");
    unit.contact = QString(51, QChar(u'张'));
    EXPECT_THAT(told(validate(unit, kToday)),
                ElementsAre("name required", "contact too_long(50)", "phone phone warning"));
    unit = {};
    unit.name = QString(200, QChar(u'局'));
    EXPECT_THAT(told(validate(unit, kToday)), IsEmpty());
    unit.name += QChar(u'局');
    EXPECT_THAT(told(validate(unit, kToday)), ElementsAre("name too_long(200)"));
}

TEST(RoundValidator, RequiresNumberNameAndStart)
{
    Round round;
    round.number = 0;
    EXPECT_THAT(told(validate(round, kToday)), ElementsAre("number required", "name required", "starts_on required"));
    round.number = -1;
    round.name = QStringLiteral("第一轮");
    round.startsOn = QDate(2030, 1, 1);
    round.endsOn = QDate(2029, 1, 1);
    EXPECT_THAT(told(validate(round, kToday)), ElementsAre("number negative", "ends_on date_order"));
    round.number = 1;
    round.endsOn = QDate(2031, 1, 1);
    EXPECT_THAT(told(validate(round, kToday)), IsEmpty()) << "plans may be future";
}

Village goodVillage()
{
    Village village;
    village.name = QStringLiteral("甲村");
    village.townshipId = DivisionId(1);
    village.code = QStringLiteral("130725100201");
    village.households = 0;
    village.tags = {CategoryId(1), CategoryId(2)};
    village.years = {{2025, Money::fromYuan(50000), Money::fromYuan(12000), 0, 0}, {2027, {}, {}, {}, {}}};
    return village;
}

TEST(VillageValidator, AcceptsAGoodRecord) { EXPECT_THAT(told(validate(goodVillage(), kToday)), IsEmpty()); }

TEST(VillageValidator, ChecksCodeCountsAndTags)
{
    Village village = goodVillage();
    village.name.clear();
    village.townshipId = {};
    village.code = QStringLiteral("13072510020");
    village.households = village.population = village.partyMembers = village.partyBranches = -1;
    village.tags = {CategoryId(2), CategoryId(1), CategoryId(2)};
    EXPECT_THAT(told(validate(village, kToday)),
                ElementsAre("name required", "township_id required", "code code_format(12)", "households negative",
                            "population negative", "party_members negative", "party_branches negative",
                            "tags duplicate(3)"));
}

TEST(VillageValidator, ChecksYears)
{
    Village village = goodVillage();
    village.years = {{1948, {}, {}, {}, {}},
                     {2028, {}, {}, {}, {}},
                     {2024, Money::fromFen(-1), Money::fromFen(-1), -1, -1},
                     {2024, {}, {}, {}, {}}};
    EXPECT_THAT(told(validate(village, kToday)),
                ElementsAre("years year_range(1949,2027,1)", "years year_range(1949,2027,2)", "years negative(3)",
                            "years negative(3)", "years negative(3)", "years negative(3)", "years duplicate(4)"));
}

} // namespace
} // namespace zhucun
