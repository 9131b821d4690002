#pragma once

#include "domain/cadre/cadre.h"
#include "reports/columns/column.h"
#include "reports/columns/personaldata.h"

namespace zhucun::reports {

/// Headings in the language of the interface at the time of the call.
std::vector<Column<CadreRow>> cadreColumns(PersonalData personalData = PersonalData::Masked);

} // namespace zhucun::reports
