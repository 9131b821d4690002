// Figures of a document held against each other and against earlier ones.
#include "domain/statistics/figurerules.h"

#include "core/time/yearmonth.h"
#include "domain/statistics/figurevaluetext.h"
#include "domain/statistics/queryjson.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace zhucun {

namespace {

StatisticsQuery march()
{
    StatisticsQuery query;
    query.period = Period::month(YearMonth(2026, 3));
    return query;
}

FigureRef figure(const char *code, std::optional<double> value, const StatisticsQuery &query = march())
{
    FigureRef ref;
    ref.code = QString::fromLatin1(code);
    ref.place = ref.code;
    ref.label = ref.code;
    ref.query = query;
    ref.value = value;
    return ref;
}

/// What records would say, by code and period; nothing else has a value.
struct Records {
    std::map<std::pair<QString, QDate>, double> values; ///< by the first day
    std::vector<FigureRef> groups;
    std::optional<FigureRef> issued;
    std::vector<DrillRecord> unbalanced;

    FigureAnswers answers() const
    {
        return {[this](const QString &code, const StatisticsQuery &query, const std::optional<QString> &key) {
                    FigureRef ref = figure(code.toLatin1().constData(), std::nullopt, query);
                    ref.key = key;
                    const auto found = values.find({code, query.period.from});
                    if (found != values.end() && !key)
                        ref.value = found->second;
                    return ref;
                },
                [this](const QString &, const StatisticsQuery &) { return groups; },
                [this](const FigureRef &) { return issued; }, [this](const StatisticsQuery &) { return unbalanced; }};
    }
};

std::vector<RuleFinding> broken(const std::vector<FigureRef> &printed, const Records &records = {})
{
    return brokenRules(builtInFigureRules(), printed, records.answers());
}

QStringList rulesOf(const std::vector<RuleFinding> &findings)
{
    QStringList rules;
    for (const RuleFinding &finding : findings)
        rules << finding.rule;
    return rules;
}

} // namespace

TEST(FigureRules, TheBuiltInOnesAreThereOfEveryKind)
{
    const std::vector<FigureRule> &rules = builtInFigureRules();
    for (const auto &term : Vocabulary<FigureRuleKind>::terms()) {
        EXPECT_TRUE(std::any_of(rules.begin(), rules.end(), [&](const FigureRule &rule) {
            return rule.kind == term.value;
        })) << term.code;
    }
}

TEST(FigureRules, TheyNameIndicatorsThereAre)
{
    const std::vector<Indicator> &indicators = builtInIndicators();
    for (const FigureRule &rule : builtInFigureRules()) {
        for (const QString &code : rule.figures + (rule.whole.isEmpty() ? QStringList() : QStringList{rule.whole})) {
            const bool isPattern = code.contains(QLatin1Char('*'));
            EXPECT_TRUE(isPattern || std::any_of(indicators.begin(), indicators.end(),
                                                 [&](const Indicator &each) { return each.code == code; }))
                << rule.code.toStdString() << ' ' << code.toStdString();
        }
    }
}

TEST(FigureRules, WhatIsNoRuleIsRefused)
{
    EXPECT_FALSE(figureRulesFromJson("{}"));
    EXPECT_FALSE(figureRulesFromJson(R"([{"code": "a", "kind": "whatever", "figures": ["x"]}])"));
    EXPECT_FALSE(figureRulesFromJson(R"([{"code": "a", "kind": "part", "part": "x"}])")) << "no whole";
    EXPECT_FALSE(figureRulesFromJson(R"([{"code": "a", "kind": "deviation", "figures": ["*"]}])")) << "no percent";
    EXPECT_TRUE(figureRulesFromJson(R"([{"code": "a", "kind": "part", "part": "x", "whole": "y"}])"));
}

TEST(FigureRules, APartIsNoGreaterThanItsWhole)
{
    EXPECT_TRUE(broken({figure("dispatch.first_secretaries", 5), figure("dispatch.cadres", 5)}).empty());
    const auto findings = broken({figure("dispatch.first_secretaries", 6), figure("dispatch.cadres", 5)});
    ASSERT_EQ(rulesOf(findings), QStringList{QStringLiteral("first_secretaries")}) << "once, not once a figure";
    EXPECT_EQ(findings.front().severity, RuleSeverity::Error);
    EXPECT_EQ(findings.front().figures.size(), 2u);
    EXPECT_EQ(violationOf(findings.front()).severity, Violation::Severity::Error);
    EXPECT_EQ(violationOf(findings.front()).args.mid(1), (QStringList{QStringLiteral("6"), QStringLiteral("5")}));
}

TEST(FigureRules, TheWholeNeedNotBePrinted)
{
    Records records;
    records.values[{QStringLiteral("dispatch.cadres"), QDate(2026, 3, 1)}] = 4;
    EXPECT_EQ(broken({figure("dispatch.first_secretaries", 6)}, records).size(), 1u);
    EXPECT_TRUE(broken({figure("dispatch.first_secretaries", 6)}).empty()) << "nothing to hold it against";
}

TEST(FigureRules, WomenPostedAreNoPartOfVillages)
{
    FigureRef posted = figure("dispatch.villages", 6);
    posted.query.where = {{StatisticsGrouping::Sex, QStringLiteral("female")}};
    FigureRef villages = figure("villages.count", 0, posted.query);
    EXPECT_TRUE(broken({posted, villages}).empty());
}

