#include "storage/statistics/recordfacts.h"

#include "storage/posting/postingon.h"
#include "storage/sql/statement.h"

#include <QRegularExpression>

namespace zhucun::storage {

using sql::Connection;
using sql::Statement;

namespace {

/// Text, so that ids, codes and words are read alike; empty for none.
QString asText(const QString &expression) { return QStringLiteral("COALESCE(CAST(%1 AS TEXT), '')").arg(expression); }

QString ofPosting(const RecordShape &shape, const char *column)
{
    return QStringLiteral("(SELECT q.%1 FROM posting q WHERE q.id = %2)")
        .arg(QLatin1String(column), postingOn(shape.cadre, shape.day));
}

QString eitherOf(const QString &own, const QString &other)
{
    if (own.isEmpty() || other.isEmpty())
        return own + other;
    return QStringLiteral("COALESCE(%1, %2)").arg(own, other);
}

/// Empty when the entity cannot be grouped so.
QString groupExpression(const RecordShape &shape, StatisticsGrouping by)
{
    const bool hasCadre = !shape.cadre.isEmpty();
    switch (by) {
    case StatisticsGrouping::Township:
        return shape.township;
    case StatisticsGrouping::Village:
        return shape.village;
    case StatisticsGrouping::Team:
        return eitherOf(shape.team, hasCadre ? ofPosting(shape, "team_id") : QString());
    case StatisticsGrouping::Unit:
    case StatisticsGrouping::UnitLevel:
        return eitherOf(shape.unit,
                        hasCadre ? QStringLiteral("(SELECT c.unit_id FROM cadre c WHERE c.id = %1)").arg(shape.cadre)
                                 : QString());
    case StatisticsGrouping::Round:
        return QStringLiteral("(SELECT r.id FROM round r WHERE r.deleted_at IS NULL AND r.starts_on <= %1 AND "
                              "(r.ends_on IS NULL OR r.ends_on >= %1) ORDER BY r.starts_on DESC, r.id LIMIT 1)")
            .arg(shape.day);
    case StatisticsGrouping::Category:
        return shape.category;
    case StatisticsGrouping::Month:
        return shape.day + QStringLiteral(" / 100");
    case StatisticsGrouping::VillageTag:
    case StatisticsGrouping::Mode:
    case StatisticsGrouping::Role:
    case StatisticsGrouping::Sex:
    case StatisticsGrouping::AgeBand:
    case StatisticsGrouping::Political:
    case StatisticsGrouping::Education:
    case StatisticsGrouping::Rank:
    case StatisticsGrouping::Reserve:
    case StatisticsGrouping::BirthDecade:
    case StatisticsGrouping::PostedCadres:
        return {};
    }
    return {};
}

QString groupOf(const RecordShape &shape, const StatisticsQuery &query)
{
    const QString expression = query.by ? groupExpression(shape, *query.by) : QString();
    return expression.isEmpty() ? QStringLiteral("''") : asText(expression);
}

/// :to is not :township.
bool names(const QString &sql, const char *parameter)
{
    const QRegularExpression whole(QStringLiteral(":%1\\b").arg(QLatin1String(parameter)));
    return whole.match(sql).hasMatch();
}

/// "SELECT columns FROM … WHERE … tail", bound.
Statement select(Connection &connection, const RecordShape &shape, const StatisticsQuery &query, const QString &columns,
                 const QString &where, const QString &tail = {})
{
    QString condition = where;
    // An entity without places has nothing within one.
    const auto within = [&condition](const QString &expression, const char *parameter) {
        condition += expression.isEmpty() ? QStringLiteral(" AND 1 = 0")
                                          : QStringLiteral(" AND %1 = :%2").arg(expression, QLatin1String(parameter));
    };
    if (query.townshipId.isValid())
        within(shape.township, "township");
    if (query.villageId.isValid())
        within(shape.village, "village");
    QString sql = QStringLiteral("SELECT %1 FROM %2 x").arg(columns, shape.table);
    for (const RecordShape::Join &join : shape.joins) {
        const QString use = join.alias + QLatin1Char('.');
        if (columns.contains(use) || condition.contains(use))
            sql += QLatin1Char(' ') + join.sql;
    }
    sql += QStringLiteral(" WHERE ") + condition + tail;
    Statement statement = connection.statement(sql);
    const auto bind = [&](const char *name, const auto &value) {
        if (names(sql, name))
            statement.bind(QLatin1String(name), value);
    };
    bind("from", query.period.from);
    bind("to", query.period.to);
    bind("township", query.townshipId);
    bind("village", query.villageId);
    return statement;
}

bool isDistinct(const RecordShape::Measure &measure) { return !measure.key.isEmpty(); }

} // namespace

std::vector<RecordSum> recordSums(Connection &connection, const RecordShape &shape, const StatisticsQuery &query)
{
    const QString group = groupOf(shape, query);
    const size_t count = shape.measures.size();
    std::vector<RecordSum> sums;
    QStringList columns{group};
    for (const RecordShape::Measure &measure : shape.measures)
        columns << (isDistinct(measure) ? QStringLiteral("0") : QStringLiteral("SUM(%1)").arg(measure.amount));
    auto totals = select(connection, shape, query, columns.join(QStringLiteral(", ")), shape.counts,
                         QStringLiteral(" GROUP BY 1"));
    while (totals.next()) {
        RecordSum sum{totals.get<QString>(0), 0, std::vector<qint64>(count)};
        for (size_t i = 0; i < count; ++i)
            sum.amounts[i] = totals.get<qint64>(int(i) + 1);
        sums.push_back(std::move(sum));
    }
    for (size_t i = 0; i < count; ++i) {
        const RecordShape::Measure &measure = shape.measures[i];
        if (!isDistinct(measure))
            continue;
        auto keys = select(connection, shape, query, QStringLiteral("DISTINCT %1, %2").arg(group, measure.key),
                           shape.counts + QStringLiteral(" AND (%1) <> 0").arg(measure.amount));
        while (keys.next()) {
            RecordSum sum{keys.get<QString>(0), keys.get<qint64>(1), std::vector<qint64>(count)};
            sum.amounts[i] = 1;
            sums.push_back(std::move(sum));
        }
    }
    return sums;
}

std::vector<RecordFact> recordFacts(Connection &connection, const RecordShape &shape, const StatisticsQuery &query,
                                    const std::vector<int> &measures)
{
    QStringList columns{groupOf(shape, query), QStringLiteral("x.id"), shape.day, shape.label};
    QStringList contributes;
    QString key = QStringLiteral("0");
    for (const int index : measures) {
        const RecordShape::Measure &measure = shape.measures[size_t(index)];
        columns << measure.amount;
        contributes << QStringLiteral("(%1) <> 0").arg(measure.amount);
        if (isDistinct(measure))
            key = measure.key;
    }
    columns << key;
    auto rows = select(connection, shape, query, columns.join(QStringLiteral(", ")),
                       shape.counts + QStringLiteral(" AND (%1)").arg(contributes.join(QStringLiteral(" OR "))),
                       QStringLiteral(" ORDER BY 3, 2"));
    std::vector<RecordFact> facts;
    while (rows.next()) {
        RecordFact fact{rows.get<QString>(0), rows.get<qint64>(1),  0,
                        rows.get<QDate>(2),   rows.get<QString>(3), std::vector<qint64>(shape.measures.size())};
        int column = 4;
        for (const int index : measures)
            fact.amounts[size_t(index)] = rows.get<qint64>(column++);
        fact.key = rows.get<qint64>(column);
        facts.push_back(std::move(fact));
    }
    return facts;
}

bool isKept(Connection &connection, const RecordShape &shape, const StatisticsQuery &query)
{
    auto any = connection.statement(QStringLiteral("SELECT 1 FROM %1 x WHERE %2 LIMIT 1").arg(shape.table, shape.kept));
    if (names(shape.kept, "to"))
        any.bind(QStringLiteral("to"), query.period.to);
    return any.next();
}

} // namespace zhucun::storage
