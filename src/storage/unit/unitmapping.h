#pragma once

#include "domain/unit/unit.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<Unit> {
    static const TableMapping<Unit> &table();
};

} // namespace zhucun::sql
