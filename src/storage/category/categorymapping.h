#pragma once

#include "domain/category/category.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<Category> {
    static const TableMapping<Category> &table();
};

} // namespace zhucun::sql
