#pragma once

#include "domain/dispute/dispute.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<Dispute> {
    static const TableMapping<Dispute> &table();
};

} // namespace zhucun::sql
