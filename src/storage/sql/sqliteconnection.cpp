#include "storage/sql/sqliteconnection.h"

#include "storage/sql/sqlerror.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace zhucun::sql {

namespace {

constexpr int kBusyTimeoutMillis = 5000;
constexpr int kProgressSteps = 4000; // virtual machine steps between looks at the cancel token

SqlError::Kind kindOf(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return SqlError::Kind::Duplicate;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return SqlError::Kind::ForeignKey;
    default:
        break;
    }
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return SqlError::Kind::Busy;
    case SQLITE_READONLY:
        return SqlError::Kind::ReadOnly;
    case SQLITE_FULL:
        return SqlError::Kind::DiskFull;
    case SQLITE_IOERR: // a file size limit reports a failed write, not a full disk
        return extendedCode == SQLITE_IOERR_WRITE ? SqlError::Kind::DiskFull : SqlError::Kind::Other;
    case SQLITE_NOTADB:
        return SqlError::Kind::NotADatabase;
    case SQLITE_CORRUPT:
        return SqlError::Kind::Corrupt;
    case SQLITE_CANTOPEN:
        return SqlError::Kind::CannotOpen;
    case SQLITE_INTERRUPT:
        return SqlError::Kind::Interrupted;
    default:
        return SqlError::Kind::Other;
    }
}

[[noreturn]] void rethrow(const SQLite::Exception &exception)
{
    const int code = exception.getExtendedErrorCode() > 0 ? exception.getExtendedErrorCode() : exception.getErrorCode();
    throw SqlError(kindOf(code), code, QString::fromUtf8(exception.what()));
}

/// Runs a call of SQLiteCpp and turns its exception into ours.
template <class F>
auto translated(F &&call) -> decltype(call())
{
    try {
        return call();
    } catch (const SQLite::Exception &exception) {
        rethrow(exception);
    }
}

class SqliteStatement final : public DriverStatement
{
public:
    SqliteStatement(SQLite::Database &database, const QString &sql) : m_statement(database, sql.toStdString()) {}

    void bind(int parameter, const Value &value) override
    {
        struct Visitor {
            SQLite::Statement &statement;
            int index;
            void operator()(Null) const { statement.bind(index); }
            void operator()(qint64 number) const { statement.bind(index, int64_t(number)); }
            void operator()(double number) const { statement.bind(index, number); }
            void operator()(const QString &text) const { statement.bind(index, text.toStdString()); }
            void operator()(const QByteArray &bytes) const
            {
                statement.bind(index, bytes.constData(), int(bytes.size()));
            }
        };
        translated([&] { std::visit(Visitor{m_statement, parameter + 1}, value); });
    }

    bool step() override
    {
        return translated([&] { return m_statement.executeStep(); });
    }

    void reset() override { m_statement.tryReset(); } // repeats the error of the last step, which was thrown already

    int columnCount() const override { return m_statement.getColumnCount(); }

    Value column(int index) const override
    {
        const SQLite::Column column = m_statement.getColumn(index);
        switch (column.getType()) {
        case SQLITE_INTEGER:
            return qint64(column.getInt64());
        case SQLITE_FLOAT:
            return column.getDouble();
        case SQLITE_TEXT:
            return QString::fromUtf8(column.getText(), column.getBytes());
        case SQLITE_BLOB:
            return QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes());
        default:
            return Null{};
        }
    }

private:
    mutable SQLite::Statement m_statement; // reading a column is not const in SQLiteCpp
};

int openFlags(SqliteConnection::Mode mode)
{
    switch (mode) {
    case SqliteConnection::Mode::ReadOnly:
        return SQLite::OPEN_READONLY;
    case SqliteConnection::Mode::ReadWrite:
        return SQLite::OPEN_READWRITE;
    case SqliteConnection::Mode::Create:
        return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    }
    return SQLite::OPEN_READONLY;
}

} // namespace

SqliteConnection::SqliteConnection(const QString &path, Mode mode)
    : m_database(translated([&] { return SQLite::Database(path.toStdString(), openFlags(mode), kBusyTimeoutMillis); }))
{
    sqlite3_extended_result_codes(m_database.getHandle(), 1);
    sqlite3_progress_handler(
        m_database.getHandle(), kProgressSteps,
        [](void *self) { return static_cast<SqliteConnection *>(self)->m_cancel.isCancelled() ? 1 : 0; }, this);
    execute(QStringLiteral("PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY"));
    if (mode != Mode::ReadOnly)
        execute(QStringLiteral("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"));
}

SqliteConnection::~SqliteConnection()
{
    dropStatements(); // statements must go before the database they belong to
}

void SqliteConnection::execute(const QString &sql)
{
    translated([&] { m_database.exec(sql.toStdString()); });
}

bool SqliteConnection::hasTable(const QString &name)
{
    return translated([&] { return m_database.tableExists(name.toStdString()); });
}

qint64 SqliteConnection::changes() const { return m_database.getChanges(); }

void SqliteConnection::setCancelToken(const CancelToken &token) { m_cancel = token; }

void SqliteConnection::backupTo(const QString &path)
{
    translated([&] {
        // In one step, holding the read lock: piecewise copies beside a busy writer start over for ever.
        SQLite::Database target(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup backup(target, m_database);
        backup.executeStep(-1);
    });
}

std::unique_ptr<DriverStatement> SqliteConnection::prepare(const QString &sql)
{
    return translated([&] { return std::make_unique<SqliteStatement>(m_database, sql); });
}

} // namespace zhucun::sql
