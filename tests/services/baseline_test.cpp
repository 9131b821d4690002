// What was typed from an earlier report stands in for records that nobody kept: as last year's number, as the change
// against it, of groups by key and by name.
#include "services/record/recordservice.h"
#include "services/statistics/statisticsservice.h"
#include "services/statistics/statisticstableservice.h"
#include "storage/baseline/baselinemapping.h"
#include "storage/petition/petitionmapping.h"
#include "storage/statistics/stationedfacts.h"
#include "workspacesupport.h"

#include <algorithm>

namespace zhucun {

namespace {

const QString kCases = QStringLiteral("petitions.cases");
const Period kThen{QDate(2025, 1, 1), QDate(2025, 2, 28)};

/// Petitions of January and February 2026: 4 to the province, 6 to the county; of 2025 only what was typed.
class Baselines : public test::CountyWorkspaceTest
{
protected:
    void SetUp() override
    {
        CountyWorkspaceTest::SetUp();
        for (int i = 0; i < 10; ++i) {
            Petition petition;
            petition.receivedOn = QDate(2026, 1 + i % 2, 3 + i);
            petition.level = i < 4 ? PetitionLevel::Province : PetitionLevel::County;
            petition.townshipId = firstTownship();
            petition.petitioner = QStringLiteral("王有财");
            petition.matter = QStringLiteral("征地补偿");
            insert(petition);
        }
    }

    DivisionId firstTownship()
    {
        if (!m_township.isValid()) {
            m_township = workspace()
                             .read([](sql::Connection &connection) -> Result<DivisionId> {
                                 StatisticsQuery query;
                                 query.period = kThen;
                                 return storage::townshipsOf(connection, query).front();
                             })
                             .result()
                             .value();
        }
        return m_township;
    }

    static Baseline typed(int cases)
    {
        Baseline baseline;
        baseline.indicator = kCases;
        baseline.from = kThen.from;
        baseline.to = kThen.to;
        baseline.value = Quantity::fromDouble(cases);
        baseline.source = QStringLiteral("2025年信访统计");
        return baseline;
    }
    static Baseline ofGroup(int cases, const QString &group)
    {
        Baseline baseline = typed(cases);
        baseline.grouping = StatisticsGrouping::Category;
        baseline.groupKey = group;
        return baseline;
    }
    Baseline saved(const Baseline &baseline)
    {
        const auto done = RecordService<Baseline>(workspace()).save(baseline).result();
        EXPECT_TRUE(done);
        return done ? done->record : Baseline();
    }

    static StatisticsQuery thisYear()
    {
        StatisticsQuery query;
        query.period = {QDate(2026, 1, 1), QDate(2026, 2, 28)};
        return query;
    }
    std::optional<double> value(const char *ending, const QString &level = {})
    {
        StatisticsQuery query = thisYear();
        if (!level.isEmpty())
            query.where = {{StatisticsGrouping::Category, level}};
        const QString code = kCases + QLatin1String(ending);
        const auto figures = StatisticsService(workspace()).figures({code}, query).result();
        EXPECT_TRUE(figures);
        return figures ? figures->front().value : std::nullopt;
    }

    StatisticsTable table(std::optional<StatisticsGrouping> by)
    {
        StatisticsLayout layout;
        layout.indicators = {kCases};
        layout.span = StatisticsSpan::Dates;
        layout.dates = thisYear().period;
        layout.lastYear = layout.yearChange = true;
        layout.by = by;
        return StatisticsTableService(workspace()).table(layout).result().value_or(StatisticsTable());
    }
    static const StatisticsCell *cellOf(const StatisticsTable &table, const QString &place)
    {
        for (const auto &row : table.cells) {
            for (const StatisticsCell &cell : row) {
                if (cell.figure && cell.figure->place == place)
                    return &cell;
            }
        }
        return nullptr;
    }
    void expectTyped(const StatisticsTable &table, const QString &place, double value)
    {
        const StatisticsCell *cell = cellOf(table, place);
        ASSERT_TRUE(cell) << place.toStdString();
        EXPECT_TRUE(cell->isTyped) << place.toStdString();
        EXPECT_DOUBLE_EQ(cell->value.value_or(-1), value) << place.toStdString();
        const auto drill = StatisticsTableService(workspace()).drill(*cell->figure).result();
        ASSERT_TRUE(drill) << place.toStdString();
        EXPECT_EQ(drill->value, cell->value) << "the figure can be computed again";
        double sum = 0;
        for (const DrillRecord &record : drill->records)
            sum += record.amount;
        EXPECT_NEAR(sum, value, 1e-9) << place.toStdString();
    }

