#pragma once

#include "domain/ledger/ledgerkind.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<LedgerKind> {
    static const TableMapping<LedgerKind> &table();
};

} // namespace zhucun::sql
