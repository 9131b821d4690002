#pragma once

#include "domain/posting/posting.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<Posting> {
    static const TableMapping<Posting> &table();
};

} // namespace zhucun::sql
