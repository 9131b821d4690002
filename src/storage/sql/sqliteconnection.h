#pragma once

#include "storage/sql/connection.h"

#include <SQLiteCpp/Database.h>

namespace zhucun::sql {

/// SQLite through SQLiteCpp; its C API underneath for cancelling, backup and native error codes.
class SqliteConnection final : public Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly, Create };

    /// Throws SqlError. Sets foreign_keys, WAL, synchronous=FULL, busy timeout and a 64 MB cache.
    SqliteConnection(const QString &path, Mode mode);
    ~SqliteConnection() override;

    const Dialect &dialect() const override { return m_dialect; }
    void execute(const QString &sql) override;
    bool hasTable(const QString &name) override;
    qint64 changes() const override;
    void setCancelToken(const CancelToken &token) override;

    /// Consistent copy while others work, taken inside one read transaction.
    void backupTo(const QString &path);

protected:
    std::unique_ptr<DriverStatement> prepare(const QString &sql) override;

private:
    SqliteDialect m_dialect;
    CancelToken m_cancel;
    SQLite::Database m_database;
};

} // namespace zhucun::sql
