// Tables of statistics from records: each cell is its figure, and each figure its records.
#include "services/statistics/statisticstableservice.h"

#include "storage/category/categorymapping.h"
#include "storage/dispute/disputemapping.h"
#include "storage/round/roundmapping.h"
#include "storage/visit/visitmapping.h"
#include "workspacesupport.h"

#include <algorithm>
#include <numeric>

namespace zhucun {

namespace {

const QString kVisits = QStringLiteral("visits.times");
const QString kPersons = QStringLiteral("visits.person_times");

/// Today is 2026-03-10. Visits of two years in three townships, by two topics and without one.
class StatisticsTables : public test::CountyWorkspaceTest
{
protected:
    void SetUp() override
    {
        CountyWorkspaceTest::SetUp();
        const std::vector<qint64> villages{1, 14, 27};
        const std::vector<CategoryId> topics{topic(QStringLiteral("春耕")), topic(QStringLiteral("防汛"))};
        for (int i = 0; i < 24; ++i) {
            Visit visit;
            visit.visitedOn = QDate(i < 16 ? 2026 : 2025, 1 + i % 2, 1 + i);
            visit.villageId = VillageId(villages[size_t(i % 3)]);
            visit.personName = QStringLiteral("王有财");
            visit.personTimes = 1 + i % 5;
            if (i % 4 != 0)
                visit.topicId = topics[size_t(i % 2)];
            insert(visit);
        }
        for (int i = 0; i < 6; ++i) {
            Dispute dispute;
            dispute.number = QString::number(i);
            dispute.foundOn = QDate(2026, 1, 2 + i);
            dispute.acceptedOn = dispute.foundOn;
            if (i % 2 == 0)
                dispute.resolvedOn = QDate(2026, 2, 2 + i);
            dispute.villageId = VillageId(villages[size_t(i % 3)]);
            dispute.categoryId = CategoryId(1);
            dispute.summary = QStringLiteral("地界");
            insert(dispute);
        }
    }

    CategoryId topic(const QString &name)
    {
        Category category;
        category.kind = CategoryKind::VisitTopic;
        category.code = name;
        category.name = name;
        return insert(category);
    }

    static StatisticsLayout months(int first, int last)
    {
        StatisticsLayout layout;
        layout.indicators = {kVisits, kPersons, QStringLiteral("disputes.found"), QStringLiteral("disputes.rate")};
        layout.span = StatisticsSpan::Dates;
        layout.dates = {QDate(2026, first, 1), YearMonth(2026, last).lastDay()};
        return layout;
    }

    StatisticsTable tableOf(const StatisticsLayout &layout)
    {
        auto table = StatisticsTableService(workspace()).table(layout).result();
        EXPECT_TRUE(table) << (table ? std::string() : table.error().detail.toStdString());
        return table.value_or(StatisticsTable());
    }

