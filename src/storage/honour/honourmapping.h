#pragma once

#include "domain/honour/honour.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<Honour> {
    static const TableMapping<Honour> &table();
};

} // namespace zhucun::sql
