// Tables of statistics: what is chosen, and how answers become cells.
#include "domain/statistics/indicatortheme.h"
#include "domain/statistics/statisticstable.h"

#include <gtest/gtest.h>

#include <set>

using namespace zhucun;

namespace {

using Part = StatisticsPart;

Indicator indicator(const char *code, IndicatorUnit unit = IndicatorUnit::Times)
{
    Indicator made;
    made.code = QLatin1String(code);
    made.name = QStringLiteral("指标") + made.code;
    made.unit = unit;
    made.definition = QStringLiteral("口径");
    if (unit == IndicatorUnit::Percent)
        made.base = QStringLiteral("base");
    return made;
}

const StatisticsGroup kFirst{QStringLiteral("101"), QStringLiteral("甲乡"), QStringLiteral("1")};
const StatisticsGroup kSecond{QStringLiteral("102"), QStringLiteral("乙镇"), QStringLiteral("2")};
const StatisticsGroup kNone{};

using Values = std::vector<std::pair<StatisticsGroup, std::optional<double>>>;

void answer(StatisticsSlice::Figures &figures, const Indicator &asked, std::optional<double> whole, const Values &rows)
{
    IndicatorFigure figure{asked, whole, {}};
    for (const auto &[group, value] : rows)
        figure.rows.push_back({group, value});
    figures[asked.code] = figure;
}

StatisticsQuery query(const Period &period)
{
    StatisticsQuery made;
    made.period = period;
    made.by = StatisticsGrouping::Township;
    return made;
}

const Period kMay{QDate(2026, 5, 1), QDate(2026, 5, 31)};

/// Visits and a rate by township, May 2026 and May 2025.
StatisticsAnswers twoYears()
{
    StatisticsAnswers answers;
    answers.indicators = {indicator("visits.times"), indicator("disputes.rate", IndicatorUnit::Percent)};
    answers.now.query = query(kMay);
    answer(answers.now.whole, answers.indicators[0], 12, {{kFirst, 5}, {kSecond, 8}});
    answer(answers.now.whole, answers.indicators[1], 62.5, {{kFirst, 50}, {kNone, 75}, {kSecond, std::nullopt}});
    answers.lastYear = StatisticsSlice{query(lastYearOf(kMay)), 12, {}, {}, {}};
    answer(answers.lastYear->whole, answers.indicators[0], 10, {{kFirst, 0}, {kSecond, 10}});
    answer(answers.lastYear->whole, answers.indicators[1], 60, {{kFirst, 60}});
    return answers;
}

StatisticsLayout comparing()
{
    StatisticsLayout layout;
    layout.indicators = {QStringLiteral("visits.times"), QStringLiteral("disputes.rate")};
    layout.lastYear = layout.yearChange = true;
    return layout;
}

/// The cell of an indicator, a group (by name; empty: the whole) and a part.
const StatisticsCell *find(const StatisticsTable &table, int wanted, const QString &group, Part part,
                           const QString &across = {})
{
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (size_t column = 0; column < table.columns.size(); ++column) {
            const StatisticsHead head = table.headAt(row, column);
            const QString name = head.group < 0 ? QString() : nameOf(table.groups[size_t(head.group)]);
            const QString side = head.across < 0 ? QString() : nameOf(table.acrossGroups[size_t(head.across)]);
            if (head.indicator == wanted && name == group && side == across && head.part == part)
                return &table.cell(row, column);
        }
    }
    return nullptr;
}

std::optional<double> value(const StatisticsTable &table, int wanted, const QString &group, Part part = Part::Value,
                            const QString &across = {})
{
    const StatisticsCell *cell = find(table, wanted, group, part, across);
    EXPECT_TRUE(cell) << wanted << group.toStdString();
    return cell ? cell->value : std::nullopt;
}

} // namespace

