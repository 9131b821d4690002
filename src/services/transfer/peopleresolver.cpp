// The part of Resolver that finds people: cadres and households.
#include "services/transfer/cadrekey.h"
#include "services/transfer/resolver.h"

#include "storage/cadre/cadrerepository.h"
#include "storage/household/householdrepository.h"

#include <QRegularExpression>

namespace zhucun {

using namespace storage;

namespace {

QString knownKey(const QString &name, const QString &nationalId, VillageId scope)
{
    return QString::number(scope.value()) + QLatin1Char('\n') + nationalId + QLatin1Char('\n') + name;
}

} // namespace

CadreId Resolver::cadre(ImportRow &row, const char *key, VillageId scope)
{
    const QString name = row.text(key);
    return name.isEmpty() ? CadreId() : cadreNamed(row, key, name, row.text("national_id").toUpper(), scope);
}

std::vector<CadreId> Resolver::cadres(ImportRow &row, const char *key, VillageId scope)
{
    static const QRegularExpression separators(QStringLiteral("[、,，;；\\s]+"));
    const QStringList names = row.get<QStringList>(key).value_or(QStringList());
    const QStringList numbers = row.text("national_id").toUpper().split(separators, Qt::SkipEmptyParts);
    if (!numbers.isEmpty() && numbers.size() != names.size()) {
        row.reject("national_id", "count_mismatch", {QString::number(names.size()), QString::number(numbers.size())});
        return {};
    }
    std::vector<CadreId> found;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const CadreId id = cadreNamed(row, key, names[i], numbers.value(i), scope);
        if (id.isValid() && std::find(found.begin(), found.end(), id) == found.end())
            found.push_back(id);
    }
    return found;
}

CadreId Resolver::cadreNamed(ImportRow &row, const char *key, const QString &name, const QString &nationalId,
                             VillageId scope)
{
    const QString known = knownKey(name, nationalId, scope);
    if (const auto it = m_cadres.constFind(known); it != m_cadres.constEnd())
        return *it;
    if (!nationalId.isEmpty() && nationalId != QLatin1String("-")) {
        if (const CadreId id = cadreByNationalId(row, key, name, nationalId, scope); id.isValid() || row.isRejected())
            return id;
    }
    auto found =
        scope.isValid() ? CadreRepository::findByNameInVillage(m_connection, name, scope) : std::vector<CadreId>();
    if (found.empty())
        found = CadreRepository::findByName(m_connection, name);
    if (found.empty())
        row.reject(key, "unknown_cadre", {name});
    else if (found.size() > 1)
        rejectCadre(row, key, found);
    if (found.size() != 1)
        return {};
    m_cadres.insert(known, found.front());
    return found.front();
}

CadreId Resolver::cadreByNationalId(ImportRow &row, const char *key, const QString &name, const QString &nationalId,
                                    VillageId scope)
{
    const auto found = CadreRepository::findByNationalId(m_connection, nationalId);
    if (!found.empty()) {
        const QString stored = CadreRepository::find(m_connection, found.front())->name;
        if (stored == name)
            m_cadres.insert(knownKey(name, nationalId, scope), found.front());
        else
            row.warn(key, "name_mismatch", {stored});
        return found.front();
    }
    // Somebody on file without a number may be meant, somebody with another one may not.
    const auto namesakes = CadreRepository::findByName(m_connection, name);
    const bool isFree =
        namesakes.size() == 1 && CadreRepository::find(m_connection, namesakes.front())->nationalId.isEmpty();
    if (!isFree)
        row.reject(key, "unknown_cadre", {name});
    return isFree ? namesakes.front() : CadreId();
}

void Resolver::rejectCadre(ImportRow &row, const char *key, const std::vector<CadreId> &candidates)
{
    row.reject(key, "ambiguous_cadre", cadreLabels(m_connection, candidates, m_today));
}

HouseholdId Resolver::household(ImportRow &row, const char *key, VillageId villageId, bool required)
{
    const QString head = row.text(key);
    const QString nationalId = row.text("household_national_id").toUpper();
    if (!villageId.isValid() || head.isEmpty())
        return {};
    std::vector<HouseholdId> found;
    if (!nationalId.isEmpty()) {
        Filter filter;
        filter.villageId = villageId;
        filter.conditions.push_back({QStringLiteral("national_id"), Condition::Op::Is, {nationalId}});
        for (const qint64 id : HouseholdRepository::ids(m_connection, filter, {}, m_today))
            found.push_back(HouseholdId(id));
    } else {
        const QString group = row.text("group");
        if (!group.isEmpty())
            found = HouseholdRepository::findByHeadInGroup(m_connection, villageId, group, head);
        if (found.empty())
            found = HouseholdRepository::findByHead(m_connection, villageId, head);
    }
    if (found.size() > 1)
        rejectHousehold(row, key, found);
    else if (found.empty() && (required || !nationalId.isEmpty()))
        row.reject(key, "unknown_household", {head});
    return found.size() == 1 ? found.front() : HouseholdId();
}

void Resolver::rejectHousehold(ImportRow &row, const char *key, const std::vector<HouseholdId> &candidates)
{
    QStringList described;
    for (const HouseholdId id : candidates) {
        const auto household = HouseholdRepository::find(m_connection, id);
        QStringList particulars{household->group, household->address, household->phone};
        particulars.removeAll(QString());
        described << (particulars.isEmpty()
                          ? household->head
                          : QStringLiteral("%1（%2）").arg(household->head, particulars.join(QChar(u'，'))));
    }
    row.reject(key, "ambiguous_household", described);
}

} // namespace zhucun
