#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>

namespace zhucun::storage {

/// Who has a database open for writing. Kept in FILE.lock beside it, so that a second window can say who and since
/// when.
class WriterLock
{
public:
    /// Error DatabaseInUse with args user, host, since (ISO, UTC); a lock left by a process that died is taken over.
    static Result<std::unique_ptr<WriterLock>> take(const QString &databasePath);
    ~WriterLock();

private:
    explicit WriterLock(const QString &databasePath);

    QLockFile m_lock;
    QString m_ownerPath;
};

} // namespace zhucun::storage
