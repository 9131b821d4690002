#include "cli/arguments.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace zhucun::cli {

Result<std::unique_ptr<Workspace>> openDatabase(const CommandLine &line, const Context &context,
                                                Workspace::Access access)
{
    const QString path = line.value(QStringLiteral("db"));
    auto opened = Workspace::open(path, access, context.clock, context.actor);
    if (opened || access == Workspace::Access::ReadWrite || opened.error().code != ErrorCode::DatabaseReadOnly)
        return opened;
    // Made by an earlier program: brought up to date once, as any command that writes does.
    if (auto updated = Workspace::open(path, Workspace::Access::ReadWrite, context.clock, context.actor); !updated)
        return updated;
    return Workspace::open(path, access, context.clock, context.actor);
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
