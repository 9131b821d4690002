// Duties from files: what cadres, units and households owe, and what they lack.
#include "dutyfigures.h"
#include "transfercounty.h"

#include "domain/statistics/indicator.h"
#include "services/duty/dutyservice.h"
#include "storage/baseline/baselinerepository.h"
#include "storage/target/targetrepository.h"

#include <algorithm>
#include <numeric>

using namespace zhucun;
using namespace zhucun::test;

namespace {

using Grouping = StatisticsGrouping;

/// Cadres of every rank with the households they help; one unit that helps a village.
class Duties : public TransferCounty
{
protected:
    Duties()
    {
        saved("unit", {row({{"name", t(u"南壕堑镇政府")}, {"level", t(u"乡镇")}})});
        const auto cadre = [](const char16_t *name, const char16_t *rank, const char16_t *unit) {
            return row({{"name", t(name)}, {"rank", t(rank)}, {"unit", t(unit)}});
        };
        saved("cadre", {cadre(u"赵县", u"县处级副", u"县水务局"), cadre(u"钱局", u"乡科级正", u"县水务局"),
                        cadre(u"孙股", u"股级", u"县水务局"), cadre(u"李办", u"一般干部", u"县水务局"),
                        cadre(u"周镇", u"乡科级副", u"南壕堑镇政府")});
        QList<TransferRecord> households;
        for (int i = 0; i < 10; ++i) {
            auto household = row({{"township", t(u"南壕堑镇")}, {"village", t(u"红土梁村")}});
            household.values.insert(QStringLiteral("head"), head(i));
            if (i < 2)
                household.values.insert(QStringLiteral("categories"), list(u"低保户"));
            households << household;
        }
        saved("household", households);
        int next = 0;
        for (const auto &[name, count] :
             {std::pair(u"赵县", 3), std::pair(u"钱局", 3), std::pair(u"李办", 2), std::pair(u"周镇", 1)}) {
            for (int i = 0; i < count; ++i) {
                auto pairing = row({{"kind", t(u"干部联户")},
                                    {"helper", t(name)},
                                    {"township", t(u"南壕堑镇")},
                                    {"village", t(u"红土梁村")},
                                    {"starts_on", day(2026, 1, 1)}});
                pairing.values.insert(QStringLiteral("helped"), head(next++));
                saved("pairing", {pairing});
            }
        }
        saved("pairing", {row({{"kind", t(u"单位联村")},
                               {"helper", t(u"县农业农村局")},
                               {"helped", t(u"红土梁村")},
                               {"township", t(u"南壕堑镇")}})});
    }

    static QString head(int i) { return QStringLiteral("户主%1").arg(QChar(u'甲' + i)); }

    static TransferRecord target(const char16_t *indicator, const char16_t *scope, const char16_t *period,
                                 const char16_t *value)
    {
        return row({{"indicator", t(indicator)}, {"scope", t(scope)}, {"period", t(period)}, {"value", t(value)}});
    }
    void fourThreeTwoOne()
    {
        saved("target", {target(u"duty.households", u"县级干部", u"每年", u"4"),
                         target(u"duty.households", u"科局级干部", u"每年", u"3"),
                         target(u"duty.households", u"股级干部", u"每年", u"2"),
                         target(u"duty.households", u"一般干部", u"每年", u"1-2"),
                         target(u"duty.households", u"班子成员", u"每年", u"3-5")});
    }
    void deed(QDate on, const char16_t *kind, const char16_t *who, bool isUnit, double count = 1,
              const char16_t *stage = u"完工")
    {
        auto entry = row({{"happened_on", on},
                          {"township", t(u"南壕堑镇")},
                          {"village", t(u"红土梁村")},
                          {"kind", t(kind)},
                          {"title", QStringLiteral("事项%1").arg(++m_deeds)},
                          {"quantity", count}});
        entry.values.insert(isUnit ? QStringLiteral("unit") : QStringLiteral("cadre"), QString::fromUtf16(who));
        if (kind == std::u16string_view(u"实事好事"))
            entry.values.insert(QStringLiteral("stage"), QString::fromUtf16(stage));
        saved("ledger", {entry});
    }

