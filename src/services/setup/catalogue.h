#pragma once

#include "domain/category/category.h"

#include <vector>

namespace zhucun {

/// The terms every new county starts with. Their codes are stable; names and order are the county's to change.
std::vector<Category> standardCatalogue();

} // namespace zhucun
