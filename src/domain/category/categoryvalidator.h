#pragma once

#include "core/error.h"
#include "domain/category/category.h"

namespace zhucun {

/// What can be said of a category without looking at others.
Violations validate(const Category &category, QDate today);

} // namespace zhucun
