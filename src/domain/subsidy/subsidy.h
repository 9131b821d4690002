#pragma once

#include "domain/attendance/monthaccount.h"
#include "domain/money.h"

namespace zhucun {

/// 驻村补助 of one cadre and month.
struct Subsidy {
    Money meals;     ///< 伙食: days in the village × rate
    Money transport; ///< 交通, by the month
    Money phone;     ///< 通讯, by the month
    Money deduction; ///< 扣发: days also paid as travel

    Money gross() const { return meals + transport + phone; }
    Money net() const { return Money::fromFen(gross().fen() - deduction.fen()); }

    friend bool operator==(const Subsidy &, const Subsidy &) = default;
};

/// Meals for half days in the village; what goes by the month for the posted share of it, nothing to whom was never in
/// the village. To the nearest fen, half up.
Subsidy subsidyOf(const MonthAccount &account, const RuleSet &rules, Money deduction = {});

} // namespace zhucun
