#pragma once

#include "domain/transfer/importprofile.h"
#include "storage/sql/connection.h"

#include <vector>

namespace zhucun::storage {

// Import profiles: settings of the county, outside the change log.

/// By name.
std::vector<ImportProfile> importProfiles(sql::Connection &connection);
/// Takes the place of one of the same name.
void saveImportProfile(sql::Connection &connection, const ImportProfile &profile);
void renameImportProfile(sql::Connection &connection, const QString &name, const QString &to);
void removeImportProfile(sql::Connection &connection, const QString &name);

} // namespace zhucun::storage
