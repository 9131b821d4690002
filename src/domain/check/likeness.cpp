#include "domain/check/likeness.h"

#include <QHash>

#include <algorithm>

namespace zhucun {

namespace {

constexpr int kCertain = 100;

/// Adds up what speaks for and against.
class Weighing
{
public:
    void add(int points, LikenessReason reason)
    {
        m_likeness.points += points;
        m_likeness.reasons.push_back(reason);
    }
    void addIf(bool applies, int points, LikenessReason reason)
    {
        if (applies)
            add(points, reason);
    }
    /// False when the names have nothing in common.
    bool names(const QString &a, const QString &b, const QString &soundA, const QString &soundB)
    {
        if (a == b)
            add(40, LikenessReason::SameName);
        else if (!soundA.isEmpty() && soundA == soundB)
            add(25, LikenessReason::SameSound);
        else if (std::min(a.size(), b.size()) >= 3 && isOneApart(a, b))
            add(20, LikenessReason::CloseName);
        else
            return false;
        return true;
    }

    bool isEmpty() const { return m_likeness.reasons.empty(); }
    Likeness take()
    {
        m_likeness.points = std::clamp(m_likeness.points, 0, kCertain);
        return std::move(m_likeness);
    }

private:
    Likeness m_likeness;
};

bool isSame(const QString &a, const QString &b) { return !a.isEmpty() && a == b; }

bool excludeEachOther(const QString &a, const QString &b) { return !a.isEmpty() && !b.isEmpty() && a != b; }

void weighNumbers(Weighing &weighing, const QString &validA, const QString &validB, const QString &a, const QString &b)
{
    if (isSame(validA, validB) || isSame(a, b))
        weighing.add(kCertain, LikenessReason::SameId);
    else if (!a.isEmpty() && !b.isEmpty() && isOneApart(a, b))
        weighing.add(30, LikenessReason::CloseId);
}

template <class T>
bool meet(const std::set<T> &a, const std::set<T> &b, size_t least)
{
    size_t shared = 0;
    for (const T &each : a)
        shared += b.contains(each) ? 1 : 0;
    return shared >= least;
}

QString withoutEnding(const QString &name, std::initializer_list<QStringView> endings)
{
    for (const QStringView ending : endings) {
        if (name.size() > ending.size() && name.endsWith(ending))
            return name.chopped(ending.size());
    }
    return name;
}

/// The key with what kind it is; none when empty.
void addKey(QStringList &keys, QChar kind, const QString &value)
{
    if (!value.isEmpty())
        keys << kind + value;
}

} // namespace

const std::vector<Term<LikenessReason>> &Vocabulary<LikenessReason>::terms()
{
    static const std::vector<Term<LikenessReason>> all{
        {LikenessReason::SameId, "same_id", u"身份证号相同", "same ID number"},
        {LikenessReason::CloseId, "close_id", u"身份证号仅一位不同", "ID numbers differ in one character"},
        {LikenessReason::SameName, "same_name", u"名称相同", "same name"},
        {LikenessReason::SameSound, "same_sound", u"名称同音", "names sound alike"},
        {LikenessReason::CloseName, "close_name", u"名称一字之差", "names differ in one character"},
        {LikenessReason::SameBirth, "same_birth", u"出生年月相同", "same month of birth"},
        {LikenessReason::OtherBirth, "other_birth", u"出生年月不同", "other month of birth"},
        {LikenessReason::OtherSex, "other_sex", u"性别不同", "other sex"},
        {LikenessReason::SamePhone, "same_phone", u"电话相同", "same telephone"},
        {LikenessReason::SameUnit, "same_unit", u"单位相同", "same unit"},
        {LikenessReason::OtherUnit, "other_unit", u"单位不同", "other unit"},
        {LikenessReason::SameVillage, "same_village", u"派驻过同一村", "posted to the same village"},
        {LikenessReason::SameNativePlace, "same_native_place", u"籍贯相同", "same native place"},
        {LikenessReason::SameGroup, "same_group", u"同一村民小组", "same village group"},
        {LikenessReason::OtherGroup, "other_group", u"村民小组不同", "other village group"},
        {LikenessReason::SameAddress, "same_address", u"住址相同", "same address"},
        {LikenessReason::SharedMembers, "shared_members", u"家庭成员相同", "members in common"},
        {LikenessReason::SamePeople, "same_people", u"人口相同", "same number of people"},
        {LikenessReason::SameSecretary, "same_secretary", u"书记相同", "same secretary"},
        {LikenessReason::SameContact, "same_contact", u"联系人相同", "same contact"},
        {LikenessReason::OtherLevel, "other_level", u"隶属关系不同", "other level"},
    };
    return all;
}

bool isOneApart(const QString &a, const QString &b)
{
    const QString &longer = a.size() >= b.size() ? a : b;
    const QString &shorter = a.size() >= b.size() ? b : a;
    if (longer.size() - shorter.size() > 1 || a == b)
        return false;
    qsizetype at = 0;
    while (at < shorter.size() && shorter[at] == longer[at])
        ++at;
    const qsizetype skipped = longer.size() == shorter.size() ? at + 1 : at;
    return QStringView(shorter).mid(skipped) == QStringView(longer).mid(at + 1);
}

QString dialled(const QString &phone)
{
    QString digits;
    for (const QChar each : phone) {
        if (each.isDigit())
            digits += QChar(u'0' + each.digitValue());
    }
    constexpr int kLeast = 7; // a short number of an office is shared by all of it
    constexpr int kMobile = 11;
    return digits.size() < kLeast ? QString() : digits.right(kMobile);
}

QString villageStem(const QString &name)
{
    return withoutEnding(text::foldTerm(name), {u"社区居民委员会", u"社区居委会", u"村民委员会", u"居民委员会",
                                                u"行政村", u"村委会", u"居委会", u"社区", u"村"});
}

QString unitStem(const QString &name, const QString &county)
{
    QString stem = text::foldHeading(name);
    const QString place = text::foldTerm(county);
    const QString shortPlace = withoutEnding(place, {u"自治县", u"县", u"市", u"区"});
    for (const QString &prefix : {QStringLiteral("中共"), place, shortPlace, QStringLiteral("县"), QStringLiteral("区"),
                                  QStringLiteral("市")}) {
        if (!prefix.isEmpty() && stem.size() > prefix.size() + 1 && stem.startsWith(prefix))
            stem = stem.mid(prefix.size());
    }
    return stem;
}

std::optional<Likeness> likenessOf(const CadreLikeness &a, const CadreLikeness &b)
{
    if (excludeEachOther(a.validId, b.validId))
        return std::nullopt;
    Weighing weighing;
    weighNumbers(weighing, a.validId, b.validId, a.nationalId, b.nationalId);
    // Colleagues share telephone, unit and village: without a likeness of name or number that says nothing.
    if (!weighing.names(a.name, b.name, a.sound, b.sound) && weighing.isEmpty())
        return Likeness{};
    if (a.born && b.born)
        weighing.add(a.born == b.born ? 25 : -20,
                     a.born == b.born ? LikenessReason::SameBirth : LikenessReason::OtherBirth);
    weighing.addIf(a.sex && b.sex && a.sex != b.sex, -25, LikenessReason::OtherSex);
    weighing.addIf(isSame(a.phone, b.phone), 30, LikenessReason::SamePhone);
    if (a.unitId.isValid() && b.unitId.isValid())
        weighing.add(a.unitId == b.unitId ? 20 : -5,
                     a.unitId == b.unitId ? LikenessReason::SameUnit : LikenessReason::OtherUnit);
    weighing.addIf(meet(a.villages, b.villages, 1), 15, LikenessReason::SameVillage);
    weighing.addIf(isSame(a.nativePlace, b.nativePlace), 5, LikenessReason::SameNativePlace);
    return weighing.take();
}

std::optional<Likeness> likenessOf(const HouseholdLikeness &a, const HouseholdLikeness &b)
{
    if (excludeEachOther(a.validId, b.validId))
        return std::nullopt;
    Weighing weighing;
    weighNumbers(weighing, a.validId, b.validId, a.nationalId, b.nationalId);
    if (!weighing.names(a.head, b.head, a.sound, b.sound) && !isSame(a.validId, b.validId))
        return Likeness{};
    weighing.addIf(isSame(a.phone, b.phone), 30, LikenessReason::SamePhone);
    if (a.villageId == b.villageId && !a.group.isEmpty() && !b.group.isEmpty())
        weighing.add(a.group == b.group ? 20 : -10,
                     a.group == b.group ? LikenessReason::SameGroup : LikenessReason::OtherGroup);
    weighing.addIf(isSame(a.address, b.address), 10, LikenessReason::SameAddress);
    weighing.addIf(meet(a.members, b.members, 2), 30, LikenessReason::SharedMembers);
    weighing.addIf(a.people && a.people == b.people, 5, LikenessReason::SamePeople);
    return weighing.take();
}

std::optional<Likeness> likenessOf(const VillageLikeness &a, const VillageLikeness &b)
{
    if (a.townshipId != b.townshipId || excludeEachOther(a.code, b.code))
        return std::nullopt;
    Weighing weighing;
    if (a.stem == b.stem)
        weighing.add(80, LikenessReason::SameName);
    else if (isSame(a.sound, b.sound))
        weighing.add(60, LikenessReason::SameSound);
    else if (std::min(a.stem.size(), b.stem.size()) >= 3 && isOneApart(a.stem, b.stem))
        weighing.add(35, LikenessReason::CloseName);
    else
        return Likeness{};
    weighing.addIf(isSame(a.secretary, b.secretary), 20, LikenessReason::SameSecretary);
    weighing.addIf(isSame(a.phone, b.phone), 15, LikenessReason::SamePhone);
    weighing.addIf(a.population && a.population == b.population, 15, LikenessReason::SamePeople);
    return weighing.take();
}

std::optional<Likeness> likenessOf(const UnitLikeness &a, const UnitLikeness &b)
{
    Weighing weighing;
    constexpr int kLong = 4; // 一中 and 二中 are two schools, 税务局 and 水务局 two offices
    const bool isLong = std::min(a.stem.size(), b.stem.size()) >= kLong;
    if (a.stem == b.stem)
        weighing.add(80, LikenessReason::SameName);
    else if (isSame(a.sound, b.sound))
        weighing.add(isLong ? 65 : 35, LikenessReason::SameSound);
    else if (isLong && isOneApart(a.stem, b.stem))
        weighing.add(35, LikenessReason::CloseName);
    else
        return Likeness{};
    weighing.addIf(isSame(a.phone, b.phone), 25, LikenessReason::SamePhone);
    weighing.addIf(isSame(a.contact, b.contact), 15, LikenessReason::SameContact);
    weighing.addIf(a.level != b.level, -25, LikenessReason::OtherLevel);
    return weighing.take();
}

QStringList blockKeys(const CadreLikeness &cadre)
{
    QStringList keys;
    addKey(keys, u'i', cadre.validId.isEmpty() ? cadre.nationalId : cadre.validId);
    addKey(keys, u's', cadre.sound);
    addKey(keys, u'p', cadre.phone);
    // A character of the name may be wrong where unit and birth are right.
    if (cadre.unitId.isValid() && cadre.born)
        addKey(keys, u'u',
               QString::number(cadre.unitId.value()) + QLatin1Char('/') + QString::number(cadre.born->number()));
    return keys;
}

QStringList blockKeys(const HouseholdLikeness &household)
{
    const QString village = QString::number(household.villageId.value()) + QLatin1Char('/');
    QStringList keys;
    addKey(keys, u'i', household.validId.isEmpty() ? household.nationalId : household.validId);
    if (!household.sound.isEmpty())
        addKey(keys, u's', village + household.sound);
    if (!household.phone.isEmpty())
        addKey(keys, u'p', village + household.phone);
    return keys;
}

QStringList blockKeys(const VillageLikeness &village)
{
    return {QString::number(village.townshipId.value())}; // a few dozen villages: each with each
}

QStringList blockKeys(const UnitLikeness &unit)
{
    QStringList keys;
    addKey(keys, u's', unit.sound);
    addKey(keys, u'p', unit.phone);
    // One character may be wrong at either end.
    constexpr int kPart = 3;
    addKey(keys, u'b', unit.stem.left(kPart));
    addKey(keys, u'e', unit.stem.right(kPart));
    return keys;
}

std::vector<std::pair<size_t, size_t>> pairsInBlocks(const std::vector<QStringList> &keys)
{
    QHash<QString, std::vector<size_t>> blocks;
    for (size_t place = 0; place < keys.size(); ++place) {
        for (const QString &key : keys[place])
            blocks[key].push_back(place);
    }
    std::set<std::pair<size_t, size_t>> pairs;
    for (const auto &block : std::as_const(blocks)) {
        if (block.size() > kLargestBlock)
            continue;
        for (size_t i = 0; i < block.size(); ++i) {
            for (size_t j = i + 1; j < block.size(); ++j) {
                if (block[i] != block[j])
                    pairs.emplace(block[i], block[j]);
            }
        }
    }
    return {pairs.begin(), pairs.end()};
}

} // namespace zhucun
