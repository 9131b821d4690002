#pragma once

#include "domain/documents/attendancedocuments.h"
#include "domain/documents/memberfigures.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// Annexes of the bulletin, as facts §2.2 G, H and I list their columns.
Table cadreTable(const BulletinData &data);
Table townshipTable(const BulletinData &data, const std::vector<TownshipFigures> &townships);
Table unitTable(const std::vector<UnitFigures> &units);

} // namespace zhucun::reports
