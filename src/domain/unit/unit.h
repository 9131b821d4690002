#pragma once

#include "core/vocabulary.h"
#include "domain/ids.h"
#include "domain/record/record.h"

namespace zhucun {

/// 隶属关系, as the national village form B92-4 codes it.
enum class UnitLevel { Central, Province, City, County, Township, Military, Other };
/// 单位类别: decides which villages a unit's cadres suit.
enum class UnitCategory { PartyGovernment, Economic, Professional, PoliticalLegal, Other };

/// 派出单位: whoever sends cadres to villages.
struct Unit {
    UnitId id;
    RecordMeta meta;
    QString name;
    UnitLevel level = UnitLevel::County;
    std::optional<UnitCategory> category;
    QString contact;
    QString phone;
    QString note;
};

template <>
struct Vocabulary<UnitLevel> {
    static const std::vector<Term<UnitLevel>> &terms();
};
template <>
struct Vocabulary<UnitCategory> {
    static const std::vector<Term<UnitCategory>> &terms();
};

struct UnitRow {
    UnitId id;
    QString name;
    UnitLevel level = UnitLevel::County;
    std::optional<UnitCategory> category;
    QString contact;
    QString phone;
    qint64 teams = 0;  ///< led or joined, not dissolved
    qint64 cadres = 0; ///< its cadres posted today
};

} // namespace zhucun
