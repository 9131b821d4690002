#pragma once

#include "core/canceltoken.h"
#include "core/result.h"
#include "core/time/clock.h"
#include "domain/record/record.h"
#include "storage/database/database.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <memory>
#include <mutex>

namespace zhucun {

using storage::ChangeSet;

/// An open county database with its two threads: one that writes, with the only writing connection, and one that reads
/// on a connection of its own and so never waits for a long import. Both run their work in order, each piece in one
/// transaction. Created and used on the GUI thread (or the command line's only thread); results arrive as futures:
/// `service.load(id).then(this, [this](Result<Cadre> cadre) { … })`.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    enum class Access { ReadWrite, ReadOnly };

    /// Errors as storage::Database::open; blocking, so the window calls it from a worker.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, Access access, const Clock &clock,
                                                   const Actor &actor);
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const Clock &clock, const Actor &actor);

    /// Waits for writes under way; reads are cancelled.
    ~Workspace() override;

    const QString &path() const { return m_path; }
    Access access() const { return m_access; }
    const Clock &clock() const { return m_clock; }
    const Actor &actor() const { return m_actor; }

    /// work(sql::Connection &) on the reading thread.
    template <class F>
    auto read(F work)
    {
        return QtConcurrent::run(&m_readers, [this, work = std::move(work)]() mutable {
            const std::scoped_lock alone(m_reading);
            return m_reader->read(work);
        });
    }

    /// work(storage::UnitOfWork &) on the writing thread; changed() follows a commit. `action` names it in the history.
    template <class F>
    auto write(const QString &action, F work,
               storage::UnitOfWork::Detail detail = storage::UnitOfWork::Detail::EachField,
               const CancelToken &cancel = {})
    {
        return QtConcurrent::run(&m_writers, [this, action, detail, cancel, work = std::move(work)]() mutable {
            ChangeSet changes;
            auto result = writeAlone(action, work, detail, cancel, changes);
            if (!changes.tables.isEmpty())
                Q_EMIT changed(changes);
            return result;
        });
    }

Q_SIGNALS:
    /// After a commit, emitted from the writing thread: connect with a context object of the receiving thread.
    void changed(const zhucun::storage::ChangeSet &changes);

private:
    Workspace(const QString &path, Access access, const Clock &clock, const Actor &actor);
    Status attach(std::unique_ptr<storage::Database> writer);

    template <class F>
    auto writeAlone(const QString &action, F &work, storage::UnitOfWork::Detail detail, const CancelToken &cancel,
                    ChangeSet &changes)
    {
        const std::scoped_lock alone(m_writing);
        m_writer->connection().setCancelToken(cancel);
        auto result = m_writer->write(m_actor, action, detail, work, &changes);
        m_writer->connection().setCancelToken({});
        return result;
    }

    QString m_path;
    Access m_access;
    const Clock &m_clock;
    Actor m_actor;
    std::unique_ptr<storage::Database> m_writer; ///< the reader itself when opened read-only
    std::unique_ptr<storage::Database> m_reader;
    // Who waits for a future runs its work in the waiting thread (QFuture::result), beside the pool's own.
    std::mutex m_writing;
    std::mutex m_reading;
    QThreadPool m_writers; ///< one thread
    QThreadPool m_readers; ///< one thread
};

} // namespace zhucun
