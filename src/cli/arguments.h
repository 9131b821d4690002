#pragma once

#include "cli/command.h"
#include "exchange/columns/entitycolumns.h"
#include "services/workspace/workspace.h"

namespace zhucun::cli {

/// The database named by --db. One made by an earlier program is brought up to date, even to be read.
Result<std::unique_ptr<Workspace>> openDatabase(const CommandLine &line, const Context &context,
                                                Workspace::Access access);

/// Usage, with the names there are, for anything that cannot be imported and exported.
Result<const EntityColumns *> entityNamed(const QString &name);

/// Refuses a file to be written that is one of those read: it would be gone.
Status checkOutput(const QString &option, const QString &path, const QStringList &inputs);

/// The outcome of work on the database's threads.
template <class T>
T outcomeOf(QFuture<T> future)
{
    future.waitForFinished();
    return future.takeResult();
}

} // namespace zhucun::cli
