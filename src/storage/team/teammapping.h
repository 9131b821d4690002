#pragma once

#include "domain/team/team.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<Team> {
    static const TableMapping<Team> &table();
};

} // namespace zhucun::sql
