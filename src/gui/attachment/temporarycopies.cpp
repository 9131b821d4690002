#include "gui/attachment/temporarycopies.h"

#include <QDir>
#include <QFile>

namespace zhucun::gui {

Result<QString> TemporaryCopies::put(const QString &fileName, const QByteArray &bytes)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    // A folder each, so that every copy bears its own name.
    const QString folder = QString::number(++m_count);
    const QString path = m_folder->filePath(folder + QLatin1Char('/') + fileName);
    QFile file(path);
    if (!m_folder->isValid() || !QDir(m_folder->path()).mkdir(folder) || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size() || !file.flush())
        return failure(ErrorCode::WriteFailed, {path}, file.errorString());
    file.close();
    file.setPermissions(QFileDevice::ReadOwner);
    return path;
}

} // namespace zhucun::gui
