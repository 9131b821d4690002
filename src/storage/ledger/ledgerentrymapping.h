#pragma once

#include "domain/ledger/ledgerentry.h"
#include "storage/sql/mapping.h"
#include "storage/sql/quantitycodec.h"

namespace zhucun::sql {

template <>
struct Mapping<LedgerEntry> {
    static const TableMapping<LedgerEntry> &table();
};

} // namespace zhucun::sql
