#pragma once

#include "domain/statistics/facttable.h"
#include "domain/statistics/figureref.h"
#include "domain/statistics/statisticslayout.h"
#include "domain/statistics/statisticswarning.h"

namespace zhucun {

/// The answers for one period: of each indicator by its code, and the same for each group of the second grouping.
struct StatisticsSlice {
    using Figures = std::map<QString, IndicatorFigure>;

    StatisticsQuery query;
    int monthsBack = 0; ///< from the table's own period: what stands in May is compared with a May
    /// Of the table's own period also what was typed from earlier reports, and changes against it, by code and ending.
    Figures whole = {};
    std::map<QString, Figures> across = {}; ///< by the key that the table's own period knows the group by
    std::optional<double> villages = {};    ///< posted to, by which numbers of two periods may differ
};

/// Everything a table is made of.
struct StatisticsAnswers {
    std::vector<Indicator> indicators = {}; ///< in order
    std::vector<StatisticsGroup> acrossGroups = {};
    StatisticsSlice now = {};
    std::optional<StatisticsSlice> lastYear = {};
    std::optional<StatisticsSlice> lastPeriod = {};
    QString place = {}; ///< county, township, or township and village
    QString round = {}; ///< its name, when the period is one
    QString madeBy = {};
    QDate madeOn = {};
    std::vector<StatisticsWarning> warnings = {};
};

/// Of a row or a column: an indicator, a group, or both with what is shown of them. -1: not said here; where no side
/// says the group, the number is of the whole.
struct StatisticsHead {
    int indicator = -1;
    int group = -1;
    int across = -1;
    StatisticsPart part = StatisticsPart::Value;
    bool isTotal = false; ///< of a grouping

    friend bool operator==(const StatisticsHead &, const StatisticsHead &) = default;
};

struct StatisticsCell {
    std::optional<double> value = {};
    std::optional<FigureRef> figure = {}; ///< none without a value, nor of a change between rounds
    bool isTyped = false;                 ///< taken from an earlier report where no records were kept, or against that
};

/// Indicators by groups. A total is the indicator's own number of the whole, never a sum of the groups, and numbers of
/// different indicators are never added.
struct StatisticsTable {
    StatisticsLayout layout;
    Period period;
    std::optional<Period> lastYear;
    std::optional<Period> lastPeriod;
    QString place;
    QString round;
    QString madeBy;
    QDate madeOn;
    std::vector<Indicator> indicators;
    std::vector<int> decimals; ///< by indicator: as many as its numbers need, two at most
    std::vector<StatisticsGroup> groups;
    std::vector<StatisticsGroup> acrossGroups;
    std::vector<StatisticsHead> rows;
    std::vector<StatisticsHead> columns;
    std::vector<std::vector<StatisticsCell>> cells; ///< by row and column
    std::vector<StatisticsWarning> warnings;

    bool isEmpty() const { return rows.empty() || columns.empty(); }
    const StatisticsCell &cell(size_t row, size_t column) const { return cells[row][column]; }
    /// What the row and the column say together.
    StatisticsHead headAt(size_t row, size_t column) const;
    const Indicator &indicatorAt(size_t row, size_t column) const;
    int decimalsAt(size_t row, size_t column) const;
    std::vector<FigureRef> figures() const;
    bool hasTyped() const;
};

StatisticsTable makeTable(const StatisticsLayout &layout, StatisticsAnswers answers);

/// Groups of several answers, each once and in order; what belongs to none is last.
std::vector<StatisticsGroup> groupsOf(const StatisticsSlice::Figures &figures);
void mergeGroups(std::vector<StatisticsGroup> &groups, const std::vector<StatisticsGroup> &others);

/// The key a group has so many months earlier: 2026-05 was 2025-05. Only months move.
QString keyEarlier(StatisticsGrouping by, const QString &key, int months);

/// In percent of what it was, of a percentage in percentage points. No value without both, or from 0.
std::optional<double> changeOf(const Indicator &indicator, const std::optional<double> &now,
                               const std::optional<double> &then);

/// By which the code of a change, or of an earlier number, ends; nothing for the number itself.
QString partSuffix(StatisticsPart part);

/// Behind a number that was typed from an earlier report.
inline constexpr QChar kTypedMark(u'※');

/// "12.5"; "—" for no value.
QString figureText(const std::optional<double> &value, int decimals);
/// As its table shows it: a rise with its sign.
QString figureText(const StatisticsTable &table, size_t row, size_t column);
/// The unit of what is shown: of a change % or 百分点.
QString unitOf(const Indicator &indicator, StatisticsPart part);
/// A group that has no name: of none.
QString nameOf(const StatisticsGroup &group);

} // namespace zhucun
