#pragma once

#include "domain/leave/leave.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<Leave> {
    static const TableMapping<Leave> &table();
};

} // namespace zhucun::sql
