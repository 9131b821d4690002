#pragma once

#include "domain/closing/monthclosing.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<Correction> {
    static const TableMapping<Correction> &table();
};

} // namespace zhucun::sql
