#pragma once

#include "domain/division/division.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<Division> {
    static const TableMapping<Division> &table();
};

} // namespace zhucun::sql
