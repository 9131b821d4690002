#pragma once

#include "storage/sql/statement.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <span>
#include <vector>

namespace zhucun::storage {

/// Ids per statement at most.
constexpr size_t kIdPage = 200;

/// Runs `sql`, which has %1 where the list of ids stands, for all of `ids` and hands over each row. The list is filled
/// up to one of few lengths, so that the statements stay prepared. :today is bound where it appears.
void forIds(sql::Connection &connection, const QString &sql, std::span<const qint64> ids, QDate today,
            const std::function<void(const sql::Statement &)> &row);

/// Rows with the id in their first column, in the order of `ids`; ids without a row are left out.
template <class Row>
std::vector<Row> rowsInOrder(sql::Connection &connection, const QString &sql, std::span<const qint64> ids, QDate today,
                             const std::function<Row(const sql::Statement &)> &read)
{
    QHash<qint64, Row> found;
    found.reserve(qsizetype(ids.size()));
    forIds(connection, sql, ids, today,
           [&](const sql::Statement &row) { found.insert(row.get<qint64>(0), read(row)); });
    std::vector<Row> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const auto it = found.constFind(id); it != found.constEnd())
            rows.push_back(*it);
    }
    return rows;
}

/// Names by owner from a statement of owner id and name, without repetitions, joined with 、.
QHash<qint64, QString> namesOf(sql::Connection &connection, const QString &sql, std::span<const qint64> ids,
                               QDate today);

/// Numbers by owner from a statement of owner id and number.
QHash<qint64, qint64> numbersOf(sql::Connection &connection, const QString &sql, std::span<const qint64> ids,
                                QDate today);

/// All ids of an exact search; `values` by parameter name.
std::vector<qint64> findIds(sql::Connection &connection, const QString &sql,
                            const std::vector<std::pair<QString, sql::Value>> &values);

template <class Id>
std::vector<Id> findAs(sql::Connection &connection, const QString &sql,
                       const std::vector<std::pair<QString, sql::Value>> &values)
{
    std::vector<Id> ids;
    for (const qint64 id : findIds(connection, sql, values))
        ids.push_back(Id(id));
    return ids;
}

/// Tries the spellings as :name. The first is what was typed and wins alone; otherwise all the others count.
template <class Id>
std::vector<Id> findSpelt(sql::Connection &connection, const QString &sql, const QStringList &spellings,
                          std::vector<std::pair<QString, sql::Value>> values)
{
    std::vector<Id> found;
    values.emplace_back(QStringLiteral("name"), sql::Null{});
    for (qsizetype i = 0; i < spellings.size(); ++i) {
        values.back().second = spellings.at(i);
        const std::vector<Id> more = findAs<Id>(connection, sql, values);
        found.insert(found.end(), more.begin(), more.end());
        if (i == 0 && !found.empty())
            break;
    }
    return found;
}

} // namespace zhucun::storage
