#include "services/statistics/groupbook.h"
#include "services/statistics/indicatorsource.h"
#include "storage/attendance/corrections.h"
#include "storage/attendance/monthqueries.h"

#include <algorithm>
#include <array>

namespace zhucun {

namespace {

/// A round began before the county kept attendance here, as often as not: nobody owes anything of the months before.
YearMonth firstMonthOf(sql::Connection &connection, const StatisticsQuery &query)
{
    const YearMonth first = YearMonth::of(query.period.from);
    const auto kept = query.roundId.isValid() ? storage::firstAttendanceMonth(connection) : std::nullopt;
    return kept ? std::max(first, *kept) : first;
}

/// The months of a query. One that has not begun has neither days nor arrears; over several months what was corrected
/// since their closing counts.
std::vector<MemberMonth> membersIn(sql::Connection &connection, const StatisticsQuery &query, const SheetScope &scope,
                                   QDate today)
{
    const YearMonth first = firstMonthOf(connection, query);
    const YearMonth last = std::min(YearMonth::of(query.period.to), YearMonth::of(today));
    std::vector<MemberMonth> members;
    for (YearMonth month = first; month <= last; month = month.addMonths(1)) {
        for (MemberMonth &member : storage::monthAccounts(connection, month, scope, today))
            members.push_back(std::move(member));
    }
    if (first < last)
        storage::applyCorrections(connection, {first.firstDay(), last.lastDay()}, members);
    return members;
}

/// What a cadre's month adds to each measure. All in half days, but for nights and the counts of cadres.
struct AccountMeasure {
    const char *name;
    bool isEntered; ///< follows from days that somebody recorded, not from postings and rules alone
    int (*of)(const MonthAccount &);
};

constexpr std::array kMeasures{
    AccountMeasure{"required", false, [](const MonthAccount &a) { return a.requiredHalves; }},
    AccountMeasure{"unrecorded", false, [](const MonthAccount &a) { return a.unrecordedWorkHalves; }},
    AccountMeasure{"present", true, [](const MonthAccount &a) { return a.presentHalves; }},
    AccountMeasure{"credited", true, [](const MonthAccount &a) { return a.creditedHalves(); }},
    AccountMeasure{"in_village", true, [](const MonthAccount &a) { return a.inVillageHalves(); }},
    AccountMeasure{"counted_as", true, [](const MonthAccount &a) { return a.countedAsHalves(); }},
    AccountMeasure{"leave", true, [](const MonthAccount &a) { return a.leaveHalves(); }},
    AccountMeasure{"personal_leave", true, [](const MonthAccount &a) { return a.of(DayStatus::PersonalLeave); }},
    AccountMeasure{"sick_leave", true, [](const MonthAccount &a) { return a.of(DayStatus::SickLeave); }},
    AccountMeasure{"annual_leave", true, [](const MonthAccount &a) { return a.of(DayStatus::AnnualLeave); }},
    AccountMeasure{"other_leave", true, [](const MonthAccount &a) { return a.of(DayStatus::OtherLeave); }},
    AccountMeasure{"rest", true, [](const MonthAccount &a) { return a.of(DayStatus::Rest); }},
    AccountMeasure{"absent", true, [](const MonthAccount &a) { return a.of(DayStatus::Absent); }},
    AccountMeasure{"conflict", true, [](const MonthAccount &a) { return a.of(DayStatus::Conflict); }},
    AccountMeasure{"nights", true, [](const MonthAccount &a) { return a.nights; }},
    AccountMeasure{"met", true, [](const MonthAccount &a) { return int(a.isMet()); }},
    AccountMeasure{"not_met", true, [](const MonthAccount &a) { return int(!a.isMet()); }},
    AccountMeasure{"full", true, [](const MonthAccount &a) { return int(a.isFull()); }},
};

Fact factOf(const MemberMonth &month, int group)
{
    const MonthMember &member = month.member;
    Fact fact{QStringLiteral("cadre"), member.cadreId.value(), month.account.month.firstDay(), {}, group, {}};
    const QString place = member.villageName.isEmpty() ? member.townshipName : member.villageName;
    fact.label = QStringLiteral("%1（%2）%3年%4月")
                     .arg(member.cadreName, place, QString::number(month.account.month.year()),
                          QString::number(month.account.month.month()));
    for (const AccountMeasure &measure : kMeasures)
        fact.amounts.push_back(measure.of(month.account));
    return fact;
}

class AttendanceFacts final : public FactSource
{
public:
    const char *refusal(const StatisticsQuery &query) const override
    {
        const bool isWhole =
            query.period.from.day() == 1 && query.period.to == YearMonth::of(query.period.to).lastDay();
        return isWhole || query.roundId.isValid() ? nullptr : "whole_months";
    }

protected:
    FactTable facts(sql::Connection &connection, const StatisticsQuery &query, QDate today) const override
    {
        SheetScope scope;
        scope.townshipId = query.townshipId;
        scope.villageId = query.villageId;
        scope.roundId = query.roundId;
        GroupBook groups(connection, query);
        FactTable table;
        table.isNothingWithoutFacts = true;
        const bool isKept = storage::hasAttendance(connection, query.period.to);
        for (const MemberMonth &member : membersIn(connection, query, scope, today)) {
            const MonthMember &who = member.member;
            const int group =
                groups.of({who.townshipId, who.villageId, who.teamId, who.unitId, who.unitLevel, who.roundId},
                          member.account.month.firstDay());
            table.facts.push_back(factOf(member, group));
        }
        for (const AccountMeasure &measure : kMeasures)
            table.measures.push_back({QString::fromLatin1(measure.name), isKept || !measure.isEntered});
        table.groups = groups.take();
        return table;
    }
};

} // namespace

std::unique_ptr<IndicatorSource> makeAttendanceSource() { return std::make_unique<AttendanceFacts>(); }

} // namespace zhucun
