#include "storage/cadre/photoqueries.h"

#include "storage/cadre/cadremapping.h"
#include "storage/record/recordstore.h"
#include "storage/sql/statement.h"

namespace zhucun::storage {

using PhotoStore = RecordStore<CadrePhoto>;

/// In the trash too: undoing the first photo of a cadre puts it there, and a cadre has one record for photos.
static std::optional<CadrePhoto> anyPhotoOf(sql::Connection &connection, CadreId cadre)
{
    qint64 id = 0;
    {
        auto select = connection.statement(QStringLiteral("SELECT id FROM cadre_photo WHERE cadre_id = :cadre"));
        select.bind(QStringLiteral("cadre"), cadre);
        if (!select.next())
            return std::nullopt;
        id = select.get<qint64>(0);
    }
    return PhotoStore::find(connection, decltype(CadrePhoto::id)(id));
}

std::optional<CadrePhoto> photoOf(sql::Connection &connection, CadreId cadre)
{
    std::optional<CadrePhoto> photo = anyPhotoOf(connection, cadre);
    return photo && !photo->meta.deletedAt ? photo : std::nullopt;
}

void savePhoto(UnitOfWork &work, CadreId cadre, const QByteArray &image)
{
    std::optional<CadrePhoto> photo = anyPhotoOf(work.connection(), cadre);
    if (!photo) {
        if (image.isEmpty())
            return;
        CadrePhoto made;
        made.cadreId = cadre;
        made.image = image;
        PhotoStore::insert(work, made);
        return;
    }
    if (photo->meta.deletedAt) {
        if (image.isEmpty())
            return;
        PhotoStore::setTrashed(work, photo->id, false);
        photo = anyPhotoOf(work.connection(), cadre);
    }
    photo->image = image;
    PhotoStore::update(work, *photo);
}

} // namespace zhucun::storage
