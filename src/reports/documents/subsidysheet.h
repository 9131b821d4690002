#pragma once

#include "domain/documents/attendancedocuments.h"
#include "domain/money.h"
#include "reports/model/report.h"

#include <map>

namespace zhucun::reports {

/// What is paid otherwise for days of the month: 同日差旅, by cadre.
using SubsidyDeductions = std::map<CadreId, Money>;

/// 驻村补助发放表 of a month, A4 landscape: days in the village × rate, what goes by the month, deductions, a column to
/// sign and the total in capital words.
Report subsidySheet(const SubsidyData &data, const SubsidyDeductions &deductions = {});

} // namespace zhucun::reports
