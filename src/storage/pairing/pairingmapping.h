#pragma once

#include "domain/pairing/pairing.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<Pairing> {
    static const TableMapping<Pairing> &table();
};

} // namespace zhucun::sql
