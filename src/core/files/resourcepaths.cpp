#include "core/files/resourcepaths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace zhucun {

QString resourcePath(const QString &fileName)
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QString installed = QDir::cleanPath(program.filePath(QStringLiteral("../share/zhucun/") + fileName));
    const QString beside = QDir::cleanPath(program.filePath(QStringLiteral("share/zhucun/") + fileName));
    return QFileInfo::exists(beside) && !QFileInfo::exists(installed) ? beside : installed;
}

} // namespace zhucun
