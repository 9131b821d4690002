#pragma once

#include "domain/event/event.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<Event> {
    static const TableMapping<Event> &table();
};

} // namespace zhucun::sql
