#pragma once

#include "domain/statistics/statisticsquery.h"

#include <QJsonObject>

#include <optional>

namespace zhucun {

/// A query as it is kept with an issued figure. Ids are those of this file.
QJsonObject queryToJson(const StatisticsQuery &query);
/// nullopt for anything that queryToJson() did not write.
std::optional<StatisticsQuery> queryFromJson(const QJsonObject &json);

/// Compact and always the same for the same query.
QString queryText(const StatisticsQuery &query);
std::optional<StatisticsQuery> queryFromText(const QString &text);

} // namespace zhucun
