#include "reports/writers/outputfile.h"

#include <QFileInfo>

namespace zhucun::reports {

OutputFile::OutputFile(const QString &path) : m_path(path), m_file(path) {}

Status OutputFile::open()
{
    const QFileInfo folder(QFileInfo(m_path).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return failure(ErrorCode::FolderNotWritable, {folder.filePath()});
    if (m_file.open(QIODevice::WriteOnly))
        return {};
    return failure(ErrorCode::WriteFailed, {m_path}, m_file.errorString());
}

Status OutputFile::commit()
{
    if (m_file.commit())
        return {};
    // QFileDevice reports ENOSPC as a resource error.
    const bool full = m_file.error() == QFileDevice::ResourceError;
    return failure(full ? ErrorCode::DiskFull : ErrorCode::WriteFailed, {m_path}, m_file.errorString());
}

Status OutputFile::commitCopyOf(const QString &source)
{
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly))
        return failure(ErrorCode::WriteFailed, {m_path}, from.errorString());
    while (!from.atEnd())
        m_file.write(from.read(1 << 20));
    return commit();
}

} // namespace zhucun::reports
