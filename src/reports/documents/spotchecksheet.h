#pragma once

#include "domain/documents/attendancedocuments.h"
#include "reports/columns/personaldata.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// 督查抽查情况表 of a period: a line for each cadre met, with what followed.
Report spotCheckSheet(const SpotCheckData &data);

/// The same to be filled in: a page a township with its villages, cadres and telephones, for each planned day the
/// columns of the result, and below rows for the course of the checks.
Report blankSpotCheckSheet(const PlannedChecks &planned, PersonalData personalData);

} // namespace zhucun::reports
