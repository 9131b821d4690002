#pragma once

#include "domain/baseline/baseline.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<Baseline> {
    static const TableMapping<Baseline> &table();
};

} // namespace zhucun::sql
