#pragma once

#include "domain/ids.h"
#include "domain/quantity.h"
#include "domain/record/record.h"
#include "domain/statistics/statisticsquery.h"

#include <QDate>

#include <optional>

namespace zhucun {

/// 历史数据: what an indicator was before the program kept records, typed from an earlier report.
struct Baseline {
    BaselineId id;
    RecordMeta meta;
    QString indicator;                          ///< its code
    DivisionId townshipId;                      ///< invalid: the whole county
    std::optional<StatisticsGrouping> grouping; ///< with groupKey: one group of the figure only
    QString groupKey;                           ///< as groups of the statistics tell it
    QDate from;                                 ///< of a stock, the day it was counted is `to`
    QDate to;
    std::optional<Quantity> value; ///< always there once saved; money in 元
    QString source;                ///< 来源: the report it was taken from
    QString note;
};

struct BaselineRow {
    BaselineId id;
    QString indicator;
    QString indicatorName; ///< as in TargetRow
    QString townshipName;  ///< empty: the county
    std::optional<StatisticsGrouping> grouping;
    QString groupKey;
    QDate from;
    QDate to;
    std::optional<Quantity> value;
    QString source;
    QString note;
};

} // namespace zhucun
