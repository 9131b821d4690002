#pragma once

#include "sample.h"

#include "storage/baseline/baselinemapping.h"
#include "storage/target/targetmapping.h"

namespace zhucun::storage::test {

template <>
struct Sample<Target> {
    static Target filled(const World &w)
    {
        Target r;
        r.indicator = u("duty.households");
        r.scope = TargetScope::Village;
        r.each = true;
        r.townshipId = w.daqinggou;
        r.villageId = w.beihe;
        r.teamId = w.team;
        r.unitId = w.school;
        r.categoryId = w.householdCategory;
        r.unitLevel = UnitLevel::City;
        r.cadreGroup = CadreGroup::Leadership;
        r.periodKind = TargetPeriodKind::HalfYear;
        r.period = u("2026-H1");
        r.value = Quantity::fromThousandths(3500);
        r.upper = Quantity::of(5);
        r.note = u("备注目标");
        return r;
    }
    static auto members(const Target &r)
    {
        const auto &[id, meta, indicator, scope, each, township, village, team, unit, category, level, group, kind,
                     period, value, upper, note] = r;
        return std::make_tuple(indicator, scope, each, township, village, team, unit, category, level, group, kind,
                               period, value, upper, note);
    }
    static QString change(Target &r, const World &) { return r.upper.reset(), u("upper"); }
};

template <>
struct Sample<Baseline> {
    static Baseline filled(const World &w)
    {
        Baseline r;
        r.indicator = u("disputes.found");
        r.townshipId = w.daqinggou;
        r.grouping = StatisticsGrouping::UnitLevel;
        r.groupKey = u("province");
        r.from = QDate(2005, 1, 1);
        r.to = QDate(2005, 12, 31);
        r.value = Quantity::fromThousandths(12345);
        r.source = u("2005年工作总结");
        r.note = u("备注历史");
        return r;
    }
    static auto members(const Baseline &r)
    {
        const auto &[id, meta, indicator, township, grouping, key, from, to, value, source, note] = r;
        return std::make_tuple(indicator, township, grouping, key, from, to, value, source, note);
    }
    static QString change(Baseline &r, const World &) { return r.groupKey = u("city"), u("group_key"); }
};

/// With both a cadre and a team, which the validator refuses, so that every member is filled.

} // namespace zhucun::storage::test
