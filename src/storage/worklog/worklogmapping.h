#pragma once

#include "domain/worklog/worklog.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<WorkLog> {
    static const TableMapping<WorkLog> &table();
};

} // namespace zhucun::sql