TEST(FigureRules, ResolvedIsNoMoreThanFoundToDate)
{
    Records records;
    records.values[{QStringLiteral("disputes.found"), QDate(1900, 1, 1)}] = 10;
    EXPECT_TRUE(broken({figure("disputes.found", 1), figure("disputes.resolved", 10)}, records).empty())
        << "found earlier, resolved now";
    const auto findings = broken({figure("disputes.resolved", 11)}, records);
    EXPECT_EQ(rulesOf(findings), QStringList{QStringLiteral("resolved_within_found")});
}

TEST(FigureRules, KindsOfLeaveAddUp)
{
    Records records;
    for (const auto &[code, days] :
         {std::pair("personal", 1.0), std::pair("sick", 2.0), std::pair("annual", 0.0), std::pair("other", 0.5)})
        records.values[{QStringLiteral("attendance.leave_days.") + QLatin1String(code), QDate(2026, 3, 1)}] = days;
    EXPECT_TRUE(broken({figure("attendance.leave_days", 3.5)}, records).empty());
    EXPECT_EQ(rulesOf(broken({figure("attendance.leave_days", 4)}, records)),
              QStringList{QStringLiteral("leave_is_sum")});
}

TEST(FigureRules, TownshipsAddUpToTheCounty)
{
    StatisticsQuery query = march();
    query.by = StatisticsGrouping::Township;
    const auto township = [&](const char *key, double value) {
        FigureRef ref = figure("visits.times", value, query);
        ref.key = QString::fromLatin1(key);
        return ref;
    };
    Records records;
    records.groups = {township("130725100", 3), township("130725101", 4), township("", 2)};
    const std::vector<FigureRef> printed{figure("visits.times", 9), records.groups[0], records.groups[1]};
    const auto findings = broken(printed, records);
    ASSERT_EQ(rulesOf(findings), QStringList{QStringLiteral("townships_make_county")});
    EXPECT_EQ(findings.front().first, 7);
    EXPECT_EQ(findings.front().second, 9);
    ASSERT_EQ(findings.front().figures.size(), 2u);
    EXPECT_EQ(findings.front().figures.back().key, QString()) << "the records of no township open";

    std::vector<FigureRef> withRest = printed;
    withRest.push_back(records.groups[2]);
    EXPECT_TRUE(broken(withRest, records).empty()) << "they have a line of their own";
}

TEST(FigureRules, ATotalToDateThatFallsIsExplained)
{
    Records records;
    records.issued = figure("visits.times", 12);
    EXPECT_TRUE(broken({figure("visits.times", 12)}, records).empty());
    const auto findings = broken({figure("visits.times", 11)}, records);
    ASSERT_EQ(rulesOf(findings), QStringList{QStringLiteral("to_date_never_falls")});
    EXPECT_EQ(findings.front().severity, RuleSeverity::Explain);
}

TEST(FigureRules, HalvesOfAMonthAreItsDaysTwice)
{
    Records records;
    records.unbalanced = {{QStringLiteral("cadre"), 7, QDate(2026, 3, 1), QStringLiteral("王建国"), 31, {}, {}}};
    const auto findings = broken({figure("attendance.rest_days", 8), figure("attendance.absent_days", 0)}, records);
    ASSERT_EQ(rulesOf(findings), QStringList{QStringLiteral("calendar_days")});
    EXPECT_EQ(findings.front().records.size(), 1u);
}

TEST(FigureRules, MoreThanThirtyPercentIsExplained)
{
    Records records;
    records.values[{QStringLiteral("honours.count"), QDate(2026, 2, 1)}] = 100;
    for (const double fine : {100.0, 130.0, 70.0})
        EXPECT_TRUE(broken({figure("honours.count", fine)}, records).empty()) << fine;
    for (const double far : {131.0, 69.0, 0.0}) {
        const auto findings = broken({figure("honours.count", far)}, records);
        ASSERT_EQ(rulesOf(findings), QStringList{QStringLiteral("deviation")}) << far;
        EXPECT_EQ(findings.front().severity, RuleSeverity::Explain);
        EXPECT_EQ(findings.front().first, 100);
        EXPECT_EQ(violationOf(findings.front()).field, QStringLiteral("honours.count"));
    }
    StatisticsQuery year;
    year.period = Period::year(2026);
    EXPECT_TRUE(broken({figure("honours.count", 500, year)}, records).empty()) << "no month to compare with";
    EXPECT_TRUE(broken({figure("sanctions.count", 3)}, records).empty()) << "nothing last month";
}

TEST(FigureRules, AQueryIsKeptAsText)
{
    StatisticsQuery query = march();
    query.townshipId = DivisionId(5);
    query.villageId = VillageId(6);
    query.roundId = RoundId(7);
    query.by = StatisticsGrouping::UnitLevel;
    query.where = {{StatisticsGrouping::Sex, QStringLiteral("female")}, {StatisticsGrouping::Rank, QString()}};
    EXPECT_EQ(queryFromText(queryText(query)), query);
    EXPECT_EQ(queryFromText(queryText(march())), march());
    EXPECT_EQ(queryFromText(QStringLiteral("{}")), std::nullopt);
    EXPECT_EQ(queryFromText(QString()), std::nullopt);
}

TEST(FigureRules, ValuesInWords)
{
    EXPECT_EQ(figureValueText(std::nullopt), QStringLiteral("—"));
    EXPECT_EQ(figureValueText(1200.0), QStringLiteral("1200"));
    EXPECT_EQ(figureValueText(12.5), QStringLiteral("12.5"));
    EXPECT_EQ(figureValueText(-0.001), QStringLiteral("0"));
    EXPECT_EQ(signedValueText(3), QStringLiteral("+3"));
    EXPECT_EQ(signedValueText(-2.25), QStringLiteral("−2.25"));
    EXPECT_EQ(signedValueText(0), QStringLiteral("0"));
}

} // namespace zhucun
