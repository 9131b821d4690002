#pragma once

#include "domain/statistics/comparedperiod.h"
#include "domain/statistics/statisticsquery.h"

#include <QJsonObject>
#include <QStringList>

#include <map>
#include <optional>

namespace zhucun {

/// Which days a statistics page is about. All but Dates move on with the calendar.
enum class StatisticsSpan {
    Dates,
    ThisMonth,
    LastMonth,
    ThisQuarter,
    LastQuarter,
    ThisHalf, ///< of a year
    LastHalf,
    ThisYear,
    LastYear,
    Round,
};
template <>
struct Vocabulary<StatisticsSpan> {
    static const std::vector<Term<StatisticsSpan>> &terms();
};

/// What stands for one indicator and group, side by side.
enum class StatisticsPart {
    Value,
    LastYear,     ///< the same period of last year
    YearChange,   ///< 同比: in percent, of percentages in percentage points
    LastPeriod,   ///< the period of the same length before
    PeriodChange, ///< 环比
};
template <>
struct Vocabulary<StatisticsPart> {
    static const std::vector<Term<StatisticsPart>> &terms();
};

constexpr bool isChange(StatisticsPart part)
{
    return part == StatisticsPart::YearChange || part == StatisticsPart::PeriodChange;
}

enum class StatisticsChart { None, Bars, Lines };
template <>
struct Vocabulary<StatisticsChart> {
    static const std::vector<Term<StatisticsChart>> &terms();
};

/// All that is chosen for a table of statistics: a value, kept under a name.
struct StatisticsLayout {
    QStringList indicators; ///< codes, in order; none: all that have a value
    StatisticsSpan span = StatisticsSpan::LastMonth;
    Period dates = {};    ///< of StatisticsSpan::Dates
    RoundId roundId = {}; ///< of StatisticsSpan::Round; invalid: the round under way
    DivisionId townshipId = {};
    VillageId villageId = {};
    std::optional<StatisticsGrouping> by = StatisticsGrouping::Township;
    std::optional<StatisticsGrouping> across = {}; ///< a second grouping, side by side
    bool lastYear = false;
    bool yearChange = false;
    bool lastPeriod = false;
    bool periodChange = false;
    bool comparesTotalsOnly = false; ///< where groups stand side by side
    bool isSwapped = false;          ///< rows and columns
    StatisticsChart chart = StatisticsChart::Bars;
    std::map<QString, int> versions = {}; ///< of the definitions, when it was kept

    bool comparesLastYear() const { return lastYear || yearChange; }
    bool comparesLastPeriod() const { return lastPeriod || periodChange; }
    /// In the order they stand in.
    std::vector<StatisticsPart> parts() const;
    /// Whether other periods stand beside each group, or only beside the whole.
    bool comparesGroups() const { return !comparesTotalsOnly || !hasIndicatorRows(); }
    /// Whether each row is an indicator. Without groups it is, unless swapped.
    bool hasIndicatorRows() const { return by ? isSwapped : !isSwapped; }

    QJsonObject toJson() const;
    /// What is missing or unknown is as in a new layout.
    static StatisticsLayout fromJson(const QJsonObject &json);

    friend bool operator==(const StatisticsLayout &, const StatisticsLayout &) = default;
};

/// The days meant on `today`; invalid for a round, which knows its own.
Period periodOf(const StatisticsLayout &layout, QDate today);

} // namespace zhucun
