#include "services/cadre/photoservice.h"

#include "services/workspace/workspace.h"
#include "storage/cadre/photoqueries.h"

namespace zhucun {

QFuture<Result<QByteArray>> PhotoService::load(CadreId cadre) const
{
    return m_workspace->read([cadre](sql::Connection &connection) {
        const std::optional<CadrePhoto> photo = storage::photoOf(connection, cadre);
        return photo ? photo->image : QByteArray();
    });
}

QFuture<Status> PhotoService::save(CadreId cadre, const QByteArray &image) const
{
    return m_workspace->write(QStringLiteral("cadre.photo"), [cadre, image](storage::UnitOfWork &work) -> Status {
        storage::savePhoto(work, cadre, image);
        return {};
    });
}

} // namespace zhucun
