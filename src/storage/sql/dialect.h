#pragma once

#include <QString>

namespace zhucun::sql {

/// The few words in which engines differ. Everything else is written in the common subset of SQLite 3.40 and
/// PostgreSQL 15.
class Dialect
{
public:
    virtual ~Dialect() = default;
    virtual QString name() const = 0;
    /// Replaces ${pk} ${fk} ${int} ${bool} ${date} ${timestamp} ${real} ${blob} ${strict} ${keyed} in migration text.
    /// ${keyed} stands for ${strict} behind a table that is kept in the order of its key.
    /// ${pk} is a whole definition, "INTEGER PRIMARY KEY"; ${date} holds yyyymmdd, ${timestamp} milliseconds UTC.
    virtual QString expandTypes(QString sql) const = 0;
    /// Begins a transaction that will write.
    virtual QString beginWrite() const = 0;
};

class SqliteDialect final : public Dialect
{
public:
    QString name() const override;
    QString expandTypes(QString sql) const override;
    /// IMMEDIATE, because a plain BEGIN that upgrades to a writer later ignores the busy timeout.
    QString beginWrite() const override;
};

} // namespace zhucun::sql
