#pragma once

#include "domain/attendance/daystatus.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<StatusMark> {
    static const TableMapping<StatusMark> &table();
};

} // namespace zhucun::sql
