#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/record/record.h"

#include <optional>
#include <vector>

namespace zhucun {

/// Figures of one village for one calendar year. Unknown stays unknown: nullopt is not 0.
struct VillageYear {
    int year = 0;
    std::optional<Money> collectiveIncome; ///< 年集体经济收入
    std::optional<Money> incomePerHead;    ///< 人均纯收入
    std::optional<int> poorHouseholds;     ///< 贫困户数, 户
    std::optional<int> poorPeople;         ///< 贫困人口, 人

    friend bool operator==(const VillageYear &, const VillageYear &) = default;
};

/// 村 (or 社区), aggregate with its tags and yearly figures.
struct Village {
    VillageId id;
    RecordMeta meta;
    QString name;
    DivisionId townshipId;
    QString code;                     ///< 12-digit statistical code, may be empty
    std::optional<int> households;    ///< 户
    std::optional<int> population;    ///< 人
    std::optional<int> partyMembers;  ///< 名
    std::optional<int> partyBranches; ///< 个
    QString secretary;                ///< 村党组织书记
    QString phone;
    QString note;
    std::vector<CategoryId> tags;   ///< CategoryKind::VillageTag
    std::vector<VillageYear> years; ///< ascending, one per year
};

struct VillageRow {
    VillageId id;
    QString name;
    QString code;
    DivisionId townshipId;
    QString townshipName;
    QString tagNames; ///< joined with 、
    std::optional<int> households;
    std::optional<int> population;
    std::optional<int> partyMembers;
    QString secretary;
    QString phone;
    QString teamNames; ///< teams posted there today, joined with 、
    qint64 cadres = 0; ///< posted there today
};

} // namespace zhucun
