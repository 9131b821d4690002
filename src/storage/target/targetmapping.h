#pragma once

#include "domain/target/target.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<Target> {
    static const TableMapping<Target> &table();
};

} // namespace zhucun::sql
