#include "exchange/table/smallfile.h"

#include "domain/validation/jsonreading.h"
#include "exchange/table/filefailure.h"

#include <QFile>
#include <QSaveFile>

#include <cerrno>

namespace zhucun {

namespace {

constexpr qint64 kMostBytes = 4 * 1024 * 1024;

} // namespace

Result<QByteArray> readSmallFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    if (file.size() == 0)
        return failure(ErrorCode::FileEmpty, {path});
    if (file.size() > kMostBytes) {
        const Violation tooLarge{{}, QStringLiteral("file_too_large"), {QString::number(kMostBytes / 1024)}, {}};
        return refusedFile({tooLarge});
    }
    return file.readAll();
}

Status writeSmallFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(writeFailure(path, errno, file.errorString()));
    return {};
}

} // namespace zhucun
