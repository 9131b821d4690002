#pragma once

#include "core/vocabulary.h"
#include "domain/ids.h"
#include "domain/record/record.h"

namespace zhucun {

/// Lists of terms a county may extend without a programmer. Fixed vocabularies are enums instead.
enum class CategoryKind {
    VillageTag,        ///< 村类别: 省定贫困村, 脱贫村, 软弱涣散村 ...
    HouseholdCategory, ///< 户类别, and 对象类别 of a visit: 困难户, 党员户, 监测户 ...
    VisitTopic,        ///< 问题类别 of what a visit brought up
    DisputeCategory,   ///< 纠纷类别
};

struct Category {
    CategoryId id;
    RecordMeta meta;
    CategoryKind kind = CategoryKind::VillageTag;
    QString code; ///< stable, unique within the kind
    QString name;
    int position = 0;   ///< order in lists
    bool active = true; ///< inactive: kept on old records, no longer offered
};

template <>
struct Vocabulary<CategoryKind> {
    static const std::vector<Term<CategoryKind>> &terms();
};

} // namespace zhucun
