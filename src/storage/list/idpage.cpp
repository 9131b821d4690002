#include "storage/list/idpage.h"

#include <array>

namespace zhucun::storage {

namespace {

constexpr std::array<size_t, 4> kListSizes{1, 20, 60, kIdPage};

size_t listSizeFor(size_t count)
{
    for (const size_t size : kListSizes) {
        if (count <= size)
            return size;
    }
    return kIdPage;
}

} // namespace

void forIds(sql::Connection &connection, const QString &sql, std::span<const qint64> ids, QDate today,
            const std::function<void(const sql::Statement &)> &row)
{
    for (size_t start = 0; start < ids.size(); start += kIdPage) {
        const auto page = ids.subspan(start, std::min(kIdPage, ids.size() - start));
        const size_t size = listSizeFor(page.size());
        const QString text =
            QString(sql).replace(QStringLiteral("%1"), sql::placeholders(QStringLiteral("id"), qsizetype(size)));
        auto select = connection.statement(text);
        for (size_t i = 0; i < size; ++i)
            select.bind(QStringLiteral("id") + QString::number(i), i < page.size() ? page[i] : page.back());
        if (text.contains(QLatin1String(":today")))
            select.bind(QStringLiteral("today"), today);
        while (select.next())
            row(select);
    }
}

QHash<qint64, QString> namesOf(sql::Connection &connection, const QString &sql, std::span<const qint64> ids,
                               QDate today)
{
    QHash<qint64, QStringList> lists;
    forIds(connection, sql, ids, today, [&](const sql::Statement &row) {
        QStringList &names = lists[row.get<qint64>(0)];
        const QString name = row.get<QString>(1);
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    });
    QHash<qint64, QString> joined;
    for (auto it = lists.cbegin(); it != lists.cend(); ++it)
        joined.insert(it.key(), it.value().join(QChar(u'、')));
    return joined;
}

QHash<qint64, qint64> numbersOf(sql::Connection &connection, const QString &sql, std::span<const qint64> ids,
                                QDate today)
{
    QHash<qint64, qint64> numbers;
    forIds(connection, sql, ids, today,
           [&](const sql::Statement &row) { numbers.insert(row.get<qint64>(0), row.get<qint64>(1)); });
    return numbers;
}

std::vector<qint64> findIds(sql::Connection &connection, const QString &sql,
                            const std::vector<std::pair<QString, sql::Value>> &values)
{
    auto select = connection.statement(sql);
    for (const auto &[name, value] : values)
        select.bindValue(name, value);
    std::vector<qint64> ids;
    while (select.next())
        ids.push_back(select.get<qint64>(0));
    return ids;
}

} // namespace zhucun::storage
