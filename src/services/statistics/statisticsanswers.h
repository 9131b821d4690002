#pragma once

#include "core/result.h"
#include "domain/statistics/facttable.h"
#include "domain/statistics/statisticsquery.h"
#include "storage/sql/connection.h"

#include <QStringList>

#include <vector>

namespace zhucun {

// What the statistics service answers, on a connection: for whoever needs several answers of one moment, or of one
// transaction.

/// Errors: Invalid (args: code) with the rule why there is no figure for such a period; UnknownName for a source there
/// is not.
Status answerable(const Indicator &indicator, const StatisticsQuery &query);

/// Whether the records of the source that a not derived indicator names fall into such groups. false: no such source.
bool sourceFallsInto(sql::Connection &connection, const Indicator &indicator, StatisticsGrouping by);

/// Those that come with the program, then those of the county's own ledger.
std::vector<Indicator> standardIndicators(sql::Connection &connection);
/// The same, then what the county defined itself.
std::vector<Indicator> indicatorsIn(sql::Connection &connection);

/// In the order of `codes`; all there are when none is named. A code may end in .yoy (同比) or .mom (环比), in
/// .last_year (上年同期) or .last_period (上期). Errors:
/// UnknownName (args: code); Invalid with the rule why a named one has no figure for such a period.
Result<std::vector<Indicator>> indicatorsNamed(sql::Connection &connection, const QStringList &codes,
                                               const StatisticsQuery &query);

/// The group that goes by this key or name among those the figure falls into; nullopt where there is none. An indicator
/// made of another has its groups.
std::optional<StatisticsGroup> groupNamed(sql::Connection &connection, const QString &code, StatisticsGrouping by,
                                          const QString &text, QDate today);

/// In the order of `indicators`; without a value where the period does not suit.
std::vector<IndicatorFigure> figuresIn(sql::Connection &connection, const std::vector<Indicator> &indicators,
                                       const StatisticsQuery &query, QDate today);

/// The records behind one number, of the whole or of the group with this key or name. Errors: UnknownName for a group
/// there is not.
Result<Drill> drillIn(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                      const std::optional<QString> &key, QDate today);

/// The same by codes, as StatisticsService answers. Errors as there.
Result<std::vector<IndicatorFigure>> figuresNamed(sql::Connection &connection, const QStringList &codes,
                                                  const StatisticsQuery &query, QDate today);
Result<Drill> drillNamed(sql::Connection &connection, const QString &code, const StatisticsQuery &query,
                         const std::optional<QString> &key, QDate today);

} // namespace zhucun
