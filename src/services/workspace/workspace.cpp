#include "services/workspace/workspace.h"

#include "services/setup/standardkinds.h"

namespace zhucun {

using storage::Database;

Workspace::Workspace(const QString &path, Access access, const Clock &clock, const Actor &actor)
    : m_path(path), m_access(access), m_clock(clock), m_actor(actor)
{
    for (QThreadPool *pool : {&m_writers, &m_readers}) {
        pool->setMaxThreadCount(1);
        pool->setExpiryTimeout(-1);
    }
}

Workspace::~Workspace()
{
    m_readers.clear();
    m_readers.waitForDone();
    m_writers.waitForDone();
}

Status Workspace::attach(std::unique_ptr<Database> writer)
{
    m_writer = std::move(writer);
    auto reader = Database::open(m_path, Database::Mode::ReadOnly, m_clock);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    m_reader = std::move(*reader);
    return {};
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Access access, const Clock &clock,
                                                   const Actor &actor)
{
    auto database =
        Database::open(path, access == Access::ReadOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite, clock);
    if (!database)
        return tl::unexpected<Error>(database.error());
    // A county made by an earlier program.
    if (access == Access::ReadWrite && lacksStandardKinds((*database)->connection())) {
        if (const Status added = (*database)->write(actor, QStringLiteral("ledger_kind.update"),
                                                    storage::UnitOfWork::Detail::EachField, addStandardKinds);
            !added)
            return tl::unexpected<Error>(added.error());
    }
    std::unique_ptr<Workspace> workspace(new Workspace(path, access, clock, actor));
    if (Status attached = workspace->attach(std::move(*database)); !attached)
        return tl::unexpected<Error>(attached.error());
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Clock &clock, const Actor &actor)
{
    auto database = Database::create(path, clock);
    if (!database)
        return tl::unexpected<Error>(database.error());
    std::unique_ptr<Workspace> workspace(new Workspace(path, Access::ReadWrite, clock, actor));
    if (Status attached = workspace->attach(std::move(*database)); !attached)
        return tl::unexpected<Error>(attached.error());
    return workspace;
}

} // namespace zhucun