    static const Indicator &indicator(const char *code)
    {
        const auto &all = builtInIndicators();
        const auto found = std::ranges::find(all, QLatin1String(code), &Indicator::code);
        EXPECT_NE(found, all.end()) << code;
        return *found;
    }
    static StatisticsQuery query(QDate from, QDate to, std::optional<Grouping> by = {})
    {
        StatisticsQuery query;
        query.period = {from, to};
        query.by = by;
        return query;
    }
    static StatisticsQuery june(std::optional<Grouping> by = {})
    {
        return query(QDate(2026, 6, 1), QDate(2026, 6, 30), by);
    }
    IndicatorFigure figure(const char *code, const StatisticsQuery &asked)
    {
        return dutyFigure(database().connection(), indicator(code), asked, today);
    }
    std::optional<double> value(const char *code, const StatisticsQuery &asked) { return figure(code, asked).value; }
    std::optional<double> of(const char *code, const StatisticsQuery &asked, const char *key)
    {
        const IndicatorFigure grouped = figure(code, asked);
        const auto found = std::ranges::find_if(
            grouped.rows, [key](const IndicatorFigure::Row &each) { return each.group.key == QLatin1String(key); });
        EXPECT_NE(found, grouped.rows.end()) << code << ' ' << key;
        return found == grouped.rows.end() ? std::nullopt : found->value;
    }
    Drill drill(const char *code, const StatisticsQuery &asked, const std::optional<QString> &key = {})
    {
        return dutyDrill(database().connection(), indicator(code), asked, key, today);
    }
    static double sumOf(const Drill &drill)
    {
        return std::accumulate(drill.records.begin(), drill.records.end(), 0.0,
                               [](double sum, const DrillRecord &record) { return sum + record.amount; });
    }

    int m_deeds = 0;
};

} // namespace

TEST_F(Duties, WithoutTargetsNobodyOwesAnything)
{
    EXPECT_EQ(value("duty.households", june()), std::nullopt);
    EXPECT_EQ(value("duty.households.gap", june()), std::nullopt);
    EXPECT_EQ(value("duty.households_per_cadre", june()), std::nullopt);
    EXPECT_TRUE(drill("duty.surveys.gap", june()).records.empty());
    const auto township = figure("duty.deeds", june(Grouping::Township));
    EXPECT_EQ(township.rows.size(), 2u) << "both townships stand there, without a value";
    EXPECT_EQ(township.rows.front().value, std::nullopt);
}

TEST_F(Duties, FourThreeTwoOneByRankWithTheGaps)
{
    fourThreeTwoOne();
    EXPECT_EQ(value("duty.households.required", june()), 13);
    EXPECT_EQ(value("duty.households", june()), 9);
    EXPECT_EQ(value("duty.households.gap", june()), 5) << "one household too many does not fill another's gap";
    struct Rank {
        const char *key;
        double required;
        double done;
        double gap;
    };
    for (const Rank &rank : {Rank{"county", 4, 3, 1}, Rank{"section", 3, 3, 0}, Rank{"subsection", 2, 0, 2},
                             Rank{"staff", 1, 2, 0}, Rank{"leadership", 3, 1, 2}}) {
        const auto byRank = june(Grouping::Category);
        EXPECT_EQ(of("duty.households.required", byRank, rank.key), rank.required) << rank.key;
        EXPECT_EQ(of("duty.households", byRank, rank.key), rank.done) << rank.key;
        EXPECT_EQ(of("duty.households.gap", byRank, rank.key), rank.gap) << rank.key;
    }
    const Drill lacking = drill("duty.households.gap", june());
    EXPECT_EQ(lacking.records.size(), 3u);
    EXPECT_EQ(lacking.records.front().entity, QStringLiteral("cadre"));
    const bool names = std::ranges::any_of(lacking.records, [](const DrillRecord &record) {
        return record.label == QStringLiteral("赵县：应4户，已3户，缺1户");
    });
    EXPECT_TRUE(names);
}

