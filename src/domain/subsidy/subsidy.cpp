#include "domain/subsidy/subsidy.h"

namespace zhucun {

namespace {

Money share(Money whole, int part, int parts)
{
    return parts <= 0 ? Money() : Money::fromFen((2 * whole.fen() * part + parts) / (2 * parts));
}

} // namespace

Subsidy subsidyOf(const MonthAccount &account, const RuleSet &rules, Money deduction)
{
    Subsidy subsidy;
    subsidy.deduction = deduction;
    if (account.inVillageHalves() == 0)
        return subsidy;
    subsidy.meals = share(rules.subsidyPerDay, account.inVillageHalves(), 2);
    subsidy.transport = share(rules.transportPerMonth, account.postedDays, account.calendarDays);
    subsidy.phone = share(rules.phonePerMonth, account.postedDays, account.calendarDays);
    return subsidy;
}

} // namespace zhucun
