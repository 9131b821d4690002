#pragma once

#include "domain/cadre/cadre.h"
#include "storage/sql/connection.h"

namespace zhucun {

/// Stored cadres whom a row of a personnel list means. The national id decides; without one, the name within the unit,
/// where somebody born in another month is somebody else. `unitKnown`: the list has a column for the unit, so that a
/// blank one means nobody's unit rather than any.
std::vector<CadreId> cadresLike(sql::Connection &connection, const Cadre &wanted, bool unitKnown);

/// Each as somebody who has to choose tells them apart: 张伟（县水务局，红土梁村，1981.05）.
QStringList cadreLabels(sql::Connection &connection, const std::vector<CadreId> &cadres, QDate today);

} // namespace zhucun
