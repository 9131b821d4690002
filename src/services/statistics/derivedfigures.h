#pragma once

#include "domain/statistics/facttable.h"
#include "domain/statistics/statisticsquery.h"
#include "storage/sql/connection.h"

namespace zhucun {

/// What a number is compared with.
enum class Comparison { LastYear, LastPeriod };

/// "petitions.total.yoy" is the change of petitions.total against last year; nullopt for a code that ends otherwise.
struct ChangeName {
    QString of;
    Comparison kind = Comparison::LastYear;
};
std::optional<ChangeName> changeNamed(const QString &code);

/// 同比 or 环比 of an indicator: in percent of the earlier value; of a rate in percentage points.
Indicator changeIndicator(const Indicator &of, Comparison kind);

/// An indicator made of others. The records behind it are theirs, with what each adds to the number.
IndicatorFigure derivedFigure(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                              QDate today);
/// Of the whole, or of the group with this key.
Drill derivedDrill(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                   const std::optional<QString> &key, QDate today);
/// The same of many, in the order of `keys`; what they are made of is read once.
std::vector<Drill> derivedDrills(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                                 std::span<const std::optional<QString>> keys, QDate today);

} // namespace zhucun