TEST(StatisticsLayout, ComesBackFromJson)
{
    EXPECT_EQ(StatisticsLayout::fromJson(StatisticsLayout().toJson()), StatisticsLayout());
    EXPECT_EQ(StatisticsLayout::fromJson({}), StatisticsLayout());
    StatisticsLayout layout;
    layout.indicators = {QStringLiteral("b"), QStringLiteral("a")};
    layout.span = StatisticsSpan::Dates;
    layout.dates = kMay;
    layout.roundId = RoundId(3);
    layout.townshipId = DivisionId(4);
    layout.villageId = VillageId(5);
    layout.by = std::nullopt;
    layout.across = StatisticsGrouping::Month;
    layout.lastYear = layout.periodChange = true;
    layout.comparesTotalsOnly = layout.isSwapped = true;
    layout.chart = StatisticsChart::Lines;
    layout.versions = {{QStringLiteral("a"), 2}};
    EXPECT_EQ(StatisticsLayout::fromJson(layout.toJson()), layout);
    std::swap(layout.lastYear, layout.yearChange);
    std::swap(layout.lastPeriod, layout.periodChange);
    EXPECT_EQ(StatisticsLayout::fromJson(layout.toJson()), layout);
    for (const auto &term : Vocabulary<StatisticsSpan>::terms()) {
        layout.span = term.value;
        EXPECT_EQ(StatisticsLayout::fromJson(layout.toJson()).span, term.value);
    }
}

TEST(StatisticsLayout, RelativePeriodsMoveWithTheCalendar)
{
    const auto days = [](StatisticsSpan span, QDate today) {
        StatisticsLayout layout;
        layout.span = span;
        return periodOf(layout, today);
    };
    const QDate day(2026, 2, 14);
    using Span = StatisticsSpan;
    EXPECT_EQ(days(Span::ThisMonth, day), (Period{QDate(2026, 2, 1), QDate(2026, 2, 28)}));
    EXPECT_EQ(days(Span::LastMonth, day), (Period{QDate(2026, 1, 1), QDate(2026, 1, 31)}));
    EXPECT_EQ(days(Span::ThisQuarter, day), (Period{QDate(2026, 1, 1), QDate(2026, 3, 31)}));
    EXPECT_EQ(days(Span::LastQuarter, day), (Period{QDate(2025, 10, 1), QDate(2025, 12, 31)}));
    EXPECT_EQ(days(Span::ThisHalf, day), (Period{QDate(2026, 1, 1), QDate(2026, 6, 30)}));
    EXPECT_EQ(days(Span::LastHalf, day), (Period{QDate(2025, 7, 1), QDate(2025, 12, 31)}));
    EXPECT_EQ(days(Span::ThisYear, day), Period::year(2026));
    EXPECT_EQ(days(Span::LastYear, day), Period::year(2025));
    EXPECT_EQ(days(Span::LastHalf, QDate(2026, 7, 1)), (Period{QDate(2026, 1, 1), QDate(2026, 6, 30)}));
    EXPECT_FALSE(days(Span::Round, day).isValid());
    EXPECT_FALSE(days(Span::Dates, day).isValid()) << "none was given";
}

TEST(StatisticsLayout, PeriodsAreComparedWithTheirLike)
{
    const Period february{QDate(2024, 2, 1), QDate(2024, 2, 29)};
    EXPECT_EQ(lastYearOf(february), (Period{QDate(2023, 2, 1), QDate(2023, 2, 28)}));
    EXPECT_EQ(lastYearOf({QDate(2025, 2, 1), QDate(2025, 2, 28)}), february) << "a whole month stays whole";
    EXPECT_EQ(lastYearOf({QDate(2026, 5, 3), QDate(2026, 5, 9)}), (Period{QDate(2025, 5, 3), QDate(2025, 5, 9)}));
    EXPECT_EQ(periodBefore(february), (Period{QDate(2024, 1, 1), QDate(2024, 1, 31)}));
    EXPECT_EQ(periodBefore({QDate(2026, 1, 1), QDate(2026, 3, 31)}), (Period{QDate(2025, 10, 1), QDate(2025, 12, 31)}));
    EXPECT_EQ(periodBefore({QDate(2026, 5, 3), QDate(2026, 5, 9)}), (Period{QDate(2026, 4, 26), QDate(2026, 5, 2)}));
}

TEST(StatisticsTable, TotalsAreTheIndicatorsOwn)
{
    const StatisticsTable table = makeTable(comparing(), twoYears());
    ASSERT_EQ(table.rows.size(), 4u) << "two townships, what belongs to none, and the whole";
    EXPECT_EQ(table.groups.back(), kNone) << "last";
    EXPECT_TRUE(table.rows.back().isTotal);
    ASSERT_EQ(table.columns.size(), 6u);
    EXPECT_EQ(value(table, 0, {}), 12) << "not 5 + 8: somebody was counted in both";
    EXPECT_EQ(value(table, 1, {}), 62.5);
    EXPECT_EQ(value(table, 1, QStringLiteral("乙镇")), std::nullopt);
    EXPECT_FALSE(find(table, 1, QStringLiteral("乙镇"), Part::Value)->figure) << "nothing to open";
    EXPECT_EQ(table.decimals, (std::vector<int>{0, 1}));
}

