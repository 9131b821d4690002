#pragma once

#include "domain/ledger/ledgerentry.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Codec<Quantity> {
    static Value encode(Quantity quantity) { return quantity.thousandths(); }
    static Quantity decode(const Value &value) { return Quantity::fromThousandths(Codec<qint64>::decode(value)); }
};

template <>
struct Mapping<LedgerEntry> {
    static const TableMapping<LedgerEntry> &table();
};

} // namespace zhucun::sql