TEST_F(Duties, AreOfThePlaceWhereTheHouseholdsAre)
{
    fourThreeTwoOne();
    EXPECT_EQ(of("duty.households.required", june(Grouping::Township), "130725100"), 11);
    EXPECT_EQ(of("duty.households.required", june(Grouping::Township), "130725101"), 0);
    EXPECT_EQ(of("duty.households.required", june(Grouping::Township), ""), 2) << "helps nobody, is posted nowhere";
    StatisticsQuery there = june();
    there.townshipId = DivisionId(2);
    EXPECT_EQ(value("duty.households.gap", there), 3);
    StatisticsQuery leaders = june();
    leaders.where = {{Grouping::Category, QStringLiteral("leadership")}};
    EXPECT_EQ(value("duty.households.gap", leaders), 2);
}

TEST_F(Duties, PairsCountWhileTheyHold)
{
    fourThreeTwoOne();
    EXPECT_EQ(value("duty.households", query(QDate(2025, 12, 1), QDate(2025, 12, 31))), 0);
    EXPECT_EQ(value("duty.households.gap", query(QDate(2025, 12, 1), QDate(2025, 12, 31))), 13);
}

TEST_F(Duties, DeedsCountFromTheBeginningOfTheYear)
{
    saved("target",
          {target(u"duty.deeds", u"班子成员", u"每年", u"5"), target(u"duty.deeds", u"一般干部", u"每年", u"2")});
    deed(QDate(2025, 12, 31), u"实事好事", u"周镇", false);
    deed(QDate(2026, 1, 10), u"实事好事", u"周镇", false);
    deed(QDate(2026, 5, 1), u"实事好事", u"周镇", false, 2);
    deed(QDate(2026, 6, 1), u"实事好事", u"周镇", false, 1, u"计划");
    deed(QDate(2026, 6, 10), u"实事好事", u"李办", false);
    EXPECT_EQ(value("duty.deeds.required", june()), 7);
    EXPECT_EQ(value("duty.deeds", june()), 4);
    EXPECT_EQ(value("duty.deeds.gap", june()), 3);
    EXPECT_EQ(value("duty.deeds", query(QDate(2026, 3, 1), QDate(2026, 3, 31))), 1);
    EXPECT_EQ(value("duty.deeds.required", query(QDate(2025, 1, 1), QDate(2026, 6, 30))), 14) << "two years";
}

TEST_F(Duties, UnitsOweTheirSurveysEachQuarter)
{
    saved("target",
          {target(u"duty.surveys", u"每单位", u"每季度", u"1"), target(u"duty.trainings", u"每单位", u"每半年", u"1"),
           target(u"duty.deeds", u"每单位", u"每年", u"1")});
    deed(QDate(2026, 1, 10), u"到村调研", u"县农业农村局", true);
    deed(QDate(2026, 2, 10), u"到村调研", u"县农业农村局", true);
    deed(QDate(2026, 5, 10), u"实用技术培训", u"县农业农村局", true);
    deed(QDate(2026, 5, 11), u"实事好事", u"县水务局", true);
    const StatisticsQuery half = query(QDate(2026, 1, 1), QDate(2026, 6, 30));
    EXPECT_EQ(value("duty.surveys.required", half), 2) << "one unit helps a village";
    EXPECT_EQ(value("duty.surveys", half), 2);
    EXPECT_EQ(value("duty.surveys.gap", half), 1) << "none in the second quarter";
    EXPECT_EQ(value("duty.trainings.gap", half), 0);
    EXPECT_EQ(value("duty.unit_deeds.gap", half), 1) << "the other unit's deed";
    EXPECT_EQ(value("duty.deeds", half), std::nullopt) << "cadres owe none";
    EXPECT_EQ(of("duty.surveys.gap", query(half.period.from, half.period.to, Grouping::Category), "county"), 1);
    EXPECT_EQ(value("duty.surveys_per_unit", half), 1);
    EXPECT_EQ(value("duty.trainings_per_unit", half), 1);
    EXPECT_EQ(value("duty.deeds_per_unit", half), 1);
}

