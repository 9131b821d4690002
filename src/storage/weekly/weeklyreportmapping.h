#pragma once

#include "domain/weekly/weeklyreport.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<WeeklyReport> {
    static const TableMapping<WeeklyReport> &table();
};

} // namespace zhucun::sql