TEST(StatisticsTable, ChangesAreInPercentOrInPoints)
{
    const StatisticsTable table = makeTable(comparing(), twoYears());
    EXPECT_EQ(value(table, 0, {}, Part::LastYear), 10);
    EXPECT_DOUBLE_EQ(value(table, 0, {}, Part::YearChange).value(), 20);
    EXPECT_DOUBLE_EQ(value(table, 0, QStringLiteral("乙镇"), Part::YearChange).value(), -20);
    EXPECT_EQ(value(table, 0, QStringLiteral("甲乡"), Part::YearChange), std::nullopt) << "from 0 nothing is a share";
    EXPECT_DOUBLE_EQ(value(table, 1, {}, Part::YearChange).value(), 2.5) << "points, not 4.2 %";
    EXPECT_EQ(unitOf(table.indicators[1], Part::YearChange), QStringLiteral("个百分点"));
    const FigureRef change = find(table, 0, {}, Part::YearChange)->figure.value();
    EXPECT_EQ(change.code, QStringLiteral("visits.times.yoy")) << "an indicator by itself";
    EXPECT_EQ(change.query.period, kMay);
    EXPECT_EQ(change.unit, QStringLiteral("%"));
}

TEST(StatisticsTable, EveryNumberCanBeOpened)
{
    const StatisticsTable table = makeTable(comparing(), twoYears());
    std::set<QString> places;
    for (const FigureRef &figure : table.figures()) {
        EXPECT_TRUE(places.insert(figure.place).second) << figure.place.toStdString();
        EXPECT_TRUE(figure.value);
        EXPECT_EQ(figure.query.by, StatisticsGrouping::Township);
    }
    const FigureRef own = find(table, 0, QStringLiteral("甲乡"), Part::LastYear)->figure.value();
    EXPECT_EQ(own.place, QStringLiteral("甲乡|visits.times|last_year"));
    EXPECT_EQ(own.query.period, lastYearOf(kMay));
    EXPECT_EQ(own.key, QStringLiteral("101"));
    EXPECT_EQ(find(table, 0, {}, Part::Value)->figure->key, std::nullopt);
    EXPECT_EQ(find(table, 1, QStringLiteral("未注明"), Part::Value)->figure->key, QString()) << "of none, not of all";
}

TEST(StatisticsTable, SwappedItIsTheSameNumbers)
{
    StatisticsLayout layout = comparing();
    const StatisticsTable upright = makeTable(layout, twoYears());
    layout.isSwapped = true;
    const StatisticsTable swapped = makeTable(layout, twoYears());
    EXPECT_EQ(swapped.rows.size(), 2u);
    EXPECT_EQ(swapped.columns.size(), 12u);
    for (const FigureRef &figure : upright.figures()) {
        const auto all = swapped.figures();
        EXPECT_NE(std::find(all.begin(), all.end(), figure), all.end()) << figure.place.toStdString();
    }
    layout.comparesTotalsOnly = true;
    const StatisticsTable lean = makeTable(layout, twoYears());
    ASSERT_EQ(lean.columns.size(), 6u) << "three groups, and the whole with its two comparisons";
    EXPECT_EQ(value(lean, 0, {}, Part::LastYear), 10);
    EXPECT_EQ(find(lean, 0, QStringLiteral("甲乡"), Part::LastYear), nullptr);
}

TEST(StatisticsTable, MonthsMeetTheirLikeOfLastYear)
{
    const StatisticsGroup may{QStringLiteral("2026-05"), QStringLiteral("2026年5月"), QStringLiteral("202605")};
    const StatisticsGroup mayBefore{QStringLiteral("2025-05"), QStringLiteral("2025年5月"), QStringLiteral("202505")};
    StatisticsAnswers answers = twoYears();
    answer(answers.now.whole, answers.indicators[0], 12, {{may, 12}});
    answer(answers.lastYear->whole, answers.indicators[0], 10, {{mayBefore, 10}});
    answers.indicators.pop_back();
    answers.now.whole.erase(QStringLiteral("disputes.rate"));
    answers.lastYear->whole.erase(QStringLiteral("disputes.rate"));
    StatisticsLayout layout = comparing();
    layout.by = StatisticsGrouping::Month;
    const StatisticsTable table = makeTable(layout, answers);
    ASSERT_EQ(table.groups.size(), 1u);
    EXPECT_EQ(value(table, 0, may.name, Part::LastYear), 10);
    EXPECT_EQ(find(table, 0, may.name, Part::LastYear)->figure->key, QStringLiteral("2025-05"));
}

