#include "domain/documents/memberfigures.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace zhucun {

namespace {

std::optional<double> percent(qint64 part, qint64 whole)
{
    return whole > 0 ? std::optional(100.0 * double(part) / double(whole)) : std::nullopt;
}

void rank(std::vector<TownshipFigures> &townships)
{
    for (TownshipFigures &township : townships) {
        const MemberFigures &mine = township.figures;
        if (mine.requiredHalves == 0)
            continue;
        // Fractions are compared crosswise, so that equal rates are equal.
        const auto better = [&mine](const TownshipFigures &other) {
            return other.figures.requiredHalves > 0 && other.figures.creditedHalves * mine.requiredHalves >
                                                           mine.creditedHalves * other.figures.requiredHalves;
        };
        township.rank = 1 + int(std::ranges::count_if(townships, better));
    }
}

} // namespace

std::optional<double> MemberFigures::rate() const { return percent(creditedHalves, requiredHalves); }

std::optional<double> rateOf(const MonthAccount &account)
{
    return percent(account.creditedHalves(), account.requiredHalves);
}

MemberFigures figuresOf(const std::vector<const MemberMonth *> &members)
{
    MemberFigures sum;
    std::set<TeamId> teams;
    for (const MemberMonth *one : members) {
        const MonthAccount &account = one->account;
        ++sum.cadres;
        if (one->member.teamId.isValid())
            teams.insert(one->member.teamId);
        sum.requiredHalves += account.requiredHalves;
        sum.presentHalves += account.presentHalves;
        sum.creditedHalves += account.creditedHalves();
        for (const DayStatus status : kDayStatuses)
            sum.halves[std::size_t(status)] += account.of(status);
        sum.unrecordedWorkHalves += account.unrecordedWorkHalves;
        sum.leaveHalves += account.leaveHalves();
        sum.countedAsHalves += account.countedAsHalves();
        sum.onLeave += account.leaveHalves() > 0 ? 1 : 0;
        sum.met += account.isMet() ? 1 : 0;
        sum.full += account.isFull() ? 1 : 0;
        sum.nights += account.nights;
    }
    sum.teams = int(teams.size());
    return sum;
}

MemberFigures figuresOf(const std::vector<MemberMonth> &members)
{
    std::vector<const MemberMonth *> all;
    all.reserve(members.size());
    for (const MemberMonth &one : members)
        all.push_back(&one);
    return figuresOf(all);
}

std::vector<TownshipFigures> byTownship(const std::vector<MemberMonth> &members)
{
    std::vector<TownshipFigures> townships;
    std::map<DivisionId, std::vector<const MemberMonth *>> groups;
    for (const MemberMonth &one : members) {
        auto &group = groups[one.member.townshipId];
        if (group.empty())
            townships.push_back({one.member.townshipId, one.member.townshipName, {}, {}});
        group.push_back(&one);
    }
    for (TownshipFigures &township : townships)
        township.figures = figuresOf(groups[township.id]);
    rank(townships);
    return townships;
}

std::vector<UnitFigures> byUnit(const std::vector<MemberMonth> &members)
{
    std::map<std::tuple<UnitLevel, QString, UnitId>, std::vector<const MemberMonth *>> groups;
    for (const MemberMonth &one : members)
        groups[{one.member.unitLevel, one.member.unitName, one.member.unitId}].push_back(&one);
    std::vector<UnitFigures> units;
    for (const auto &[key, group] : groups) {
        const auto &[level, name, id] = key;
        UnitFigures unit{id, name, level, figuresOf(group), {}};
        std::ranges::copy_if(group, std::back_inserter(unit.notMet),
                             [](const MemberMonth *one) { return !one->account.isMet(); });
        units.push_back(std::move(unit));
    }
    return units;
}

} // namespace zhucun