TEST_F(Duties, AUnitsOwnTargetGoesBeforeThatOfItsLevelAndOfAll)
{
    saved("target",
          {target(u"duty.surveys", u"每单位", u"每季度", u"1"), target(u"duty.surveys", u"县级单位", u"每季度", u"2")});
    EXPECT_EQ(value("duty.surveys.required", june()), 2);
    saved("target", {target(u"duty.surveys", u"单位：县农业农村局", u"每季度", u"4")});
    EXPECT_EQ(value("duty.surveys.required", june()), 4);
}

TEST_F(Duties, HouseholdsToVisitAreThoseOfTheKind)
{
    saved("target", {target(u"duty.visits", u"户类别：低保户", u"每季度", u"1")});
    const auto visit = [this](QDate on, const QString &person, const char16_t *mode) {
        auto record = row({{"visited_on", on},
                           {"township", t(u"南壕堑镇")},
                           {"village", t(u"红土梁村")},
                           {"cadres", list(u"李娜")},
                           {"mode", t(mode)}});
        record.values.insert(QStringLiteral("person"), person);
        saved("visit", {record});
    };
    visit(QDate(2026, 4, 5), head(0), u"入户");
    visit(QDate(2026, 5, 5), head(0), u"入户");
    visit(QDate(2026, 5, 6), head(1), u"电话");
    visit(QDate(2026, 5, 7), head(5), u"入户");
    const StatisticsQuery quarter = query(QDate(2026, 4, 1), QDate(2026, 6, 30));
    EXPECT_EQ(value("duty.visits.required", quarter), 2);
    EXPECT_EQ(value("duty.visits", quarter), 1);
    EXPECT_EQ(value("duty.visits.gap", quarter), 1);
    const Drill lacking = drill("duty.visits.gap", quarter);
    ASSERT_EQ(lacking.records.size(), 1u);
    EXPECT_EQ(lacking.records.front().entity, QStringLiteral("household"));
    EXPECT_TRUE(lacking.records.front().label.contains(QStringLiteral("赵县"))) << "who helps it is responsible";
    const StatisticsQuery half = query(QDate(2026, 1, 1), QDate(2026, 6, 30));
    EXPECT_EQ(value("duty.visits.required", half), 4);
    EXPECT_EQ(value("duty.visits.gap", half), 3) << "the second visit of a quarter is none of the other";
}

TEST_F(Duties, WhatIsAskedIsAFigureOfItsOwn)
{
    fourThreeTwoOne();
    saved("target", {target(u"target.collective_income", u"每村", u"每年", u"3万"),
                     target(u"ledger.reserve_village_cadres", u"每村", u"每轮", u"3"),
                     target(u"target.deeds", u"每村", u"每轮", u"3")});
    EXPECT_EQ(value("duty.households_per_cadre", june()), std::nullopt) << "each rank has its own";
    const auto byRank = june(Grouping::Category);
    for (const auto &[key, asked] : {std::pair("county", 4), std::pair("section", 3), std::pair("subsection", 2),
                                     std::pair("staff", 1), std::pair("leadership", 3)})
        EXPECT_EQ(of("duty.households_per_cadre", byRank, key), asked) << key;
    EXPECT_EQ(of("duty.households_per_cadre.upper", byRank, "leadership"), 5);
    StatisticsQuery leaders = june();
    leaders.where = {{Grouping::Category, QStringLiteral("leadership")}};
    EXPECT_EQ(value("duty.households_per_cadre", leaders), 3);
    EXPECT_EQ(value("target.collective_income", june()), 30000);
    EXPECT_EQ(value("target.reserve_village_cadres", june()), 3);
    EXPECT_EQ(value("target.deeds", june()), 3);
    EXPECT_EQ(value("target.party_members_developed", june()), std::nullopt);
    auto own = target(u"target.deeds", u"村：红土梁村", u"每轮", u"4");
    own.values.insert(QStringLiteral("township"), QStringLiteral("南壕堑镇"));
    saved("target", {own});
    EXPECT_EQ(value("target.deeds", june()), 3);
    StatisticsQuery village = june();
    village.villageId = VillageId(1);
    EXPECT_EQ(value("target.deeds", village), 4);
}

