#pragma once

#include "storage/record/unitofwork.h"

#include <optional>

namespace zhucun::storage {

/// Values of the database as a whole, by name: "county.code", "county.name", "demo.seed". They are no records: not in
/// the change log, not undone.
std::optional<QString> setting(sql::Connection &connection, const QString &name);
void setSetting(UnitOfWork &work, const QString &name, const QString &value);

} // namespace zhucun::storage
