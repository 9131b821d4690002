#pragma once

#include "domain/household/household.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<Household> {
    static const TableMapping<Household> &table();
};

} // namespace zhucun::sql
