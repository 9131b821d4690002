#pragma once

#include "domain/statistics/facttable.h"
#include "domain/statistics/statisticsquery.h"
#include "storage/sql/connection.h"

namespace zhucun {

/// What a number is compared with.
enum class Comparison { LastYear, LastPeriod };

/// "petitions.total.yoy" is the change of petitions.total against last year, "petitions.total.last_year" what it was
/// then; nullopt for a code that ends otherwise.
struct ComparedName {
    QString of;
    Comparison kind = Comparison::LastYear;
    bool isChange = true;
};
std::optional<ComparedName> comparedNamed(const QString &code);

/// 同比 or 环比 of an indicator: in percent of the earlier value; of a rate in percentage points. Or the earlier value
/// itself, 上年同期 or 上期.
Indicator comparedIndicator(const Indicator &of, const ComparedName &name);

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
