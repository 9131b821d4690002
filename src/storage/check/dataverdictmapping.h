#pragma once

#include "domain/check/datafinding.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<DataVerdict> {
    static const TableMapping<DataVerdict> &table();
};

} // namespace zhucun::sql
