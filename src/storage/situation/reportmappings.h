#pragma once

#include "domain/situation/reportdraft.h"
#include "domain/situation/reporttemplate.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<ReportTemplate> {
    static const TableMapping<ReportTemplate> &table();
};

template <>
struct Mapping<ReportDraft> {
    static const TableMapping<ReportDraft> &table();
};

} // namespace zhucun::sql
