#include "cli/arguments.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace zhucun::cli {

Result<std::unique_ptr<Workspace>> openDatabase(const CommandLine &line, const Context &context,
                                                Workspace::Access access)
{
    return Workspace::open(line.value(QStringLiteral("db")), access, context.clock, context.actor);
}

Result<const EntityColumns *> entityNamed(const QString &name)
{
    if (const EntityColumns *entity = columnsFor(name))
        return entity;
    return failure(ErrorCode::Usage,
                   {QCoreApplication::translate("Arguments", "There is no entity \"%1\". There are: %2")
                        .arg(name, importableEntities().join(QLatin1Char(' ')))});
}

Status checkOutput(const QString &option, const QString &path, const QStringList &inputs)
{
    const QString written = QFileInfo(path).canonicalFilePath();
    for (const QString &input : inputs) {
        if (!written.isEmpty() && written == QFileInfo(input).canonicalFilePath())
            return failure(
                ErrorCode::Usage,
                {QCoreApplication::translate("Arguments", "--%1 is a file that is read: %2").arg(option, path)});
    }
    return {};
}

} // namespace zhucun::cli
