#include "domain/documents/memberfigures.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace zhucun {

namespace {

void rank(std::vector<TownshipFigures> &townships)
{
    for (TownshipFigures &township : townships) {
        const MonthSummary &mine = township.figures;
        if (mine.requiredHalves == 0)
            continue;
        // Fractions are compared crosswise, so that equal rates are equal.
        const auto better = [&mine](const TownshipFigures &other) {
            return other.figures.requiredHalves > 0 && qint64(other.figures.creditedHalves) * mine.requiredHalves >
                                                           qint64(mine.creditedHalves) * other.figures.requiredHalves;
        };
        township.rank = 1 + int(std::ranges::count_if(townships, better));
    }
}

} // namespace

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
        township.figures = summaryOf(groups[township.id]);
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
        UnitFigures unit{id, name, level, summaryOf(group), {}};
        std::ranges::copy_if(group, std::back_inserter(unit.notMet),
                             [](const MemberMonth *one) { return !one->account.isMet(); });
        units.push_back(std::move(unit));
    }
    return units;
}

} // namespace zhucun
