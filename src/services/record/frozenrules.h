#pragma once

#include "core/error.h"
#include "domain/leave/leave.h"
#include "domain/signin/signin.h"
#include "domain/spotcheck/spotcheck.h"
#include "storage/sql/connection.h"

namespace zhucun {

/// Rule month_closed (args: the month): what would change a day of a closed month is refused; a correction says it
/// instead. Anything else about the record may change: a follow-up, a telephone number, the days in open months.
template <class T>
Violations frozenViolations(sql::Connection &, const T &)
{
    return {};
}
Violations frozenViolations(sql::Connection &connection, const Leave &leave);
Violations frozenViolations(sql::Connection &connection, const SignIn &signIn);
Violations frozenViolations(sql::Connection &connection, const SpotCheck &check);

} // namespace zhucun
