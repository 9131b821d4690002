#pragma once

#include "domain/cadre/cadre.h"
#include "storage/record/unitofwork.h"

#include <optional>

namespace zhucun::storage {

std::optional<CadrePhoto> photoOf(sql::Connection &connection, CadreId cadre);
/// One photo a cadre: replaces the image, or makes the record when there was none.
void savePhoto(UnitOfWork &work, CadreId cadre, const QByteArray &image);

} // namespace zhucun::storage