TEST_F(Duties, WhatIsBehindANumberAddsUpToIt)
{
    fourThreeTwoOne();
    saved("target",
          {target(u"duty.deeds", u"干部", u"每半年", u"2"), target(u"duty.surveys", u"每单位", u"每月", u"1"),
           target(u"duty.visits", u"户类别：低保户", u"每月", u"2"), target(u"target.deeds", u"每村", u"每年", u"3")});
    deed(QDate(2026, 3, 3), u"实事好事", u"孙股", false, 1.5);
    deed(QDate(2026, 6, 3), u"到村调研", u"县农业农村局", true);
    for (const char *code :
         {"duty.households", "duty.households.required", "duty.households.gap", "duty.deeds", "duty.deeds.gap",
          "duty.surveys.required", "duty.surveys.gap", "duty.visits.required", "duty.visits.gap", "target.deeds"}) {
        for (const auto by : {std::optional<Grouping>(), std::optional(Grouping::Township),
                              std::optional(Grouping::Category), std::optional(Grouping::Unit)}) {
            const StatisticsQuery asked = query(QDate(2026, 5, 1), QDate(2026, 6, 30), by);
            const IndicatorFigure whole = figure(code, asked);
            ASSERT_TRUE(whole.value) << code;
            EXPECT_DOUBLE_EQ(sumOf(drill(code, asked)), *whole.value) << code;
            for (const IndicatorFigure::Row &each : whole.rows) {
                if (each.value) {
                    EXPECT_DOUBLE_EQ(sumOf(drill(code, asked, each.group.key)), *each.value)
                        << code << ' ' << each.group.key.toStdString();
                }
            }
        }
    }
}

TEST_F(Duties, WhoCameBackFromTheVillageOwesNothing)
{
    fourThreeTwoOne();
    saved("posting", {row({{"name", t(u"孙股")},
                           {"township", t(u"南壕堑镇")},
                           {"village", t(u"红土梁村")},
                           {"round", t(u"1")},
                           {"role", t(u"队员")},
                           {"starts_on", day(2026, 3, 1)},
                           {"ends_on", day(2026, 5, 31)}})});
    EXPECT_EQ(value("duty.households.gap", query(QDate(2026, 5, 1), QDate(2026, 5, 31))), 5);
    EXPECT_EQ(value("duty.households.gap", june()), 3);
}

TEST_F(Duties, TheStandardSetIsAddedOnce)
{
    const auto add = [this] {
        return database().write({}, QStringLiteral("target.update"), storage::UnitOfWork::Detail::EachField,
                                [](storage::UnitOfWork &work) { return addStandardTargets(work); });
    };
    fourThreeTwoOne();
    const size_t before = all<Target>().size();
    const auto first = add();
    ASSERT_TRUE(first) << (first ? std::string() : first.error().detail.toStdString());
    EXPECT_GT(*first, 0);
    EXPECT_EQ(all<Target>().size(), before + size_t(*first));
    const auto again = add();
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, 0);
    EXPECT_EQ(value("duty.deeds_per_cadre",
                    [] {
                        StatisticsQuery leaders = june();
                        leaders.where = {{Grouping::Category, QStringLiteral("leadership")}};
                        return leaders;
                    }()),
              5);
}

