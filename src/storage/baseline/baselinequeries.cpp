#include "storage/baseline/baselinequeries.h"

#include "domain/quantity.h"
#include "storage/sql/statement.h"

namespace zhucun::storage {

std::optional<double> baselineValue(sql::Connection &connection, const QString &code, const Period &period,
                                    DivisionId townshipId, const std::vector<StatisticsCondition> &conditions)
{
    if (conditions.size() > 1)
        return std::nullopt;
    // The county's own figure, or the township's; a village has none.
    auto select = connection.statement(QStringLiteral(
        "SELECT value FROM baseline WHERE deleted_at IS NULL AND value IS NOT NULL AND indicator = :code "
        "AND COALESCE(township_id, 0) = :township AND COALESCE(grouping, '') = :grouping AND group_key = :key "
        "AND to_day = :to AND (from_day = :from OR from_day = to_day) "
        "ORDER BY CASE WHEN from_day = :from THEN 0 ELSE 1 END, id LIMIT 1"));
    select.bind(QStringLiteral("code"), code)
        .bind(QStringLiteral("township"), townshipId.value())
        .bind(QStringLiteral("grouping"), conditions.empty() ? QString() : codeOf(conditions.front().by))
        .bind(QStringLiteral("key"), conditions.empty() ? QString() : conditions.front().key)
        .bind(QStringLiteral("from"), period.from)
        .bind(QStringLiteral("to"), period.to);
    if (!select.next())
        return std::nullopt;
    return Quantity::fromThousandths(select.get<qint64>(0)).toDouble();
}

QStringList baselineIndicators(sql::Connection &connection)
{
    auto select = connection.statement(
        QStringLiteral("SELECT DISTINCT indicator FROM baseline WHERE deleted_at IS NULL ORDER BY indicator"));
    QStringList codes;
    while (select.next())
        codes << select.get<QString>(0);
    return codes;
}

} // namespace zhucun::storage
