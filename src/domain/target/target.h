#pragma once

#include "core/vocabulary.h"
#include "domain/ids.h"
#include "domain/quantity.h"
#include "domain/record/record.h"
#include "domain/target/targetperiod.h"
#include "domain/unit/unit.h"

#include <optional>

namespace zhucun {

/// Whom a target is about.
enum class TargetScope { County, Township, Village, Team, Unit, UnitLevel, CadreGroup, HouseholdCategory };

/// By what duties of cadres differ: rank, a township's leadership, or the role in the village. The narrowest one with a
/// target holds: role, then leadership, then rank, then all.
enum class CadreGroup {
    All,
    CountyRank,     ///< 县级干部
    SectionRank,    ///< 科局级干部
    SubSectionRank, ///< 股级干部
    StaffRank,      ///< 一般干部
    Leadership,     ///< 班子成员
    FirstSecretary,
    TeamLeader,
    TeamMember,
};

/// 目标: what is to be reached of an indicator, or what somebody owes (职责).
struct Target {
    TargetId id;
    RecordMeta meta;
    QString indicator; ///< its code
    TargetScope scope = TargetScope::County;
    bool each = false;     ///< 每村, 每人, 每单位; otherwise of all of them together
    DivisionId townshipId; ///< scope Township: one of them. Likewise the following; none named: every one there is.
    VillageId villageId;
    TeamId teamId;
    UnitId unitId;
    CategoryId categoryId; ///< scope HouseholdCategory
    std::optional<UnitLevel> unitLevel;
    std::optional<CadreGroup> cadreGroup;
    TargetPeriodKind periodKind = TargetPeriodKind::Year;
    QString period;                ///< as TargetPeriod::key
    std::optional<Quantity> value; ///< always there once saved; money in 元
    std::optional<Quantity> upper; ///< of a range: 3–5
    QString note;
};

template <>
struct Vocabulary<TargetScope> {
    static const std::vector<Term<TargetScope>> &terms();
};
template <>
struct Vocabulary<CadreGroup> {
    static const std::vector<Term<CadreGroup>> &terms();
};

/// Takes away what a target of that scope does not use, and names the indicator as the duties know it:
/// duty.deeds_per_unit of units is duty.unit_deeds.
Target tidied(Target target);

struct TargetRow {
    TargetId id;
    QString indicator;
    QString indicatorName; ///< as the program or the county calls it; the code when nobody knows it
    TargetScope scope = TargetScope::County;
    bool each = false;
    QString subject; ///< the record or term it is about; empty: the county, or every one there is
    TargetPeriodKind periodKind = TargetPeriodKind::Year;
    QString period;
    std::optional<Quantity> value;
    std::optional<Quantity> upper;
    QString note;
};

} // namespace zhucun
