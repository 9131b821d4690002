#include "reports/documents/statisticstable.h"

#include <gtest/gtest.h>

#include <set>

using namespace zhucun;
using namespace zhucun::reports;

namespace {

/// `count` indicators of 14 townships in May 2026, number i of township j being 100 i + j; the last a rate.
StatisticsTable sample(int count, bool isSwapped = false)
{
    StatisticsAnswers answers;
    StatisticsQuery query;
    query.period = {QDate(2026, 5, 1), QDate(2026, 5, 31)};
    query.by = StatisticsGrouping::Township;
    answers.now.query = query;
    query.period = {QDate(2025, 5, 1), QDate(2025, 5, 31)};
    answers.lastYear = StatisticsSlice{query, 12, {}, {}, {}};
    for (int i = 0; i < count; ++i) {
        Indicator indicator;
        indicator.code = QStringLiteral("%1.n%2").arg(QLatin1String(i % 2 ? "visits" : "dispatch")).arg(i);
        indicator.name = QStringLiteral("走访群众指标%1").arg(i);
        indicator.unit = i == count - 1 ? IndicatorUnit::Percent : IndicatorUnit::PersonTimes;
        indicator.definition = QStringLiteral("第%1项的口径。").arg(i);
        IndicatorFigure figure{indicator, 1000.0 * i + 0.25, {}};
        for (int j = 0; j < 14; ++j) {
            figure.rows.push_back(
                {{QString::number(100 + j), QStringLiteral("第%1镇").arg(j), QString::number(100 + j)},
                 j == 13 ? std::nullopt : std::optional(100.0 * i + j)});
        }
        figure.value = indicator.unit == IndicatorUnit::Percent ? 62.46 : 1000.0 * i;
        answers.indicators.push_back(indicator);
        answers.now.whole[indicator.code] = figure;
        figure.value = indicator.unit == IndicatorUnit::Percent ? 60.0 : 800.0 * i;
        answers.lastYear->whole[indicator.code] = figure;
    }
    answers.place = QStringLiteral("尚义县");
    answers.madeBy = QStringLiteral("王建国");
    answers.madeOn = QDate(2026, 6, 2);
    StatisticsLayout layout;
    for (const Indicator &indicator : answers.indicators)
        layout.indicators << indicator.code;
    layout.lastYear = layout.yearChange = true;
    layout.isSwapped = isSwapped;
    layout.comparesTotalsOnly = true;
    return makeTable(layout, answers);
}

std::vector<Table> tablesOf(const Report &report)
{
    std::vector<Table> tables;
    for (const Section &section : report.sections) {
        for (const Block &block : section.blocks) {
            if (const auto *table = std::get_if<Table>(&block))
                tables.push_back(*table);
        }
    }
    return tables;
}

QStringList texts(const TableRowData &row)
{
    QStringList all;
    for (const CellValue &cell : row.cells)
        all << cell.text();
    return all;
}

} // namespace

TEST(StatisticsTableReport, IsTheTableWithItsNotes)
{
    const Report report = statisticsTable(sample(2, true));
    EXPECT_EQ(report.title, QStringLiteral("尚义县驻村工作统计表"));
    EXPECT_EQ(report.paper, Paper::a4Landscape());
    EXPECT_EQ(report.headNotes, (QStringList{QStringLiteral("统计时段：2026年5月1日至2026年5月31日"),
                                             QStringLiteral("对比时段：上年同期为2025年5月1日至2025年5月31日"),
                                             QStringLiteral("制表人：王建国　制表日期：2026年6月2日")}));
    EXPECT_TRUE(report.footNotes.contains(QStringLiteral("1．走访群众指标0（人次）：第0项的口径。（口径第1版）")));
    EXPECT_TRUE(report.footNotes.contains(QStringLiteral("2．走访群众指标1（%）：第1项的口径。（口径第1版）")));
    const std::vector<Table> tables = tablesOf(report);
    ASSERT_EQ(tables.size(), 1u);
    const Table &table = tables.front();
    ASSERT_EQ(table.columns.size(), 2u + 14 + 3);
    EXPECT_EQ(table.columns[2].heading, QStringLiteral("第0镇"));
    EXPECT_EQ(table.columns[16].group, QStringLiteral("合计"));
    EXPECT_EQ(table.columns[17].heading, QStringLiteral("上年同期"));
    ASSERT_EQ(table.rows.size(), 4u) << "two themes, each with its heading";
    EXPECT_EQ(table.rows[0].style, RowStyle::Group);
    EXPECT_EQ(table.rows[0].cells.front().text(), QStringLiteral("驻村派驻"));
    const QStringList rate = texts(table.rows[3]);
    EXPECT_EQ(rate.mid(0, 3),
              (QStringList{QStringLiteral("走访群众指标1"), QStringLiteral("%"), QStringLiteral("100.0")}));
    EXPECT_EQ(rate.mid(15), (QStringList{QStringLiteral("—"), QStringLiteral("62.5"), QStringLiteral("60.0"),
                                         QStringLiteral("+2.5")}));
}

