#pragma once

#include "core/vocabulary.h"
#include "domain/cadre/cadre.h"
#include "domain/ids.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

namespace zhucun {

/// Why two records may be one.
enum class LikenessReason {
    SameId,
    CloseId,
    SameName,
    SameSound,
    CloseName,
    SameBirth,
    OtherBirth,
    OtherSex,
    SamePhone,
    SameUnit,
    OtherUnit,
    SameVillage,
    SameNativePlace,
    SameGroup,
    OtherGroup,
    SameAddress,
    SharedMembers,
    SamePeople,
    SameSecretary,
    SameContact,
    OtherLevel,
};
template <>
struct Vocabulary<LikenessReason> {
    static const std::vector<Term<LikenessReason>> &terms();
};

/// How alike two records are, in points (100 is certain), with what speaks for and against it.
struct Likeness {
    int points = 0;
    std::vector<LikenessReason> reasons;
};

/// What people and places are compared by. `sound` is the pinyin of the name; `validId` is empty unless the number is
/// right in itself.
struct CadreLikeness {
    QString name;
    QString sound;
    QString nationalId;
    QString validId;
    QString phone;
    std::optional<YearMonth> born;
    std::optional<Sex> sex;
    UnitId unitId;
    QString nativePlace;
    std::set<VillageId> villages; ///< ever posted to
};
struct HouseholdLikeness {
    VillageId villageId;
    QString head;
    QString sound;
    QString nationalId;
    QString validId;
    QString phone;
    QString group;
    QString address;
    std::optional<int> people;
    std::set<QString> members;
};
struct VillageLikeness {
    DivisionId townshipId;
    QString code;
    QString stem; ///< see villageStem()
    QString sound;
    QString secretary;
    QString phone;
    std::optional<int> population;
};
struct UnitLikeness {
    QString stem; ///< see unitStem()
    QString sound;
    QString level;
    QString contact;
    QString phone;
};

/// nullopt when they cannot be one: both have a valid ID number, or an official code, and these differ.
std::optional<Likeness> likenessOf(const CadreLikeness &a, const CadreLikeness &b);
std::optional<Likeness> likenessOf(const HouseholdLikeness &a, const HouseholdLikeness &b);
std::optional<Likeness> likenessOf(const VillageLikeness &a, const VillageLikeness &b);
std::optional<Likeness> likenessOf(const UnitLikeness &a, const UnitLikeness &b);

/// A number as people dial it: digits only, the last eleven of them.
QString dialled(const QString &phone);
/// 红土梁村委会, 红土梁村, 红土梁社区 -> 红土梁.
QString villageStem(const QString &name);
/// 尚义县财政局, 县财政局, 财政局（本级） -> 财政局. `county` is the name of the county.
QString unitStem(const QString &name, const QString &county);
/// One character more, less or other.
bool isOneApart(const QString &a, const QString &b);

/// Keys under which records are looked for that may be one: only records that share a key are compared.
QStringList blockKeys(const CadreLikeness &cadre);
QStringList blockKeys(const HouseholdLikeness &household);
QStringList blockKeys(const VillageLikeness &village);
QStringList blockKeys(const UnitLikeness &unit);

/// A pair of places in the list that was given.
struct LikePair {
    size_t first = 0;
    size_t second = 0;
    Likeness likeness;
};

/// A key shared by more than these tells nothing: 户主 written as 不详, the telephone of the village.
inline constexpr size_t kLargestBlock = 200;

/// Every pair of places that shares a key, once, the smaller place first.
std::vector<std::pair<size_t, size_t>> pairsInBlocks(const std::vector<QStringList> &keys);

/// Pairs of at least `points`, the most alike first. Compares within blocks, not each with each.
template <class Facts>
std::vector<LikePair> likePairs(const std::vector<Facts> &all, int points)
{
    std::vector<QStringList> keys;
    keys.reserve(all.size());
    for (const Facts &each : all)
        keys.push_back(blockKeys(each));
    std::vector<LikePair> pairs;
    for (const auto &[first, second] : pairsInBlocks(keys)) {
        const auto likeness = likenessOf(all[first], all[second]);
        if (likeness && likeness->points >= points)
            pairs.push_back({first, second, *likeness});
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const LikePair &a, const LikePair &b) { return a.likeness.points > b.likeness.points; });
    return pairs;
}

} // namespace zhucun
