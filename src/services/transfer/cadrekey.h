#pragma once

#include "domain/cadre/cadre.h"
#include "storage/sql/connection.h"

namespace zhucun {

/// Stored cadres whom a row of a personnel list means. The national id decides; without one, the name within the unit,
/// where somebody born in another month is somebody else. `unitKnown`: the list has a column for the unit, so that a
/// blank one means nobody's unit rather than any.
std::vector<CadreId> cadresLike(sql::Connection &connection, const Cadre &wanted, bool unitKnown);

} // namespace zhucun
