#pragma once

#include "domain/quantity.h"
#include "storage/sql/codec.h"

namespace zhucun::sql {

/// Thousandths.
template <>
struct Codec<Quantity> {
    static Value encode(Quantity quantity) { return quantity.thousandths(); }
    static Quantity decode(const Value &value) { return Quantity::fromThousandths(Codec<qint64>::decode(value)); }
};

} // namespace zhucun::sql
