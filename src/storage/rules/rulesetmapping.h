#pragma once

#include "domain/attendance/ruleset.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<RuleSet> {
    static const TableMapping<RuleSet> &table();
};

} // namespace zhucun::sql
