#pragma once

#include "domain/village/village.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<Village> {
    static const TableMapping<Village> &table();
};

} // namespace zhucun::sql
