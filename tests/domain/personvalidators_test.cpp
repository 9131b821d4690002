#include "domain/violationmatch.h"

#include "domain/cadre/cadrevalidator.h"
#include "domain/household/householdvalidator.h"
#include "domain/pairing/pairingvalidator.h"

#include <gmock/gmock.h>

namespace zhucun {
namespace {

using test::told;
using testing::ElementsAre;
using testing::IsEmpty;

const QDate kToday(2026, 3, 5);

Cadre goodCadre()
{
    Cadre cadre;
    cadre.name = QStringLiteral("张三");
    cadre.sex = Sex::Male;
    cadre.born = YearMonth(1990, 1);
    cadre.nationalId = QStringLiteral("110101199001011237");
    cadre.phone = QStringLiteral("13912345678");
    cadre.joinedPartyOn = YearMonth(2010, 7);
    cadre.startedWorkOn = YearMonth(2012, 9);
    cadre.resume = {{YearMonth(2008, 9), YearMonth(2012, 7), QStringLiteral("某大学学习")},
                    {YearMonth(2012, 9), std::nullopt, QStringLiteral("某局干部")}};
    cadre.family = {{QStringLiteral("妻子"), QStringLiteral("李四"), YearMonth(1991, 2), QStringLiteral("群众"), {}}};
    return cadre;
}

TEST(CadreValidator, AcceptsAGoodRecord)
{
    EXPECT_THAT(told(validate(goodCadre(), kToday)), IsEmpty());
    Cadre bare;
    bare.name = QStringLiteral("张三");
    EXPECT_THAT(told(validate(bare, kToday)), IsEmpty());
}

TEST(CadreValidator, RequiresAName)
{
    Cadre cadre = goodCadre();
    cadre.name = QStringLiteral("  ");
    EXPECT_THAT(told(validate(cadre, kToday)), ElementsAre("name required"));
    cadre.name = QString(51, QChar(u'张'));
    EXPECT_THAT(told(validate(cadre, kToday)), ElementsAre("name too_long(50)"));
}

TEST(CadreValidator, WarnsWhereTheIdNumberDisagrees)
{
    Cadre cadre = goodCadre();
    cadre.nationalId = QStringLiteral("110101199001011234");
    EXPECT_THAT(told(validate(cadre, kToday)), ElementsAre("national_id check_digit(7) warning"));
    cadre = goodCadre();
    cadre.born = YearMonth(1990, 2);
    cadre.sex = Sex::Female;
    EXPECT_THAT(told(validate(cadre, kToday)),
                ElementsAre("national_id birth_mismatch(1990.01) warning", "national_id sex_mismatch(男) warning"));
    cadre = goodCadre();
    cadre.nationalId = QStringLiteral("11010119900101123");
    EXPECT_THAT(told(validate(cadre, kToday)), ElementsAre("national_id national_id_length(17) warning"));
    cadre.nationalId = QStringLiteral("11010119900101123A");
    EXPECT_THAT(told(validate(cadre, kToday)), ElementsAre("national_id code_format(18) warning"));
    cadre.nationalId = QStringLiteral("110101900230123");
    EXPECT_THAT(told(validate(cadre, kToday)), ElementsAre("national_id birth_mismatch(19900230) warning"));
}

TEST(CadreValidator, WarnsOfOddPhones)
{
    Cadre cadre = goodCadre();
    for (const char16_t *phone :
         {u"", u"13912345678", u"139 1234 5678", u"+8613912345678", u"0313-4721234", u"03134721234", u"4721234",
          u"0313-4721234-801", u"668899", u"13912345678、0313-4721234", u"400-810-1234"}) {
        cadre.phone = QString::fromUtf16(phone);
        EXPECT_THAT(told(validate(cadre, kToday)), IsEmpty()) << cadre.phone.toStdString();
    }
    for (const char16_t *phone : {u"1391234567", u"139123456789", u"无", u"13912345678/12"}) {
        cadre.phone = QString::fromUtf16(phone);
        EXPECT_THAT(told(validate(cadre, kToday)), ElementsAre("phone phone warning")) << cadre.phone.toStdString();
    }
}

TEST(CadreValidator, WarnsOfDatesOutOfOrder)
{
    Cadre cadre = goodCadre();
    cadre.nationalId.clear();
    cadre.born = YearMonth(2026, 4);
    EXPECT_THAT(told(validate(cadre, kToday)),
                ElementsAre("born date_future warning", "joined_party_on date_order warning",
                            "started_work_on date_order warning"));
    cadre.born = YearMonth(1990, 1);
    cadre.joinedPartyOn = YearMonth(2026, 4);
    cadre.startedWorkOn = YearMonth(2027, 1);
    EXPECT_THAT(told(validate(cadre, kToday)),
                ElementsAre("joined_party_on date_future warning", "started_work_on date_future warning"));
}

TEST(CadreValidator, NamesTheLineOfAList)
{
    Cadre cadre = goodCadre();
    cadre.resume[1].to = YearMonth(2011, 1);
    cadre.resume.push_back({YearMonth(2020, 1), std::nullopt, QString(20001, QChar(u'干'))});
    cadre.resume.push_back({});
    cadre.family.push_back({QStringLiteral("儿子"), {}, YearMonth(2027, 1), {}, {}});
    EXPECT_THAT(told(validate(cadre, kToday)),
                ElementsAre("resume date_order(2) warning", "resume too_long(20000,3)", "resume required(4) warning",
                            "family required(2) warning", "family date_future(2) warning"));
}

TEST(CadreValidator, LimitsEveryText)
{
    Cadre cadre = goodCadre();
    cadre.ethnicity = cadre.nativePlace = cadre.birthPlace = cadre.education = cadre.degree = cadre.school =
        cadre.inServiceEducation = cadre.inServiceDegree = cadre.inServiceSchool = cadre.technicalTitle =
            cadre.speciality = cadre.post = cadre.health = QString(201, QChar(u'长'));
    cadre.rewards = cadre.note = QString(20001, QChar(u'长'));
    EXPECT_THAT(told(validate(cadre, kToday)),
                ElementsAre("ethnicity too_long(200)", "native_place too_long(200)", "birth_place too_long(200)",
                            "education too_long(200)", "degree too_long(200)", "school too_long(200)",
                            "in_service_education too_long(200)", "in_service_degree too_long(200)",
                            "in_service_school too_long(200)", "technical_title too_long(200)",
                            "speciality too_long(200)", "post too_long(200)", "health too_long(200)",
                            "rewards too_long(20000)", "note too_long(20000)"));
}

Household goodHousehold()
{
    Household household;
    household.villageId = VillageId(1);
    household.head = QStringLiteral("王五");
    household.nationalId = QStringLiteral("11010519491231002X");
    household.people = 2;
    household.categories = {CategoryId(1), CategoryId(2)};
    household.members = {{QStringLiteral("王五"), QStringLiteral("户主"), Sex::Female, YearMonth(1949, 12),
                          QStringLiteral("11010519491231002X"), QStringLiteral("健康"), Residence::AtHome}};
    return household;
}

TEST(HouseholdValidator, AcceptsAGoodRecord) { EXPECT_THAT(told(validate(goodHousehold(), kToday)), IsEmpty()); }

TEST(HouseholdValidator, RequiresVillageAndHead)
{
    EXPECT_THAT(told(validate(Household{}, kToday)), ElementsAre("village_id required", "head required"));
}

TEST(HouseholdValidator, ChecksMembersByLine)
{
    Household household = goodHousehold();
    household.people = -1;
    household.categories = {CategoryId(1), CategoryId(1), CategoryId()};
    household.members.push_back({{}, {}, Sex::Male, YearMonth(1990, 1), QStringLiteral("110101199001011234"), {}, {}});
    household.members.push_back(household.members.front());
    household.members.back().nationalId = QStringLiteral("110105491231002"); // the old form of the same number
    EXPECT_THAT(told(validate(household, kToday)),
                ElementsAre("people negative", "categories duplicate(2)", "categories required(3)",
                            "members required(2)", "members check_digit(7,2) warning", "members duplicate(3) warning"));
}

TEST(PairingValidator, RequiresTheSidesOfItsKind)
{
    Pairing pairing;
    pairing.kind = PairingKind::UnitVillage;
    EXPECT_THAT(told(validate(pairing, kToday)), ElementsAre("unit_id required", "village_id required"));
    pairing.kind = PairingKind::UnitTownship;
    EXPECT_THAT(told(validate(pairing, kToday)), ElementsAre("unit_id required", "township_id required"));
    pairing.kind = PairingKind::CadreHousehold;
    EXPECT_THAT(told(validate(pairing, kToday)), ElementsAre("cadre_id required", "household_id required"));
    pairing.kind = PairingKind::MemberMember;
    EXPECT_THAT(told(validate(pairing, kToday)),
                ElementsAre("helper_name required", "helped_name required", "village_id required warning"));
}

TEST(PairingValidator, AcceptsEitherWayToNameTheHelper)
{
    Pairing pairing;
    pairing.kind = PairingKind::MemberMember;
    pairing.helpedName = QStringLiteral("王五");
    pairing.villageId = VillageId(1);
    pairing.helperName = QStringLiteral("张三");
    EXPECT_THAT(told(validate(pairing, kToday)), IsEmpty());
    pairing.helperName.clear();
    pairing.cadreId = CadreId(1);
    EXPECT_THAT(told(validate(pairing, kToday)), IsEmpty());
    pairing.startsOn = QDate(2026, 3, 5);
    pairing.endsOn = QDate(2026, 3, 4);
    EXPECT_THAT(told(validate(pairing, kToday)), ElementsAre("ends_on date_order"));
}

} // namespace
} // namespace zhucun
