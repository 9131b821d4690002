#pragma once

#include "domain/category/category.h"
#include "domain/division/division.h"
#include "domain/village/village.h"
#include "storage/sql/connection.h"

#include <vector>

namespace zhucun::storage {

// The whole county as it was set up, without the trash.

/// In the order of their codes.
std::vector<Division> townships(sql::Connection &connection);
/// In the order of townships and codes, with tags and yearly figures.
std::vector<Village> villages(sql::Connection &connection);
/// By kind and position.
std::vector<Category> categories(sql::Connection &connection);

} // namespace zhucun::storage