TEST(StatisticsTableReport, NumbersStayNumbersAndAllCanBeOpened)
{
    const StatisticsTable counted = sample(3);
    const Report report = statisticsTable(counted);
    EXPECT_EQ(report.figures, counted.figures());
    EXPECT_FALSE(report.figures.empty());
    int numbers = 0;
    for (const Table &table : tablesOf(report)) {
        EXPECT_EQ(table.rows.back().style, RowStyle::Total);
        EXPECT_EQ(table.rows.back().cells.front().text(), QStringLiteral("合计"));
        for (const TableRowData &row : table.rows) {
            for (size_t i = 1; i < row.cells.size(); ++i) {
                const CellValue::Data &data = row.cells[i].data();
                EXPECT_FALSE(std::holds_alternative<QString>(data)) << row.cells[i].text().toStdString();
                numbers += int(std::holds_alternative<qint64>(data) || std::holds_alternative<double>(data));
                EXPECT_EQ(table.columns[i].alignment, Qt::AlignRight);
            }
        }
    }
    EXPECT_GE(numbers, int(report.figures.size()));
}

TEST(StatisticsTableReport, ManyIndicatorsBecomeSeveralTablesThatFit)
{
    const StatisticsTable counted = sample(30);
    const std::vector<Table> tables = tablesOf(statisticsTable(counted));
    ASSERT_GT(tables.size(), 1u);
    std::set<QString> headings;
    size_t columns = 0;
    for (const Table &table : tables) {
        EXPECT_EQ(table.rows.size(), 15u) << "every table has every row";
        EXPECT_EQ(table.columns.front().heading, QStringLiteral("乡镇"));
        EXPECT_TRUE(table.caption.startsWith(QStringLiteral("表"))) << table.caption.toStdString();
        columns += table.columns.size() - 1;
        for (size_t i = 1; i < table.columns.size(); ++i)
            EXPECT_TRUE(headings.insert(QString(table.columns[i].group + table.columns[i].heading)).second);
        // What belongs to one indicator is not torn apart.
        EXPECT_EQ((table.columns.size() - 1) % 3, 0u);
    }
    EXPECT_EQ(columns, counted.columns.size());
    EXPECT_LE(tables.front().columns.size() - tables.back().columns.size(), 6u) << "about as wide as each other";
}

TEST(StatisticsTableReport, NothingIsSaidAndWarningsToo)
{
    StatisticsTable table = sample(0);
    EXPECT_TRUE(tablesOf(statisticsTable(table)).empty());
    table.warnings = {{StatisticsWarning::Kind::NoFigure, {QStringLiteral("在岗率"), QStringLiteral("whole_months")}},
                      {StatisticsWarning::Kind::NoFigure, {QStringLiteral("应驻天数"), QStringLiteral("whole_months")}},
                      {StatisticsWarning::Kind::VillagesChanged,
                       {QStringLiteral("83"), QStringLiteral("123"), QStringLiteral("last_year")}}};
    EXPECT_EQ(warningNotes(table.warnings),
              (QStringList{QStringLiteral("在岗率、应驻天数只能按整月统计，该时段无数据。"),
                           QStringLiteral("派驻村由上年同期的83个变为123个，对比时请注意范围变化。")}));
    EXPECT_TRUE(statisticsTable(table).footNotes.front().startsWith(QStringLiteral("注意：")));
}
