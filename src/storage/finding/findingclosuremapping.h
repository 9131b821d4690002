#pragma once

#include "domain/finding/finding.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<FindingClosure> {
    static const TableMapping<FindingClosure> &table();
};

} // namespace zhucun::sql
