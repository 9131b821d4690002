#pragma once

#include "domain/spotcheck/spotcheck.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<SpotCheck> {
    static const TableMapping<SpotCheck> &table();
};

} // namespace zhucun::sql
