#pragma once

#include "core/result.h"
#include "core/time/clock.h"
#include "domain/record/record.h"
#include "storage/database/migrations.h"
#include "storage/database/writerlock.h"
#include "storage/record/unitofwork.h"
#include "storage/sql/connection.h"

#include <concepts>
#include <memory>
#include <type_traits>

namespace zhucun::storage {

/// One open database file: its connection, and the only door through which records are read and written.
/// Used by one thread; a second Database on the same file, opened read-only, serves a second thread.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Makes a new file with the newest schema. Refuses an existing one (FileExists).
    static Result<std::unique_ptr<Database>> create(const QString &path, const Clock &clock,
                                                    const std::vector<Migration> &chain = bundledMigrations());

    /// Errors: FileMissing, FileEmpty, FileUnreadable, NotADatabase, ForeignDatabase, DatabaseTruncated,
    /// DatabaseDamaged, DatabaseNewer, DatabaseInUse (args: user, host, since), FolderNotWritable, MigrationFailed.
    /// Opening for writing takes the writer lock and applies pending migrations after copying the file to
    /// NAME.before-NNNN.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode, const Clock &clock,
                                                  const std::vector<Migration> &chain = bundledMigrations());

    ~Database();

    const QString &path() const { return m_path; }
    Mode mode() const { return m_mode; }
    sql::Connection &connection() { return *m_connection; }

    /// Runs `work(connection)` in one read transaction: all it sees is of one moment. `work` returns a value or a
    /// Result.
    template <class F>
    auto read(F &&work)
    {
        using Returned = std::invoke_result_t<F, sql::Connection &>;
        return guarded<Returned>([&]() -> AsResult<Returned> {
            sql::Transaction transaction(*m_connection, sql::Transaction::Kind::Read);
            return work(*m_connection);
        });
    }

    /// Runs `work(unit)` in one write transaction. A failed Result or an exception takes everything back.
    /// On success `changes` says what was touched.
    template <class F>
    auto write(const Actor &actor, const QString &action, UnitOfWork::Detail detail, F &&work,
               ChangeSet *changes = nullptr)
    {
        using Returned = std::invoke_result_t<F, UnitOfWork &>;
        return guarded<Returned>([&]() -> AsResult<Returned> {
            if (m_mode == Mode::ReadOnly)
                return failure(ErrorCode::DatabaseReadOnly, {m_path});
            UnitOfWork unit(*m_connection, m_clock, actor, action, detail);
            AsResult<Returned> result = work(unit);
            if (result) {
                ChangeSet touched = unit.commit();
                if (changes)
                    *changes = std::move(touched);
            }
            return result;
        });
    }

private:
    template <class T>
    struct ResultOf {
        using Type = Result<T>;
    };
    template <class T>
    struct ResultOf<Result<T>> {
        using Type = Result<T>;
    };
    template <class T>
    using AsResult = typename ResultOf<T>::Type;

    Database(const QString &path, Mode mode, const Clock &clock);

    Result<void> openConnection();
    Result<void> bringUpToDate(const std::vector<Migration> &chain);

    /// Turns what the layer throws into an Error, logged with its id.
    template <class Returned, class F>
    AsResult<Returned> guarded(F &&work)
    {
        try {
            return work();
        } catch (...) {
            return tl::unexpected<Error>(currentError());
        }
    }
    Error currentError() const;

    QString m_path;
    Mode m_mode;
    const Clock &m_clock;
    std::unique_ptr<WriterLock> m_lock;
    std::unique_ptr<sql::Connection> m_connection;
};

} // namespace zhucun::storage
