// What the data check judges by: likeness, outliers, limits, fingerprints.
#include "domain/check/checksettings.h"
#include "domain/check/datafinding.h"
#include "domain/check/identitycheck.h"
#include "domain/check/likeness.h"
#include "domain/check/outlier.h"

#include <gtest/gtest.h>

namespace zhucun {

namespace {

const QString kId = QStringLiteral("11010519491231002X");
const QString kOtherId = QStringLiteral("440524188001010014");

CadreLikeness cadre(const QString &name, const QString &sound)
{
    CadreLikeness cadre;
    cadre.name = name;
    cadre.sound = sound;
    return cadre;
}

int points(const CadreLikeness &a, const CadreLikeness &b)
{
    const auto likeness = likenessOf(a, b);
    const auto mirrored = likenessOf(b, a);
    EXPECT_EQ(likeness.has_value(), mirrored.has_value());
    if (!likeness || !mirrored)
        return -1;
    EXPECT_EQ(likeness->points, mirrored->points) << "likeness has no direction";
    return likeness->points;
}

} // namespace

TEST(Likeness, NumbersDecide)
{
    CadreLikeness a = cadre(QStringLiteral("张三"), QStringLiteral("zhangsan"));
    CadreLikeness b = cadre(QStringLiteral("李四"), QStringLiteral("lisi"));
    a.nationalId = a.validId = kId;
    b.nationalId = b.validId = kId;
    EXPECT_EQ(points(a, b), 100) << "whatever the names";
    b = a;
    b.nationalId = b.validId = kOtherId;
    b.phone = a.phone = QStringLiteral("13912345678");
    b.born = a.born = YearMonth(1949, 12);
    EXPECT_EQ(points(a, b), -1) << "whatever else agrees";
    b.validId.clear();
    EXPECT_GE(points(a, b), 60) << "a wrong number forbids nothing";
}

TEST(Likeness, ColleaguesAreNoDuplicates)
{
    CadreLikeness a = cadre(QStringLiteral("张三"), QStringLiteral("zhangsan"));
    CadreLikeness b = cadre(QStringLiteral("李四"), QStringLiteral("lisi"));
    a.phone = b.phone = QStringLiteral("03134567890");
    a.unitId = b.unitId = UnitId(7);
    a.villages = b.villages = {VillageId(1)};
    a.born = b.born = YearMonth(1980, 1);
    EXPECT_EQ(points(a, b), 0);
    b.name = QStringLiteral("章三");
    b.sound = QStringLiteral("zhangsan");
    EXPECT_EQ(points(a, b), 100);
    b.born = YearMonth(1990, 1);
    const int unlike = points(a, b);
    b.sex = Sex::Female;
    a.sex = Sex::Male;
    EXPECT_EQ(points(a, b), unlike - 25);
}

TEST(Likeness, VillagesWithDifferentCodesAreTwo)
{
    VillageLikeness a{DivisionId(1), QStringLiteral("130725100201"), QStringLiteral("红土梁"), {}, {}, {}, {}};
    VillageLikeness b = a;
    b.code.clear();
    ASSERT_TRUE(likenessOf(a, b));
    EXPECT_GE(likenessOf(a, b)->points, 60);
    b.code = QStringLiteral("130725100202");
    EXPECT_FALSE(likenessOf(a, b));
    b.code.clear();
    b.townshipId = DivisionId(2);
    EXPECT_FALSE(likenessOf(a, b));
}

TEST(Likeness, NamesAreTakenApart)
{
    for (const char16_t *name :
         {u"红土梁", u"红土梁村", u"红土梁村委会", u"红土梁村民委员会", u"红土梁社区", u"红土梁 村"})
        EXPECT_EQ(villageStem(QString::fromUtf16(name)), QStringLiteral("红土梁"));
    EXPECT_EQ(villageStem(QStringLiteral("村")), QStringLiteral("村"));
    const QString county = QStringLiteral("尚义县");
    for (const char16_t *name : {u"财政局", u"县财政局", u"尚义县财政局", u"财政局（本级）"})
        EXPECT_EQ(unitStem(QString::fromUtf16(name), county), QStringLiteral("财政局"));
    EXPECT_EQ(dialled(QStringLiteral("+86 139-1234-5678")), QStringLiteral("13912345678"));
    EXPECT_TRUE(dialled(QStringLiteral("8123")).isEmpty()) << "a short number is shared by an office";
}

TEST(Likeness, OneApart)
{
    const auto apart = [](const char16_t *a, const char16_t *b) {
        EXPECT_EQ(isOneApart(QString::fromUtf16(a), QString::fromUtf16(b)),
                  isOneApart(QString::fromUtf16(b), QString::fromUtf16(a)));
        return isOneApart(QString::fromUtf16(a), QString::fromUtf16(b));
    };
    EXPECT_TRUE(apart(u"欧阳建国", u"欧阳建华"));
    EXPECT_TRUE(apart(u"王建国", u"王国"));
    EXPECT_TRUE(apart(u"王建国", u"建国"));
    EXPECT_TRUE(apart(u"王建", u"王建国"));
    EXPECT_FALSE(apart(u"王建国", u"王建国"));
    EXPECT_FALSE(apart(u"王建国", u"王国建"));
    EXPECT_FALSE(apart(u"王建国", u"王"));
}

TEST(Likeness, OnlyBlocksAreCompared)
{
    EXPECT_EQ(pairsInBlocks({{QStringLiteral("a"), QStringLiteral("b")},
                             {QStringLiteral("b")},
                             {QStringLiteral("c")},
                             {QStringLiteral("a"), QStringLiteral("b")}}),
              (std::vector<std::pair<size_t, size_t>>{{0, 1}, {0, 3}, {1, 3}}));
    const std::vector<QStringList> crowd(kLargestBlock + 1, {QStringLiteral("不详")});
    EXPECT_TRUE(pairsInBlocks(crowd).empty());
    std::vector<CadreLikeness> cadres(5000, cadre(QStringLiteral("张三"), QString()));
    for (size_t i = 0; i < cadres.size(); ++i) {
        cadres[i].sound = QStringLiteral("name%1").arg(i / 2);
        cadres[i].phone = QStringLiteral("1390000%1").arg(i / 2, 4, 10, QLatin1Char('0'));
    }
    EXPECT_EQ(likePairs(cadres, 60).size(), 2500u);
}

TEST(Outlier, OneOddValueDoesNotMoveTheRest)
{
    const std::vector<double> history{10, 11, 12, 10, 500, 11, 12};
    EXPECT_EQ(medianOf(history), 11);
    EXPECT_EQ(medianOf({4, 1, 3, 2}), 2.5);
    EXPECT_FALSE(outlierAgainst(history, 14, 3.5, 6, 1));
    const auto far = outlierAgainst(history, 40, 3.5, 6, 1);
    ASSERT_TRUE(far);
    EXPECT_EQ(far->median, 11);
    EXPECT_FALSE(outlierAgainst(history, 40, 3.5, 8, 1)) << "too little is known";
    EXPECT_FALSE(outlierAgainst({}, 40, 3.5, 0, 1));
    EXPECT_FALSE(outlierAgainst({5, 5, 5, 5, 5, 5}, 8, 3.5, 6, 1)) << "no spread is no reason";
    EXPECT_TRUE(outlierAgainst({5, 5, 5, 5, 5, 5}, 9, 3.5, 6, 1));
}

TEST(Identity, SaysWhatTheNumberSays)
{
    EXPECT_TRUE(identityProblems(kId, YearMonth(1949, 12), Sex::Female).empty());
    EXPECT_TRUE(identityProblems(kId, {}, {}).empty());
    const auto wrong = identityProblems(QStringLiteral("110105194912310021"), YearMonth(1949, 11), Sex::Male);
    ASSERT_EQ(wrong.size(), 3u);
    EXPECT_EQ(wrong[0].args, QStringList{QStringLiteral("X")});
    EXPECT_EQ(wrong[1].args, (QStringList{QStringLiteral("1949.11"), QStringLiteral("1949.12")}));
    EXPECT_EQ(wrong[2].rule, DataRule::IdSex);
    EXPECT_TRUE(validNationalId(QStringLiteral("110105194912310021")).isEmpty());
    EXPECT_EQ(validNationalId(QStringLiteral("11010519491231002x")), kId);
}

TEST(CheckSettings, KeepsWhatDiffersFromTheStandard)
{
    CheckSettings settings;
    EXPECT_EQ(CheckSettings::fromJson(settings.toJson()), settings);
    settings.setThreshold(CheckThreshold::TeamMembers, 99);
    EXPECT_EQ(settings.count(CheckThreshold::TeamMembers), 20) << "within what is allowed";
    settings.setSeverity(DataRule::IdSex, DataSeverity::Error);
    settings.setOn(DataRule::OutlierVisits, false);
    const CheckSettings read = CheckSettings::fromJson(settings.toJson());
    EXPECT_EQ(read, settings);
    EXPECT_FALSE(read.isOn(DataRule::OutlierVisits));
    EXPECT_EQ(read.severity(DataRule::IdSex), DataSeverity::Error);
    settings.setThreshold(CheckThreshold::TeamMembers, 3);
    settings.setSeverity(DataRule::IdSex, DataSeverity::Warning);
    settings.setOn(DataRule::OutlierVisits, true);
    EXPECT_EQ(settings, CheckSettings());
    EXPECT_EQ(CheckSettings::fromJson({{QStringLiteral("off"), QStringLiteral("x")}}), CheckSettings());
}

TEST(Fingerprint, ChangesWithEachValue)
{
    const QString of = fingerprintOf({QStringLiteral("a"), QStringLiteral("bc")});
    EXPECT_EQ(of, fingerprintOf({QStringLiteral("a"), QStringLiteral("bc")}));
    EXPECT_NE(of, fingerprintOf({QStringLiteral("ab"), QStringLiteral("c")}));
    EXPECT_NE(of, fingerprintOf({QStringLiteral("a"), QStringLiteral("bc"), QString()}));
}

} // namespace zhucun
