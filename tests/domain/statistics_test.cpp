#include "domain/statistics/facttable.h"
#include "domain/statistics/indicator.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>
#include <set>

using namespace zhucun;

namespace {

Indicator adding(const char *measure, int divisor = 1)
{
    Indicator indicator;
    indicator.code = QStringLiteral("test.") + QLatin1String(measure);
    indicator.measure = QLatin1String(measure);
    indicator.divisor = divisor;
    return indicator;
}

Indicator share(const char *part, const char *base, int divisor = 1)
{
    Indicator indicator = adding(part, divisor);
    indicator.base = QLatin1String(base);
    return indicator;
}

/// Townships b and a, and what belongs to none; measures part, whole and distinct.
FactTable table()
{
    FactTable table;
    table.measures = {{QStringLiteral("part")}, {QStringLiteral("whole")}, {QStringLiteral("distinct"), true, true}};
    table.groups = {{QStringLiteral("b"), QStringLiteral("乙"), QStringLiteral("2")},
                    {{}, {}, {}},
                    {QStringLiteral("a"), QStringLiteral("甲"), QStringLiteral("1")}};
    return table;
}

void put(FactTable &table, qint64 id, int group, std::vector<qint64> amounts)
{
    table.facts.push_back({QStringLiteral("cadre"), id, QDate(2026, 5, 1), QStringLiteral("记录"), group, amounts});
}

double sumOf(const Drill &drill)
{
    return std::accumulate(drill.records.begin(), drill.records.end(), 0.0,
                           [](double sum, const DrillRecord &record) { return sum + record.amount; });
}

} // namespace

TEST(Statistics, AddsUpByGroup)
{
    FactTable facts = table();
    put(facts, 1, 0, {3, 4, 1});
    put(facts, 2, 2, {4, 4, 1});
    put(facts, 3, 1, {0, 1, 1});
    const IndicatorFigure figure = figureOf(adding("part", 2), facts, true);
    EXPECT_EQ(figure.value, 3.5);
    ASSERT_EQ(figure.rows.size(), 3u);
    EXPECT_EQ(figure.rows[0].group.key, QStringLiteral("a"));
    EXPECT_EQ(figure.rows[0].value, 2.0);
    EXPECT_EQ(figure.rows[1].value, 1.5);
    EXPECT_EQ(figure.rows[2].group.key, QString()) << "what belongs to no group comes last";
    EXPECT_TRUE(figureOf(adding("part", 2), facts, false).rows.empty());
}

TEST(Statistics, ARatioComesFromUnroundedSums)
{
    FactTable facts = table();
    put(facts, 1, 0, {1, 3, 1});
    put(facts, 2, 2, {1, 4, 1});
    const IndicatorFigure figure = figureOf(share("part", "whole", 2), facts, true);
    EXPECT_DOUBLE_EQ(*figure.value, 200.0 / 7);
    const Drill drill = drillOf(share("part", "whole", 2), facts, std::nullopt);
    EXPECT_DOUBLE_EQ(sumOf(drill), *drill.value);
    EXPECT_EQ(drill.records[1].part, 0.5);
    EXPECT_EQ(drill.records[1].base, 2.0);
}

TEST(Statistics, NothingIsNotZero)
{
    FactTable facts = table();
    EXPECT_EQ(figureOf(share("part", "whole"), facts, false).value, std::nullopt) << "denominator 0";
    EXPECT_EQ(figureOf(adding("part"), facts, false).value, 0.0) << "kept, and nothing happened";
    EXPECT_EQ(figureOf(adding("unknown"), facts, false).value, std::nullopt);
    facts.measures[0].isKept = false;
    EXPECT_EQ(figureOf(adding("part"), facts, true).value, std::nullopt);
    EXPECT_EQ(figureOf(adding("part"), facts, true).rows.front().value, std::nullopt);
    EXPECT_EQ(figureOf(share("whole", "part"), facts, false).value, std::nullopt);
    EXPECT_EQ(figureOf(adding("whole"), facts, false).value, 0.0);
    facts.isNothingWithoutFacts = true;
    EXPECT_EQ(figureOf(adding("whole"), facts, false).value, std::nullopt);
    EXPECT_TRUE(drillOf(adding("part"), facts, std::nullopt).records.empty());
}

TEST(Statistics, ADistinctRecordCountsOnce)
{
    FactTable facts = table();
    put(facts, 7, 0, {1, 1, 1});
    put(facts, 7, 2, {1, 1, 1});
    put(facts, 8, 2, {1, 1, 1});
    const IndicatorFigure figure = figureOf(adding("distinct"), facts, true);
    EXPECT_EQ(figure.value, 2.0);
    EXPECT_EQ(figure.rows[0].value, 2.0) << "in each of its groups";
    EXPECT_EQ(figure.rows[1].value, 1.0);
    EXPECT_EQ(drillOf(adding("distinct"), facts, std::nullopt).records.size(), 2u);
    EXPECT_EQ(figureOf(adding("part"), facts, false).value, 3.0);
}

