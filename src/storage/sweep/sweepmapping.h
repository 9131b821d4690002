#pragma once

#include "domain/sweep/sweep.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<Sweep> {
    static const TableMapping<Sweep> &table();
};

} // namespace zhucun::sql
