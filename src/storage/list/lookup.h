#pragma once

#include "domain/filter/filter.h"
#include "domain/record/lookup.h"
#include "storage/sql/connection.h"

#include <optional>
#include <vector>

namespace zhucun::storage {

/// Proposals for a reference field: by name, pinyin, initials or code, those that begin with what was typed first.
/// `scope` narrows them as it would a list; trashed records and inactive categories are not offered. `today` decides
/// where cadres are posted.
std::vector<LookupItem> lookup(sql::Connection &connection, LookupKind kind, const QString &typed, const Filter &scope,
                               int limit, QDate today);

/// What a record already referred to is called, trashed or not.
std::optional<LookupItem> lookupById(sql::Connection &connection, LookupKind kind, qint64 id, QDate today);

} // namespace zhucun::storage
