#pragma once

#include "domain/closing/monthclosing.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<MonthClosing> {
    static const TableMapping<MonthClosing> &table();
};

} // namespace zhucun::sql
