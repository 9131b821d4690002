#include "storage/setting/settings.h"

#include "storage/sql/statement.h"

namespace zhucun::storage {

std::optional<QString> setting(sql::Connection &connection, const QString &name)
{
    auto select = connection.statement(QStringLiteral("SELECT value FROM setting WHERE name = :name"));
    select.bind(QStringLiteral("name"), name);
    return select.next() ? std::optional(select.get<QString>(0)) : std::nullopt;
}

void setSetting(UnitOfWork &work, const QString &name, const QString &value)
{
    auto insert =
        work.connection().statement(QStringLiteral("INSERT INTO setting (name, value) VALUES (:name, :value) "
                                                   "ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    insert.bind(QStringLiteral("name"), name).bind(QStringLiteral("value"), value).run();
}

} // namespace zhucun::storage
