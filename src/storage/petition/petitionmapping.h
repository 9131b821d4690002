#pragma once

#include "domain/petition/petition.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<Petition> {
    static const TableMapping<Petition> &table();
};

} // namespace zhucun::sql