    void expectOpens(const FigureRef &figure)
    {
        const auto drill = StatisticsTableService(workspace()).drill(figure).result();
        ASSERT_TRUE(drill) << figure.place.toStdString();
        EXPECT_DOUBLE_EQ(drill->value.value_or(-1), figure.value.value_or(0)) << figure.place.toStdString();
        const double sum = std::accumulate(drill->records.begin(), drill->records.end(), 0.0,
                                           [](double all, const DrillRecord &record) { return all + record.amount; });
        EXPECT_NEAR(sum, figure.value.value_or(0), 1e-9) << figure.place.toStdString();
    }
};

} // namespace

TEST_F(StatisticsTables, EveryCellIsItsFigureAndItsRecords)
{
    StatisticsLayout layout = months(1, 2);
    layout.lastYear = layout.lastPeriod = layout.yearChange = layout.periodChange = true;
    const StatisticsTable table = tableOf(layout);
    EXPECT_EQ(table.place, QStringLiteral("尚义县"));
    EXPECT_EQ(table.madeOn, QDate(2026, 3, 10));
    EXPECT_EQ(table.rows.size(), 15u) << "fourteen townships and the county";
    EXPECT_EQ(table.columns.size(), 20u);
    const std::vector<FigureRef> figures = table.figures();
    EXPECT_GT(figures.size(), 60u);
    for (const FigureRef &figure : figures)
        expectOpens(figure);
    const auto whole = std::ranges::find(figures, QStringLiteral("合计|visits.times"), &FigureRef::place);
    ASSERT_NE(whole, figures.end());
    EXPECT_EQ(whole->value, 16);
    const auto before = std::ranges::find(figures, QStringLiteral("合计|visits.times|last_year"), &FigureRef::place);
    ASSERT_NE(before, figures.end());
    EXPECT_EQ(before->value, 8);
}

TEST_F(StatisticsTables, ColumnsSideBySideAddUpToTheWhole)
{
    for (const StatisticsGrouping across : {StatisticsGrouping::Month, StatisticsGrouping::Category}) {
        StatisticsLayout layout = months(1, 2);
        layout.indicators = {kVisits, kPersons};
        layout.across = across;
        const StatisticsTable table = tableOf(layout);
        ASSERT_GT(table.acrossGroups.size(), 1u);
        for (size_t row = 0; row < table.rows.size(); ++row) {
            for (int indicator : {0, 1}) {
                double sum = 0;
                std::optional<double> whole;
                for (size_t column = 0; column < table.columns.size(); ++column) {
                    const StatisticsHead head = table.headAt(row, column);
                    if (head.indicator != indicator)
                        continue;
                    if (head.across < 0)
                        whole = table.cell(row, column).value;
                    else
                        sum += table.cell(row, column).value.value_or(0);
                }
                EXPECT_EQ(sum, whole.value_or(0)) << codeOf(across).toStdString() << row;
            }
        }
        for (const FigureRef &figure : table.figures())
            expectOpens(figure);
    }
}

TEST_F(StatisticsTables, WhatSuitsNoSuchPeriodLeavesTheOthersTheirs)
{
    StatisticsLayout layout = months(1, 1);
    layout.dates.from = QDate(2026, 1, 3);
    layout.indicators = {QStringLiteral("attendance.rate"), kVisits, QStringLiteral("ledger.gone")};
    layout.versions = {{kVisits, 99}};
    const StatisticsTable table = tableOf(layout);
    ASSERT_EQ(table.indicators.size(), 2u);
    EXPECT_EQ(table.rows.back().isTotal, true);
    EXPECT_EQ(table.cells.back()[0].value, std::nullopt);
    EXPECT_GT(table.cells.back()[1].value.value_or(0), 0);
    std::vector<StatisticsWarning::Kind> kinds;
    for (const StatisticsWarning &warning : table.warnings)
        kinds.push_back(warning.kind);
    using Kind = StatisticsWarning::Kind;
    EXPECT_EQ(kinds, (std::vector{Kind::UnknownIndicator, Kind::NoFigure, Kind::DefinitionChanged}));
}

TEST_F(StatisticsTables, NothingChosenIsAllThatHasAValue)
{
    StatisticsLayout layout = months(1, 2);
    layout.indicators.clear();
    const StatisticsTable table = tableOf(layout);
    const auto has = [&table](const QString &code) {
        return std::ranges::find(table.indicators, code, &Indicator::code) != table.indicators.end();
    };
    EXPECT_TRUE(has(kVisits));
    EXPECT_FALSE(has(QStringLiteral("spotcheck.times"))) << "none was ever made";
    EXPECT_TRUE(table.warnings.empty());
}

TEST_F(StatisticsTables, RoundsAreComparedWithTheRoundBefore)
{
    StatisticsLayout layout = months(1, 1);
    layout.span = StatisticsSpan::Round;
    layout.lastYear = layout.lastPeriod = true;
    EXPECT_EQ(StatisticsTableService(workspace()).table(layout).result().error().code, ErrorCode::NotFound);
    Round round;
    round.number = 1;
    round.name = QStringLiteral("第一轮");
    round.startsOn = QDate(2024, 3, 1);
    round.endsOn = QDate(2025, 5, 31);
    insert(round);
    round.number = 2;
    round.name = QStringLiteral("第二轮");
    round.startsOn = QDate(2025, 6, 1);
    round.endsOn = std::nullopt;
    insert(round);
    const StatisticsTable table = tableOf(layout);
    EXPECT_EQ(table.round, QStringLiteral("第二轮")) << "the one under way";
    EXPECT_EQ(table.period, (Period{QDate(2025, 6, 1), QDate(2026, 3, 10)}));
    EXPECT_EQ(table.lastPeriod, (Period{QDate(2024, 3, 1), QDate(2025, 5, 31)}));
    EXPECT_FALSE(table.lastYear);
    EXPECT_TRUE(std::ranges::any_of(table.warnings, [](const StatisticsWarning &warning) {
        return warning.kind == StatisticsWarning::Kind::NoRoundToCompare;
    }));
}

TEST_F(StatisticsTables, ItStopsWhenAskedAndWhenThereIsNoPeriod)
{
    const CancelToken cancel;
    cancel.cancel();
    const auto stopped = StatisticsTableService(workspace()).table(months(1, 1), cancel).result();
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    StatisticsLayout layout = months(1, 1);
    layout.dates = {};
    const auto without = StatisticsTableService(workspace()).table(layout).result();
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().code, ErrorCode::Invalid);
    layout = months(1, 1);
    layout.townshipId = DivisionId(999);
    EXPECT_EQ(StatisticsTableService(workspace()).table(layout).result().error().code, ErrorCode::NotFound);
}

} // namespace zhucun
