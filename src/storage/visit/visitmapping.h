#pragma once

#include "domain/visit/visit.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<Visit> {
    static const TableMapping<Visit> &table();
};

} // namespace zhucun::sql
