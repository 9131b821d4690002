#pragma once

#include "domain/finding/finding.h"

namespace zhucun {

/// What a finding says, as one sentence; a question for those that are questions (疑点). Its arguments:
/// - Conflict: half days
/// - Unrecorded: working days
/// - BelowTarget: required, present, missing days
/// - ConsecutiveAbsence: working days, first, last day
/// - OverdueReturn: kind of leave (code or term), last day of the leave, days over
/// - YearlyLeave: days, limit
/// - LeaveWithoutApproval: days
/// - SameMinute: time of day, days
/// - SharedDevice: device, other names
/// - TeamIdentical: team, days
/// - NeverOvernight: days in the village
QString findingText(const Finding &finding);

} // namespace zhucun
