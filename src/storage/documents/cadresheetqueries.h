#pragma once

#include "domain/documents/cadresheet.h"
#include "storage/sql/connection.h"

#include <span>

namespace zhucun::storage {

/// Whoever the scope means, in the order of a roster: township, village, leaders first. A cadre named by id is one,
/// whether posted or not.
std::vector<CadreId> cadresOf(sql::Connection &connection, const CadreSheetScope &scope);

/// The sheets of these cadres without their months; those gone are left out. Photos come as they are on file.
std::vector<CadreSheet> cadreSheets(sql::Connection &connection, std::span<const CadreId> cadres, int year,
                                    QDate today);

} // namespace zhucun::storage
