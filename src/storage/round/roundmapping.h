#pragma once

#include "domain/round/round.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<Round> {
    static const TableMapping<Round> &table();
};

} // namespace zhucun::sql