TEST(Statistics, DrillIsTheNumberForAnyFacts)
{
    std::mt19937 random(20260501);
    const auto upTo = [&random](int most) { return std::uniform_int_distribution(0, most)(random); };
    const std::vector<Indicator> indicators{adding("part"), adding("part", 2), adding("whole", 2), adding("distinct"),
                                            share("part", "whole", 2)};
    for (int round = 0; round < 200; ++round) {
        FactTable facts = table();
        for (int i = upTo(40); i > 0; --i) {
            const int whole = upTo(8);
            put(facts, upTo(12), upTo(2), {upTo(whole), whole, 1});
        }
        for (const Indicator &indicator : indicators) {
            const IndicatorFigure figure = figureOf(indicator, facts, true);
            const Drill all = drillOf(indicator, facts, std::nullopt);
            EXPECT_EQ(all.value, figure.value);
            EXPECT_NEAR(sumOf(all), figure.value.value_or(0), 1e-9);
            double groups = 0;
            for (const IndicatorFigure::Row &row : figure.rows) {
                const Drill drill = drillOf(indicator, facts, row.group.key);
                EXPECT_EQ(drill.value, row.value);
                EXPECT_NEAR(sumOf(drill), row.value.value_or(0), 1e-9);
                groups += row.value.value_or(0);
            }
            const bool addsUp = !indicator.isRatio() && indicator.measure != QLatin1String("distinct");
            if (addsUp) {
                EXPECT_DOUBLE_EQ(groups, figure.value.value_or(0));
            }
        }
    }
}

TEST(Indicators, AFilterNamesGroups)
{
    const auto json = [](const char *where) {
        QByteArray text(R"([{"code":"a","name":"甲","unit":"people","source":"dispatch","measure":"cadres",)"
                        R"("definition":"乙。","where":)");
        text.append(where).append("}]");
        return text;
    };
    const auto read = indicatorsFromJson(json(R"({"unit_level":"province","sex":"female"})"));
    ASSERT_TRUE(read);
    const std::vector<StatisticsCondition> wanted{{StatisticsGrouping::Sex, QStringLiteral("female")},
                                                  {StatisticsGrouping::UnitLevel, QStringLiteral("province")}};
    EXPECT_EQ(read->front().where, wanted);
    const auto refused = indicatorsFromJson(json(R"({"colour":"red"})"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().violations.front().rule, QStringLiteral("unknown_term"));
}

TEST(Indicators, TheBuiltInOnesAreWhole)
{
    const std::vector<Indicator> &all = builtInIndicators();
    std::set<QString> codes;
    for (const Indicator &indicator : all) {
        EXPECT_TRUE(codes.insert(indicator.code).second);
        EXPECT_TRUE(indicator.definition.endsWith(QChar(u'。'))) << indicator.code.toStdString();
        if (!indicator.isDerived()) {
            EXPECT_EQ(indicator.isRatio(), indicator.unit == IndicatorUnit::Percent) << indicator.code.toStdString();
        }
    }
    for (const char *code : {"attendance.required_days",
                             "attendance.present_days",
                             "attendance.in_village_days",
                             "attendance.counted_as_days",
                             "attendance.leave_days",
                             "attendance.rest_days",
                             "attendance.absent_days",
                             "attendance.unrecorded_days",
                             "attendance.nights",
                             "attendance.rate",
                             "attendance.met",
                             "attendance.not_met",
                             "attendance.full",
                             "spotcheck.times",
                             "spotcheck.checked",
                             "spotcheck.absent",
                             "spotcheck.rate",
                             "weekly.expected",
                             "weekly.received",
                             "weekly.on_time"})
        EXPECT_TRUE(codes.contains(QLatin1String(code))) << code;
}

TEST(Indicators, WhatIsWrongIsNamed)
{
    const auto problem = [](const QByteArray &json) {
        const auto read = indicatorsFromJson(json);
        EXPECT_FALSE(read);
        if (read || read.error().violations.isEmpty())
            return QString();
        const Violation &first = read.error().violations.front();
        return QString(first.field + QLatin1Char(' ') + first.rule);
    };
    EXPECT_EQ(problem("{"), QStringLiteral(" not_json"));
    EXPECT_EQ(problem("{}"), QStringLiteral(" wrong_type"));
    EXPECT_EQ(problem(R"([{"code":"a.b"}])"), QStringLiteral("name required"));
    EXPECT_EQ(problem(R"([{"code":"a.b","name":"x","definition":"y","source":"a","measure":"b","unit":"parsec"}])"),
              QStringLiteral("unit unknown_term"));
    const QByteArray good = R"({"code":"a.b","name":"x","definition":"y","source":"a","measure":"b","unit":"days"})";
    EXPECT_EQ(problem("[" + good + "," + good + "]"), QStringLiteral("code duplicate"));
    EXPECT_TRUE(indicatorsFromJson("[" + good + "]"));
}
