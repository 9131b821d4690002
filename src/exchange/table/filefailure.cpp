#include "exchange/table/filefailure.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>

namespace zhucun {

namespace {

constexpr qint64 kNoRoomLeft = 64 * 1024; // bytes; below this a failed write is taken for a full disk

} // namespace

Error writeFailure(const QString &path, int nativeError, const QString &detail)
{
    const QString folder = QFileInfo(path).absolutePath();
    const auto error = [&](ErrorCode code, const QString &what) { return Error{code, {what}, detail, {}, {}}; };
    // EFBIG is what a limit on the size of files answers: for the user the room has run out all the same.
    if (nativeError == ENOSPC || nativeError == EFBIG)
        return error(ErrorCode::DiskFull, QDir::toNativeSeparators(folder));
    if (!isFolderWritable(path) || nativeError == EACCES || nativeError == EROFS)
        return error(ErrorCode::FolderNotWritable, QDir::toNativeSeparators(folder));
    const QStorageInfo storage(folder);
    if (storage.isValid() && storage.bytesAvailable() >= 0 && storage.bytesAvailable() < kNoRoomLeft)
        return error(ErrorCode::DiskFull, QDir::toNativeSeparators(folder));
    return error(ErrorCode::WriteFailed, QDir::toNativeSeparators(path));
}

bool isFolderWritable(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    return folder.isDir() && folder.isWritable();
}

} // namespace zhucun
