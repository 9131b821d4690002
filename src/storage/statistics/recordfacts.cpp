#include "storage/statistics/recordfacts.h"

#include "storage/sql/statement.h"

#include <QRegularExpression>

namespace zhucun::storage {

using sql::Connection;
using sql::Statement;

namespace {

/// Text, so that ids, codes and words are read alike; empty for none.
QString asText(const QString &expression) { return QStringLiteral("COALESCE(CAST(%1 AS TEXT), '')").arg(expression); }

QString groupOf(const RecordShape &shape, const std::optional<StatisticsGrouping> &by)
{
    const Dimension *dimension = by ? shape.dimension(*by) : nullptr;
    return dimension ? asText(dimension->expression) : QStringLiteral("''");
}

bool usesJoin(const QString &sql, const QString &alias)
{
    return QRegularExpression(QStringLiteral("\\b%1\\.").arg(alias)).match(sql).hasMatch();
}

QString parameterOf(std::size_t condition, qsizetype group)
{
    return QStringLiteral("only%1_%2").arg(condition).arg(group);
}

/// The condition on scope and groups, beside the shape's own.
QString narrowing(const RecordShape &shape, const StatisticsQuery &query)
{
    QString condition;
    // An entity without places has nothing within one, and no record is of a group its entity cannot have.
    const auto within = [&condition](const QString &expression, const QString &values) {
        condition += expression.isEmpty() || values.isEmpty()
                         ? QStringLiteral(" AND 1 = 0")
                         : QStringLiteral(" AND %1 IN (%2)").arg(expression, values);
    };
    if (query.townshipId.isValid())
        within(shape.township, QStringLiteral(":township"));
    if (query.villageId.isValid())
        within(shape.village, QStringLiteral(":village"));
    for (std::size_t i = 0; i < shape.only.size(); ++i) {
        QStringList parameters;
        for (qsizetype j = 0; j < shape.only[i].groups.size(); ++j)
            parameters << QLatin1Char(':') + parameterOf(i, j);
        const bool isKnown = shape.dimension(shape.only[i].by) != nullptr;
        within(isKnown ? groupOf(shape, shape.only[i].by) : QString(), parameters.join(QStringLiteral(", ")));
    }
    return condition;
}

/// Those that the text or a join after them uses.
QString joinsFor(const RecordShape &shape, const QString &text)
{
    QString used = text;
    QStringList joins;
    for (auto join = shape.joins.rbegin(); join != shape.joins.rend(); ++join) {
        if (!usesJoin(used, join->alias))
            continue;
        joins.prepend(join->sql);
        used += QLatin1Char(' ') + join->sql;
    }
    return joins.join(QLatin1Char(' '));
}

/// "SELECT columns FROM … WHERE … tail", bound.
Statement select(Connection &connection, const RecordShape &shape, const StatisticsQuery &query, const QString &columns,
                 const QString &where, const QString &tail = {})
{
    const QString condition = where + narrowing(shape, query);
    const QString sql = QStringLiteral("SELECT %1 FROM %2 x %3 WHERE ")
                            .arg(columns, shape.table, joinsFor(shape, columns + QLatin1Char(' ') + condition)) +
                        condition + tail;
    Statement statement = connection.statement(sql);
    const auto bind = [&](const char *name, const auto &value) {
        if (QRegularExpression(QStringLiteral(":%1\\b").arg(QLatin1String(name))).match(sql).hasMatch())
            statement.bind(QLatin1String(name), value);
    };
    bind("from", query.period.from);
    bind("to", query.period.to);
    bind("township", query.townshipId);
    bind("village", query.villageId);
    for (std::size_t i = 0; i < shape.only.size(); ++i) {
        if (!shape.dimension(shape.only[i].by))
            continue;
        for (qsizetype j = 0; j < shape.only[i].groups.size(); ++j)
            statement.bind(parameterOf(i, j), shape.only[i].groups[j]);
    }
    return statement;
}

bool isDistinct(const RecordShape::Measure &measure) { return !measure.key.isEmpty(); }

} // namespace

const Dimension *RecordShape::dimension(StatisticsGrouping by) const
{
    const auto found = dimensions.find(by);
    return found == dimensions.end() ? nullptr : &found->second;
}

bool RecordShape::isMultiple(const StatisticsQuery &query) const
{
    const Dimension *own = query.by ? dimension(*query.by) : nullptr;
    return own && own->isMultiple;
}

QStringList recordGroups(Connection &connection, const RecordShape &shape, const StatisticsQuery &query,
                         StatisticsGrouping by)
{
    auto rows = select(connection, shape, query, QStringLiteral("DISTINCT ") + groupOf(shape, by), shape.counts);
    QStringList groups;
    while (rows.next())
        groups << rows.get<QString>(0);
    return groups;
}

std::vector<RecordSum> recordSums(Connection &connection, const RecordShape &shape, const StatisticsQuery &query)
{
    const QString group = groupOf(shape, query.by);
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
    QStringList columns{groupOf(shape, query.by), QStringLiteral("x.id"),
                        shape.shownDay.isEmpty() ? shape.day : shape.shownDay, shape.label};
    QStringList contributes;
    QString key = QStringLiteral("0");
    for (const int index : measures) {
        const RecordShape::Measure &measure = shape.measures[size_t(index)];
        columns << measure.amount;
        contributes << QStringLiteral("(%1) <> 0").arg(measure.amount);
        if (isDistinct(measure))
            key = measure.key;
        if (!measure.label.isEmpty())
            columns[3] = measure.label;
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
    if (shape.kept.isEmpty())
        return true;
    auto any = connection.statement(QStringLiteral("SELECT 1 FROM %1 x WHERE %2 LIMIT 1").arg(shape.table, shape.kept));
    if (shape.kept.contains(QLatin1String(":to")))
        any.bind(QStringLiteral("to"), query.period.to);
    return any.next();
}

} // namespace zhucun::storage