    DivisionId m_township;
};

} // namespace

TEST_F(Baselines, AGroupIsKeptByItsKeyHoweverItWasWritten)
{
    int days = 0;
    for (const char16_t *written : {u"省", u"province", u" 省 "}) {
        Baseline baseline = ofGroup(8, QString::fromUtf16(written));
        baseline.from = baseline.to = QDate(2020, 1, 1).addDays(days++);
        EXPECT_EQ(saved(baseline).groupKey, QStringLiteral("province")) << QString::fromUtf16(written).toStdString();
    }
    EXPECT_EQ(saved(ofGroup(8, QStringLiteral("无此级"))).groupKey, QStringLiteral("无此级"));
    Baseline township = typed(3);
    township.grouping = StatisticsGrouping::Township;
    township.groupKey = QStringLiteral("第1镇");
    const Baseline settled = saved(township);
    EXPECT_EQ(settled.townshipId, firstTownship());
    EXPECT_FALSE(settled.grouping);
    EXPECT_TRUE(settled.groupKey.isEmpty());
}

TEST_F(Baselines, ConditionsByKeyAndByNameFindIt)
{
    saved(ofGroup(8, QStringLiteral("省")));
    for (const char16_t *level : {u"province", u"省"}) {
        EXPECT_EQ(value("", QString::fromUtf16(level)), 4);
        EXPECT_EQ(value(".last_year", QString::fromUtf16(level)), 8);
        EXPECT_EQ(value(".yoy", QString::fromUtf16(level)), -50);
    }
    EXPECT_FALSE(value(".yoy", QStringLiteral("county"))) << "of another level nothing was typed";
    EXPECT_FALSE(value(".last_year")) << "nor of the whole";
}

TEST_F(Baselines, WhatWasStoredByNameBeforeIsFoundToo)
{
    insert(ofGroup(8, QStringLiteral("省"))); // past the rules
    EXPECT_EQ(value(".yoy", QStringLiteral("province")), -50);
    EXPECT_EQ(value(".yoy", QStringLiteral("省")), -50);
}

TEST_F(Baselines, TheTableShowsItMarked)
{
    saved(typed(20));
    const StatisticsTable county = table(std::nullopt);
    expectTyped(county, QStringLiteral("合计|petitions.cases|last_year"), 20);
    expectTyped(county, QStringLiteral("合计|petitions.cases|year_change"), -50);
    EXPECT_TRUE(county.hasTyped());
    EXPECT_FALSE(cellOf(county, QStringLiteral("合计|petitions.cases"))->isTyped);

    Baseline township = typed(5);
    township.townshipId = firstTownship();
    saved(township);
    const StatisticsTable townships = table(StatisticsGrouping::Township);
    expectTyped(townships, QStringLiteral("第1镇|petitions.cases|last_year"), 5);
    expectTyped(townships, QStringLiteral("第1镇|petitions.cases|year_change"), 100);

    saved(ofGroup(8, QStringLiteral("province")));
    const StatisticsTable levels = table(StatisticsGrouping::Category);
    expectTyped(levels, QStringLiteral("省|petitions.cases|last_year"), 8);
}

TEST_F(Baselines, RecordsOfThenComeFirst)
{
    saved(typed(20));
    Petition petition;
    petition.receivedOn = QDate(2025, 2, 1);
    petition.townshipId = firstTownship();
    petition.matter = QStringLiteral("征地补偿");
    insert(petition);
    EXPECT_EQ(value(".last_year"), 1);
    EXPECT_FALSE(table(std::nullopt).hasTyped());
}

} // namespace zhucun
