#include "services/transfer/profileservice.h"

#include "services/workspace/workspace.h"
#include "storage/transfer/profilequeries.h"

#include <algorithm>

namespace zhucun {

namespace {

const QString kAction = QStringLiteral("import.profile");

Result<ImportProfile> named(sql::Connection &connection, const QString &name)
{
    const std::vector<ImportProfile> all = storage::importProfiles(connection);
    const auto it = std::find_if(all.begin(), all.end(), [&](const ImportProfile &each) { return each.name == name; });
    if (it == all.end())
        return failure(ErrorCode::NotFound, {name});
    return *it;
}

} // namespace

QFuture<Result<std::vector<ImportProfile>>> ProfileService::profiles() const
{
    return m_workspace->read([](sql::Connection &connection) -> Result<std::vector<ImportProfile>> {
        return storage::importProfiles(connection);
    });
}

QFuture<Result<ImportProfile>> ProfileService::profile(const QString &name) const
{
    return m_workspace->read([name](sql::Connection &connection) { return named(connection, name); });
}

QFuture<Status> ProfileService::save(const ImportProfile &profile) const
{
    return m_workspace->write(kAction, [profile](storage::UnitOfWork &work) -> Status {
        ImportProfile tidy = profile;
        tidy.name = profile.name.simplified();
        if (tidy.name.isEmpty())
            return failure(ErrorCode::Usage, {profile.name});
        storage::saveImportProfile(work.connection(), tidy);
        return {};
    });
}

QFuture<Status> ProfileService::rename(const QString &name, const QString &to) const
{
    return m_workspace->write(kAction, [name, wanted = to.simplified()](storage::UnitOfWork &work) -> Status {
        if (const auto found = named(work.connection(), name); !found)
            return failure(found.error());
        if (wanted.isEmpty())
            return failure(ErrorCode::Usage, {wanted});
        if (wanted != name && named(work.connection(), wanted))
            return failure(ErrorCode::Duplicate, {wanted});
        storage::renameImportProfile(work.connection(), name, wanted);
        return {};
    });
}

QFuture<Status> ProfileService::remove(const QString &name) const
{
    return m_workspace->write(kAction, [name](storage::UnitOfWork &work) -> Status {
        storage::removeImportProfile(work.connection(), name);
        return {};
    });
}

} // namespace zhucun
