#include "storage/database/writerlock.h"

#include "core/platform/systemuser.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>

namespace zhucun::storage {

namespace {

const QString kUser = QStringLiteral("user");
const QString kHost = QStringLiteral("host");
const QString kSince = QStringLiteral("since");

} // namespace

WriterLock::WriterLock(const QString &databasePath)
    : m_lock(databasePath + QLatin1String(".lock")), m_ownerPath(databasePath + QLatin1String(".owner"))
{
    m_lock.setStaleLockTime(0); // a lock is stale when its process is gone, never by age
}

Result<std::unique_ptr<WriterLock>> WriterLock::take(const QString &databasePath)
{
    std::unique_ptr<WriterLock> lock(new WriterLock(databasePath));
    if (!lock->m_lock.tryLock(0)) {
        if (lock->m_lock.error() == QLockFile::PermissionError)
            return failure(ErrorCode::FolderNotWritable, {databasePath});
        QFile file(lock->m_ownerPath);
        const QJsonObject owner =
            file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        lock->m_ownerPath.clear(); // not ours to remove
        return failure(ErrorCode::DatabaseInUse,
                       {owner.value(kUser).toString(QStringLiteral("?")),
                        owner.value(kHost).toString(QStringLiteral("?")), owner.value(kSince).toString()});
    }
    QSaveFile file(lock->m_ownerPath);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(QJsonObject{{kUser, systemUser()},
                                             {kHost, QSysInfo::machineHostName()},
                                             {kSince, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}})
                       .toJson());
        file.commit(); // only says who: the lock itself holds without it
    }
    return lock;
}

WriterLock::~WriterLock()
{
    if (!m_ownerPath.isEmpty() && m_lock.isLocked())
        QFile::remove(m_ownerPath);
}

} // namespace zhucun::storage
