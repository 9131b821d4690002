#pragma once

#include "domain/ids.h"
#include "storage/sql/connection.h"

namespace zhucun {

/// What a document calls its place: the village with its township, the township, or the county.
QString placeName(sql::Connection &connection, DivisionId township, VillageId village = {});

} // namespace zhucun