TEST_F(Duties, FilesSayWhomATargetIsAboutInManyWays)
{
    struct Written {
        const char16_t *text;
        TargetScope scope;
        bool each;
    };
    for (const Written &written :
         {Written{u"", TargetScope::County, false}, Written{u"全县", TargetScope::County, false},
          Written{u"每村", TargetScope::Village, true}, Written{u"每个行政村", TargetScope::Village, true},
          Written{u"每个乡镇", TargetScope::Township, true}, Written{u"每支工作队", TargetScope::Team, true},
          Written{u"各派出单位", TargetScope::Unit, true}, Written{u"县直单位", TargetScope::UnitLevel, true},
          Written{u"市级单位合计", TargetScope::UnitLevel, false}, Written{u"每人", TargetScope::CadreGroup, true},
          Written{u"单位层级：省", TargetScope::UnitLevel, true},
          Written{u"每名第一书记", TargetScope::CadreGroup, true},
          Written{u"干部：班子成员", TargetScope::CadreGroup, true},
          Written{u"户类别：低保户", TargetScope::HouseholdCategory, true},
          Written{u"每户脱贫户", TargetScope::HouseholdCategory, true},
          Written{u"大青沟镇", TargetScope::Township, false}, Written{u"北朝碾村", TargetScope::Village, false},
          Written{u"县水务局", TargetScope::Unit, false}}) {
        auto record = target(u"visits.times", written.text, u"每年", u"1");
        if (!*written.text)
            record.values.remove(QStringLiteral("scope"));
        const std::string what = QString::fromUtf16(written.text).toStdString();
        const bool isRepeated = what == "全县" || what == "每个行政村";
        EXPECT_EQ(saved("target", {record}).inserted, isRepeated ? 0 : 1) << what;
        const Target stored = all<Target>().back();
        if (what == "全县")
            continue; // the county's is on file from the line without a scope
        EXPECT_EQ(stored.scope, written.scope) << what;
        EXPECT_EQ(stored.each, written.each) << what;
    }
    EXPECT_EQ(rejected("target", target(u"visits.times", u"县无此局", u"每年", u"1")).rule,
              QStringLiteral("unknown_unit"));
    EXPECT_EQ(rejected("target", target(u"visits.times", u"红土梁村", u"每年", u"1")).rule,
              QStringLiteral("ambiguous_village"));
    EXPECT_EQ(rejected("target", target(u"无此指标", u"全县", u"每年", u"1")).rule,
              QStringLiteral("unknown_indicator"));
    EXPECT_EQ(rejected("target", target(u"visits.times", u"每村", u"每旬", u"1")).rule,
              QStringLiteral("target_period"));
    EXPECT_EQ(rejected("target", target(u"visits.times", u"每村", u"每年", u"许多")).rule, QStringLiteral("decimal"));
    EXPECT_EQ(rejected("target", target(u"duty.surveys", u"一般干部", u"每年", u"1")).rule,
              QStringLiteral("duty_scope"));
}

TEST_F(Duties, ABaselineNeedsItsDays)
{
    auto figure = row({{"indicator", t(u"disputes.found")}, {"period", t(u"2015年上半年")}, {"value", 35.0}});
    EXPECT_EQ(saved("baseline", {figure}).inserted, 1);
    EXPECT_EQ(saved("baseline", {figure}).unchanged, 1);
    const Baseline stored = all<Baseline>().front();
    EXPECT_EQ(stored.from, QDate(2015, 1, 1));
    EXPECT_EQ(stored.to, QDate(2015, 6, 30));
    figure.values.insert(QStringLiteral("value"), 36.0);
    EXPECT_EQ(saved("baseline", {figure}).updated, 1);
    figure.values.remove(QStringLiteral("period"));
    EXPECT_EQ(rejected("baseline", figure).rule, QStringLiteral("required"));
}
