#pragma once

#include "domain/statistics/indicator.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace zhucun {

/// A line of a grouped statistic.
struct StatisticsGroup {
    QString key;  ///< stable: a division's code, a round's number, 2026-05; empty for what belongs to no group
    QString name; ///< empty for what belongs to no group
    QString order;

    friend bool operator==(const StatisticsGroup &, const StatisticsGroup &) = default;
};

/// One record behind numbers, with what it adds to each measure of its table.
struct Fact {
    QString entity; ///< as on the command line
    qint64 id = 0;
    QDate date;
    QString label;
    int group = 0;               ///< in FactTable::groups
    std::vector<qint64> amounts; ///< by measure
    qint64 key = 0;              ///< what counts once in a distinct count; 0: the record itself
};

/// The records of a period and scope as their source tells them: everything numbers, groups and drill-down follow from.
struct FactTable {
    struct Measure {
        QString name;
        bool isKept = true;      ///< false: nothing of the kind was ever recorded, so there is no number, not even 0
        bool isDistinct = false; ///< a record counts once however often it occurs
    };

    std::vector<Measure> measures;
    std::vector<StatisticsGroup> groups; ///< all there are, with facts or without
    std::vector<Fact> facts;
    bool isNothingWithoutFacts = false; ///< a group without a fact has no value; otherwise its value is 0
};

struct IndicatorFigure {
    struct Row {
        StatisticsGroup group;
        std::optional<double> value;
    };

    Indicator indicator;
    std::optional<double> value;
    std::vector<Row> rows; ///< in order; none unless grouped
};

/// A record behind one number. The amounts of all of them add up to it, of a ratio in percentage points: part / sum of
/// bases × 100.
struct DrillRecord {
    QString entity;
    qint64 id = 0;
    QDate date;
    QString label;
    double amount = 0;
    std::optional<double> part; ///< of a ratio: what it adds to the numerator, and
    std::optional<double> base; ///< to the denominator
};

struct Drill {
    Indicator indicator;
    std::optional<double> value;
    std::vector<DrillRecord> records;
};

/// No value: denominator 0, nothing kept, or a measure that the table does not have.
IndicatorFigure figureOf(const Indicator &indicator, const FactTable &table, bool isGrouped);

/// The records that count for the whole, or for one group.
Drill drillOf(const Indicator &indicator, const FactTable &table, const std::optional<QString> &key);
/// The same of many at once, in the order of `keys`: the facts are gone through once.
std::vector<Drill> drillsOf(const Indicator &indicator, const FactTable &table,
                            std::span<const std::optional<QString>> keys);

} // namespace zhucun
