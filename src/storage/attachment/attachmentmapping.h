#pragma once

#include "domain/attachment/attachment.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<Attachment> {
    static const TableMapping<Attachment> &table();
};

} // namespace zhucun::sql