TEST(StatisticsTable, SideBySideEachColumnNarrowsItsQuestion)
{
    const StatisticsGroup topic{QStringLiteral("7"), QStringLiteral("政策宣讲"), QStringLiteral("1")};
    StatisticsAnswers answers = twoYears();
    answers.lastYear.reset();
    answers.acrossGroups = {topic};
    answer(answers.now.across[topic.key], answers.indicators[0], 4, {{kFirst, 4}});
    StatisticsLayout layout;
    layout.indicators = comparing().indicators;
    layout.across = StatisticsGrouping::Category;
    const StatisticsTable table = makeTable(layout, answers);
    EXPECT_EQ(table.columns.size(), 4u);
    EXPECT_EQ(value(table, 0, QStringLiteral("甲乡"), Part::Value, topic.name), 4);
    EXPECT_EQ(value(table, 0, QStringLiteral("甲乡")), 5) << "the whole beside it is its own number";
    EXPECT_EQ(value(table, 0, QStringLiteral("乙镇"), Part::Value, topic.name), std::nullopt);
    const FigureRef figure = find(table, 0, QStringLiteral("甲乡"), Part::Value, topic.name)->figure.value();
    ASSERT_EQ(figure.query.where.size(), 1u);
    EXPECT_EQ(figure.query.where.front(), (StatisticsCondition{StatisticsGrouping::Category, topic.key}));
}

TEST(StatisticsTable, WarnsOfOtherDefinitionsAndOtherVillages)
{
    using Kind = StatisticsWarning::Kind;
    StatisticsAnswers answers = twoYears();
    EXPECT_TRUE(makeTable(comparing(), answers).warnings.empty());
    answers.now.villages = 123;
    answers.lastYear->villages = 83;
    StatisticsLayout layout = comparing();
    layout.versions = {{QStringLiteral("visits.times"), 1}, {QStringLiteral("disputes.rate"), 7}};
    const StatisticsTable table = makeTable(layout, answers);
    ASSERT_EQ(table.warnings.size(), 2u);
    EXPECT_EQ(table.warnings[0],
              (StatisticsWarning{Kind::VillagesChanged,
                                 {QStringLiteral("83"), QStringLiteral("123"), QStringLiteral("last_year")}}));
    EXPECT_EQ(table.warnings[1].kind, Kind::DefinitionChanged);
    EXPECT_EQ(table.warnings[1].args.value(1), QStringLiteral("7"));
}

TEST(StatisticsTable, WithoutAChoiceItIsWhatHasAValue)
{
    StatisticsAnswers answers = twoYears();
    answers.indicators.push_back(indicator("spotcheck.times"));
    answer(answers.now.whole, answers.indicators.back(), std::nullopt, {{kFirst, std::nullopt}});
    StatisticsLayout layout = comparing();
    layout.indicators.clear();
    EXPECT_EQ(makeTable(layout, answers).indicators.size(), 2u);
    layout.indicators << QStringLiteral("spotcheck.times");
    EXPECT_EQ(makeTable(layout, answers).indicators.size(), 3u) << "what was named is shown to have none";
}

TEST(StatisticsTable, NumbersAreWrittenAsTheyAreRounded)
{
    EXPECT_EQ(figureText(93.45, 1), QStringLiteral("93.5"));
    EXPECT_EQ(figureText(-0.01, 1), QStringLiteral("0.0"));
    EXPECT_EQ(figureText(std::nullopt, 0), QStringLiteral("—"));
    EXPECT_EQ(figureText(7, 0), QStringLiteral("7"));
}

TEST(IndicatorTheme, EveryBuiltInHasOne)
{
    for (const Indicator &each : builtInIndicators())
        EXPECT_NE(themeOf(each.code), IndicatorTheme::Other) << each.code.toStdString();
    EXPECT_EQ(themeOf(QStringLiteral("ledger.roads_km.people")), IndicatorTheme::Ledger);
    for (const auto &term : Vocabulary<IndicatorTheme>::terms()) {
        for (const QString &code : usualIndicators(term.value))
            EXPECT_EQ(themeOf(code), term.value) << code.toStdString();
    }
}
