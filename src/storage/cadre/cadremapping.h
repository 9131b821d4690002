#pragma once

#include "domain/cadre/cadre.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<Cadre> {
    static const TableMapping<Cadre> &table();
};

template <>
struct Mapping<CadrePhoto> {
    static const TableMapping<CadrePhoto> &table();
};

} // namespace zhucun::sql
