#pragma once

#include "core/error.h"
#include "domain/attendance/daystatus.h"

namespace zhucun {

/// One mark by itself. 未登记 has no symbol; neither it nor 冲突 has a key, as neither is entered.
Violations validate(const StatusMark &mark, QDate today);

/// What the marks of a county may not share: symbols, and keys whatever their case. Each violation names the status
/// that has it already, and as its line the place of the second in kDayStatuses, from 1.
Violations sharedMarks(const StatusMarks &marks);

} // namespace zhucun
