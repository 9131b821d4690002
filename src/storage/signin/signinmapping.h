#pragma once

#include "domain/signin/signin.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<SignIn> {
    static const TableMapping<SignIn> &table();
};

} // namespace zhucun::sql
