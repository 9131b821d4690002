#pragma once

#include "domain/issue/reportissue.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<ReportIssue> {
    static const TableMapping<ReportIssue> &table();
};

} // namespace zhucun::sql
