#pragma once

#include "core/time/yearmonth.h"
#include "core/vocabulary.h"
#include "domain/cadre/cadre.h"
#include "domain/ids.h"
#include "domain/record/record.h"

#include <vector>

namespace zhucun {

enum class Residence { AtHome, WorkingAway };

struct HouseholdMember {
    QString name;
    QString relation; ///< 与户主关系
    std::optional<Sex> sex;
    std::optional<YearMonth> born;
    QString nationalId;
    QString health;
    std::optional<Residence> residence;

    friend bool operator==(const HouseholdMember &, const HouseholdMember &) = default;
};

/// 农户, aggregate with members and categories.
struct Household {
    HouseholdId id;
    RecordMeta meta;
    VillageId villageId;
    QString group; ///< 村民小组
    QString head;  ///< 户主
    QString nationalId;
    std::optional<int> people; ///< 人
    QString phone;
    QString address;
    QString note;
    std::vector<CategoryId> categories; ///< CategoryKind::HouseholdCategory
    std::vector<HouseholdMember> members;
};

template <>
struct Vocabulary<Residence> {
    static const std::vector<Term<Residence>> &terms();
};

struct HouseholdRow {
    HouseholdId id;
    QString townshipName;
    VillageId villageId;
    QString villageName;
    QString group;
    QString head;
    QString nationalId;
    QString categoryNames;
    std::optional<int> people;
    QString phone;
    std::optional<QDate> lastVisitOn;
};

} // namespace zhucun
