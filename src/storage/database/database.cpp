#include "storage/database/database.h"

#include "core/log/log.h"
#include "storage/database/migrations.h"
#include "storage/record/storageerror.h"
#include "storage/sql/sqlerror.h"
#include "storage/sql/sqliteconnection.h"
#include "storage/sql/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace zhucun::storage {

namespace {

constexpr qint32 kApplicationId = 0x5a435a43; // "ZCZC", in the file's header
constexpr int kHeaderSize = 100;

/// What the first 100 bytes of an SQLite file say, without opening it: a file cut short or emptied by a fault still
/// opens and passes the engine's own check.
Status checkHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (!info.isFile())
        return failure(ErrorCode::FileUnreadable, {path}, QStringLiteral("not a file"));
    if (info.size() == 0)
        return failure(ErrorCode::FileEmpty, {path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    const QByteArray header = file.read(kHeaderSize);
    if (header.size() < kHeaderSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return failure(ErrorCode::NotADatabase, {path});
    if (qFromBigEndian<qint32>(header.constData() + 68) != kApplicationId)
        return failure(ErrorCode::ForeignDatabase, {path});
    const quint16 storedPageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = storedPageSize == 1 ? 65536 : storedPageSize;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    // After a crash while the write-ahead log was being copied back the file may be shorter than its first page says;
    // the log still has the rest.
    const bool hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    if (info.size() < pages * pageSize && !hasLog)
        return failure(ErrorCode::DatabaseTruncated, {path},
                       QStringLiteral("%1 of %2 bytes").arg(info.size()).arg(pages * pageSize));
    return {};
}

ErrorCode codeOf(sql::SqlError::Kind kind)
{
    switch (kind) {
    case sql::SqlError::Kind::Duplicate:
        return ErrorCode::Duplicate;
    case sql::SqlError::Kind::ForeignKey:
        return ErrorCode::Referenced;
    case sql::SqlError::Kind::Busy:
    case sql::SqlError::Kind::Retry:
        return ErrorCode::DatabaseBusy;
    case sql::SqlError::Kind::ReadOnly:
        return ErrorCode::DatabaseReadOnly;
    case sql::SqlError::Kind::DiskFull:
        return ErrorCode::DiskFull;
    case sql::SqlError::Kind::NotADatabase:
        return ErrorCode::NotADatabase;
    case sql::SqlError::Kind::Corrupt:
        return ErrorCode::DatabaseDamaged;
    case sql::SqlError::Kind::CannotOpen:
        return ErrorCode::FileUnreadable;
    case sql::SqlError::Kind::Interrupted:
        return ErrorCode::Cancelled;
    case sql::SqlError::Kind::Other:
        return ErrorCode::Internal;
    }
    return ErrorCode::Internal;
}

} // namespace

Database::Database(const QString &path, Mode mode, const Clock &clock) : m_path(path), m_mode(mode), m_clock(clock) {}

Database::~Database() = default;

Error Database::currentError() const
{
    try {
        throw;
    } catch (const StorageError &error) {
        return log::report(log::Category::Db, error.error());
    } catch (const sql::SqlError &error) {
        const QString detail = QStringLiteral("%1 (%2)").arg(error.text()).arg(error.nativeCode());
        return log::report(log::Category::Db, {codeOf(error.kind()), {m_path}, detail, {}, {}});
    } catch (const std::exception &error) {
        return log::report(log::Category::Db, {ErrorCode::Internal, {}, QString::fromUtf8(error.what()), {}, {}});
    }
}

Status Database::openConnection()
{
    return guarded<void>([&]() -> Status {
        m_connection = std::make_unique<sql::SqliteConnection>(m_path, m_mode == Mode::ReadOnly
                                                                           ? sql::SqliteConnection::Mode::ReadOnly
                                                                           : sql::SqliteConnection::Mode::ReadWrite);
        return {};
    });
}

Result<std::unique_ptr<Database>> Database::create(const QString &path, const Clock &clock,
                                                   const std::vector<Migration> &chain)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::FileExists, {path});
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return failure(ErrorCode::FolderNotWritable, {folder.filePath()});
    auto lock = WriterLock::take(path);
    if (!lock)
        return tl::unexpected<Error>(lock.error());

    std::unique_ptr<Database> database(new Database(path, Mode::ReadWrite, clock));
    database->m_lock = std::move(*lock);
    const Status made = database->guarded<void>([&]() -> Status {
        database->m_connection = std::make_unique<sql::SqliteConnection>(path, sql::SqliteConnection::Mode::Create);
        // Into the file itself at once: checkHeader() does not look into the write-ahead log.
        database->m_connection->execute(
            QStringLiteral("PRAGMA application_id = %1; PRAGMA wal_checkpoint(TRUNCATE)").arg(kApplicationId));
        migrate(*database->m_connection, chain);
        return {};
    });
    if (!made) {
        database.reset();
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(suffix));
        return tl::unexpected<Error>(made.error());
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, const Clock &clock,
                                                 const std::vector<Migration> &chain)
{
    if (Status header = checkHeader(path); !header)
        return tl::unexpected<Error>(log::report(log::Category::Db, header.error()));
    std::unique_ptr<Database> database(new Database(path, mode, clock));
    if (mode == Mode::ReadWrite) {
        auto lock = WriterLock::take(path);
        if (!lock)
            return tl::unexpected<Error>(lock.error());
        database->m_lock = std::move(*lock);
    }
    if (Status opened = database->openConnection(); !opened)
        return tl::unexpected<Error>(opened.error());
    if (Status current = database->bringUpToDate(chain); !current)
        return tl::unexpected<Error>(current.error());
    return database;
}

Status Database::bringUpToDate(const std::vector<Migration> &chain)
{
    return guarded<void>([&]() -> Status {
        const int newest = chain.back().number;
        const int version = schemaVersion(*m_connection);
        if (version > newest)
            return failure(ErrorCode::DatabaseNewer, {m_path, QString::number(version), QString::number(newest)});
        if (m_mode == Mode::ReadOnly) {
            return version == newest ? Status() : failure(ErrorCode::DatabaseReadOnly, {m_path});
        }
        if (version < newest) {
            const QString copy = QStringLiteral("%1.before-%2").arg(m_path).arg(newest, 4, 10, QLatin1Char('0'));
            static_cast<sql::SqliteConnection &>(*m_connection).backupTo(copy);
        }
        migrate(*m_connection, chain);
        return {};
    });
}

} // namespace zhucun::storage
