#pragma once

#include "core/error.h"
#include "domain/leave/leave.h"
#include "domain/posting/posting.h"
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

/// Records a closed month rests on: they stay as long as it is closed.
template <class T>
inline constexpr bool kHoldsFrozenDays = false;
template <>
inline constexpr bool kHoldsFrozenDays<Leave> = true;
template <>
inline constexpr bool kHoldsFrozenDays<SignIn> = true;
template <>
inline constexpr bool kHoldsFrozenDays<SpotCheck> = true;
template <>
inline constexpr bool kHoldsFrozenDays<Posting> = true;

/// Rule month_closed when a stored record says something of a day of a closed month.
Violations frozenDaysOf(sql::Connection &connection, const Leave &leave, QDate today);
Violations frozenDaysOf(sql::Connection &connection, const SignIn &signIn, QDate today);
Violations frozenDaysOf(sql::Connection &connection, const SpotCheck &check, QDate today);
Violations frozenDaysOf(sql::Connection &connection, const Posting &posting, QDate today);

} // namespace zhucun
