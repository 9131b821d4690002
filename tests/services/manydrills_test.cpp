// Numbers opened together are those opened one by one, to the last record.
#include "democountytest.h"

#include "domain/statistics/facttable.h"
#include "services/statistics/manydrills.h"
#include "services/statistics/statisticsanswers.h"
#include "storage/division/divisionrepository.h"
#include "storage/statistics/stationedfacts.h"

#include <random>

namespace zhucun {

namespace {

QString textOf(const DrillRecord &record)
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
        .arg(record.entity, QString::number(record.id), record.date.toString(Qt::ISODate), record.label,
             QString::number(record.amount, 'g', 15), record.part ? QString::number(*record.part, 'g', 15) : QString(),
             record.base ? QString::number(*record.base, 'g', 15) : QString());
}

class ManyDrillsTest : public test::DemoCountyTest
{
protected:
    static StatisticsQuery february()
    {
        StatisticsQuery query;
        query.period = Period::month({2026, 2});
        return query;
    }

    /// A few indicators of every source, derived ones of every kind.
    static QStringList someCodes(sql::Connection &connection)
    {
        constexpr int kOfEach = 3;
        std::map<QString, int> taken;
        QStringList codes;
        for (const Indicator &indicator : indicatorsIn(connection)) {
            const QString kind = indicator.isDerived() ? indicator.measure : indicator.source;
            if (++taken[kind] <= kOfEach || !indicator.where.empty())
                codes << indicator.code;
        }
        return codes << QStringLiteral("visits.times.mom") << QStringLiteral("attendance.rate.mom");
    }

    static void expectSame(sql::Connection &connection, const std::vector<DrillAsked> &asked)
    {
        const std::vector<Result<Drill>> together = drillsNamed(connection, asked, today());
        ASSERT_EQ(together.size(), asked.size());
        for (size_t i = 0; i < asked.size(); ++i) {
            const std::string what =
                QString(asked[i].code + QLatin1Char(' ') + asked[i].key.value_or(QString())).toStdString();
            const Result<Drill> alone = drillNamed(connection, asked[i].code, asked[i].query, asked[i].key, today());
            ASSERT_EQ(together[i].has_value(), alone.has_value()) << what;
            if (!alone) {
                EXPECT_EQ(together[i].error().code, alone.error().code) << what;
                continue;
            }
            EXPECT_EQ(together[i]->indicator.code, alone->indicator.code);
            EXPECT_EQ(together[i]->value, alone->value) << what;
            ASSERT_EQ(together[i]->records.size(), alone->records.size()) << what;
            for (size_t r = 0; r < alone->records.size(); ++r)
                ASSERT_EQ(textOf(together[i]->records[r]), textOf(alone->records[r])) << what << " no. " << r;
        }
    }
};

} // namespace

TEST_F(ManyDrillsTest, TownshipsAndGroupsHaveTheSameRecordsAsAlone)
{
    seen([](sql::Connection &connection) {
        const std::vector<DivisionId> townships = storage::townshipsOf(connection, february());
        std::vector<DrillAsked> asked;
        for (const QString &code : someCodes(connection)) {
            asked.push_back({code, february()});
            for (const size_t at : {size_t(0), townships.size() / 2}) {
                StatisticsQuery within = february();
                within.townshipId = townships[at];
                asked.push_back({code, within});
            }
            StatisticsQuery grouped = february();
            grouped.by = StatisticsGrouping::Township;
            asked.push_back({code, grouped});
            for (const size_t at : {size_t(1), townships.size() - 1})
                asked.push_back({code, grouped, storage::DivisionRepository::find(connection, townships[at])->code});
        }
        expectSame(connection, asked);
    });
}

TEST_F(ManyDrillsTest, RecordsInSeveralGroupsAndUnderConditions)
{
    seen([](sql::Connection &connection) {
        std::vector<DrillAsked> asked;
        for (const StatisticsGrouping by :
             {StatisticsGrouping::Category, StatisticsGrouping::Month, StatisticsGrouping::UnitLevel,
              StatisticsGrouping::HouseholdCategory, StatisticsGrouping::VillageTag}) {
            StatisticsQuery query = february();
            query.by = by;
            for (const char *code : {"visits.times", "disputes.rate", "dispatch.cadres", "weekly.received"}) {
                asked.push_back({QString::fromLatin1(code), query});
                const auto figures = figuresNamed(connection, {QString::fromLatin1(code)}, query, today());
                ASSERT_TRUE(figures.has_value()) << code;
                for (const IndicatorFigure::Row &row : figures->front().rows) {
                    asked.push_back({QString::fromLatin1(code), query, row.group.key});
                    StatisticsQuery condition = february();
                    condition.where = {{by, row.group.key}};
                    asked.push_back({QString::fromLatin1(code), condition});
                }
            }
        }
        expectSame(connection, asked);
    });
}

TEST_F(ManyDrillsTest, WhatThereIsNotFailsAlone)
{
    seen([](sql::Connection &connection) {
        StatisticsQuery grouped = february();
        grouped.by = StatisticsGrouping::Township;
        StatisticsQuery days = february();
        days.period.to = QDate(2026, 2, 20);
        expectSame(connection, {{QStringLiteral("visits.times"), grouped, QStringLiteral("无此镇")},
                                {QStringLiteral("no.such"), february()},
                                {QStringLiteral("attendance.rate"), days},
                                {QStringLiteral("visits.times"), february()}});
    });
}

/// Facts gone through once for all keys, and once for each.
TEST(DrillsOf, SplitAsEachKeyWouldBe)
{
    std::mt19937 random(7);
    FactTable table;
    table.measures = {{QStringLiteral("part")}, {QStringLiteral("whole")}};
    for (int i = 0; i < 5; ++i)
        table.groups.push_back({QString::number(i), {}, {}});
    for (int i = 0; i < 300; ++i) {
        table.facts.push_back({QStringLiteral("visit"),
                               i + 1,
                               QDate(2026, 2, 1),
                               {},
                               int(random() % 5),
                               {qint64(random() % 2), qint64(random() % 3)},
                               qint64(random() % 40)});
    }
    for (const bool isDistinct : {false, true}) {
        table.measures[0].isDistinct = isDistinct;
        for (const char *base : {"", "whole"}) {
            Indicator indicator;
            indicator.measure = QStringLiteral("part");
            indicator.base = QString::fromLatin1(base);
            const std::vector<std::optional<QString>> keys{QStringLiteral("3"), std::nullopt, QStringLiteral("0"),
                                                           QStringLiteral("none"), QStringLiteral("3")};
            const std::vector<Drill> together = drillsOf(indicator, table, keys);
            const IndicatorFigure figure = figureOf(indicator, table, true);
            ASSERT_EQ(together.size(), keys.size());
            for (size_t i = 0; i < keys.size(); ++i) {
                const Drill alone = drillOf(indicator, table, keys[i]);
                EXPECT_EQ(together[i].value, alone.value);
                ASSERT_EQ(together[i].records.size(), alone.records.size());
                double sum = 0;
                for (size_t r = 0; r < alone.records.size(); ++r) {
                    EXPECT_EQ(together[i].records[r].id, alone.records[r].id);
                    sum += alone.records[r].amount;
                }
                EXPECT_NEAR(sum, alone.value.value_or(0), 1e-9);
            }
            EXPECT_EQ(together[1].value, figure.value);
            EXPECT_EQ(together[0].value, figure.rows[3].value);
        }
    }
}

} // namespace zhucun
