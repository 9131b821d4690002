#include "services/transfer/resolver.h"

#include "core/text/fold.h"
#include "storage/category/categoryrepository.h"
#include "storage/division/divisionrepository.h"
#include "storage/round/roundrepository.h"
#include "storage/team/teamrepository.h"
#include "storage/unit/unitrepository.h"
#include "storage/village/villagerepository.h"
#include "storage/weekly/weeklyreportrepository.h"

namespace zhucun {

using namespace storage;

namespace {

/// Means that there is no village, in the column of a liaison group.
bool isNone(const QString &written) { return written == QStringLiteral("无") || written == QLatin1String("-"); }

} // namespace

void Resolver::forget()
{
    m_townships.clear();
    m_villages.clear();
    m_units.clear();
    m_rounds.clear();
    m_cadres.clear();
}

std::vector<DivisionId> Resolver::townshipsOf(ImportRow &row, const char *key)
{
    const QString name = row.text(key);
    if (name.isEmpty())
        return {};
    auto known = m_townships.constFind(name);
    if (known == m_townships.constEnd()) {
        const auto found = DivisionRepository::findTownship(m_connection, name);
        if (found.empty()) {
            row.reject(key, "unknown_township", closeNames(name, townshipNames()));
            return {};
        }
        known = m_townships.insert(name, found);
    }
    return *known;
}

DivisionId Resolver::township(ImportRow &row, const char *key)
{
    const std::vector<DivisionId> found = townshipsOf(row, key);
    if (found.size() > 1) {
        QStringList names;
        for (const DivisionId id : found)
            names << DivisionRepository::find(m_connection, id)->name;
        row.reject(key, "ambiguous_township", names);
    }
    return found.size() == 1 ? found.front() : DivisionId();
}

VillageId Resolver::village(ImportRow &row, const char *key)
{
    const std::vector<DivisionId> townships = townshipsOf(row, "township");
    const bool isTownshipUnknown = townships.empty() && row.has("township");
    const QString name = row.text(key);
    if (name.isEmpty() || isNone(name) || isTownshipUnknown)
        return {};
    return villageNamed(row, key, name, townships);
}

std::vector<VillageId> Resolver::villages(ImportRow &row, const char *key)
{
    const std::vector<DivisionId> townships = townshipsOf(row, "township");
    const bool isTownshipUnknown = townships.empty() && row.has("township");
    std::vector<VillageId> found;
    const QStringList names = row.get<QStringList>(key).value_or(QStringList());
    for (const QString &name : names) {
        if (isNone(name) || isTownshipUnknown)
            continue;
        if (const VillageId id = villageNamed(row, key, name, townships); id.isValid())
            found.push_back(id);
    }
    return found;
}

VillageId Resolver::villageNamed(ImportRow &row, const char *key, const QString &name,
                                 const std::vector<DivisionId> &townships)
{
    const std::vector<DivisionId> places = townships.empty() ? std::vector<DivisionId>{DivisionId()} : townships;
    QString known = name;
    for (const DivisionId place : places)
        known += QLatin1Char('\n') + QString::number(place.value());
    if (const auto it = m_villages.constFind(known); it != m_villages.constEnd())
        return *it;
    std::vector<VillageId> found;
    for (const DivisionId place : places) {
        const auto here = VillageRepository::findByName(m_connection, place, name);
        found.insert(found.end(), here.begin(), here.end());
    }
    if (found.size() == 1) {
        m_villages.insert(known, found.front());
        return found.front();
    }
    QStringList args;
    for (const VillageId id : found)
        args << villageLabel(id);
    if (found.empty()) {
        for (const DivisionId place : places)
            args << closeNames(name, villageNames(place));
    }
    row.reject(key, found.empty() ? "unknown_village" : "ambiguous_village", args);
    return {};
}

QString Resolver::villageLabel(VillageId id)
{
    const auto village = VillageRepository::find(m_connection, id);
    const auto township = DivisionRepository::find(m_connection, village->townshipId);
    return township->name + village->name;
}

const QStringList &Resolver::townshipNames()
{
    if (!m_townshipNames) {
        Filter filter;
        filter.conditions.push_back({QStringLiteral("level"), Condition::Op::Is, {codeOf(DivisionLevel::Township)}});
        QStringList names;
        for (const qint64 id : DivisionRepository::ids(m_connection, filter, {}, m_today))
            names << DivisionRepository::find(m_connection, DivisionId(id))->name;
        m_townshipNames = names;
    }
    return *m_townshipNames;
}

const QStringList &Resolver::villageNames(DivisionId townshipId)
{
    auto known = m_villageNames.constFind(townshipId);
    if (known == m_villageNames.constEnd()) {
        Filter filter;
        filter.townshipId = townshipId;
        QStringList names;
        for (const qint64 id : VillageRepository::ids(m_connection, filter, {}, m_today))
            names << VillageRepository::find(m_connection, VillageId(id))->name;
        known = m_villageNames.insert(townshipId, names);
    }
    return *known;
}

DivisionId Resolver::division(const QString &code)
{
    if (code.isEmpty())
        return {};
    Filter filter;
    filter.conditions.push_back({QStringLiteral("code"), Condition::Op::Is, {code}});
    const auto found = DivisionRepository::ids(m_connection, filter, {}, m_today);
    return found.empty() ? DivisionId() : DivisionId(found.front());
}

UnitId Resolver::unit(ImportRow &row, const char *key)
{
    const QString name = row.text(key);
    return name.isEmpty() ? UnitId() : unitNamed(row, key, name);
}

std::vector<UnitId> Resolver::units(ImportRow &row, const char *key)
{
    std::vector<UnitId> found;
    const QStringList names = row.get<QStringList>(key).value_or(QStringList());
    for (const QString &name : names) {
        if (const UnitId id = unitNamed(row, key, name); id.isValid())
            found.push_back(id);
    }
    return found;
}

UnitId Resolver::unitNamed(ImportRow &row, const char *key, const QString &name)
{
    if (const auto it = m_units.constFind(name); it != m_units.constEnd())
        return *it;
    const auto found = UnitRepository::findByName(m_connection, name);
    if (found.empty()) {
        row.reject(key, "unknown_unit", {name});
        return {};
    }
    m_units.insert(name, found.front());
    return found.front();
}

RoundId Resolver::round(ImportRow &row, const char *key)
{
    const QString name = row.text(key);
    if (name.isEmpty())
        return {};
    if (const auto it = m_rounds.constFind(name); it != m_rounds.constEnd())
        return *it;
    auto found = RoundRepository::findByName(m_connection, name);
    if (const auto number = roundNumber(name); found.empty() && number)
        found = RoundRepository::findByNumber(m_connection, *number);
    if (found.size() != 1) {
        row.reject(key, found.empty() ? "unknown_round" : "ambiguous_round", {name});
        return {};
    }
    m_rounds.insert(name, found.front());
    return found.front();
}

TeamId Resolver::team(ImportRow &row, RoundId roundId)
{
    const QString name = row.text("team");
    if (name.isEmpty() || !roundId.isValid())
        return {};
    const auto found = TeamRepository::findByName(m_connection, roundId, name);
    if (found.empty())
        row.reject("team", "unknown_team", {name});
    return found.empty() ? TeamId() : found.front();
}

TeamId Resolver::teamOn(ImportRow &row, QDate day)
{
    if (row.has("round"))
        return team(row, round(row));
    const QString name = row.text("team");
    if (name.isEmpty() || !day.isValid())
        return {};
    const auto found = WeeklyReportRepository::teamsNamed(m_connection, name, weekOf(day));
    if (found.empty())
        row.reject("team", "unknown_team", {name});
    else if (found.size() > 1)
        row.reject("team", "ambiguous_team", teamLabels(found));
    return found.size() == 1 ? found.front() : TeamId();
}

QStringList Resolver::teamLabels(const std::vector<TeamId> &teams)
{
    QStringList all;
    for (const TeamId id : teams) {
        const auto team = TeamRepository::find(m_connection, id);
        const auto round = RoundRepository::find(m_connection, team->roundId);
        all << QStringLiteral("%1（%2）").arg(team->name, round ? round->name : QString());
    }
    return all;
}

std::vector<TeamId> Resolver::teamsOf(VillageId villageId, RoundId roundId)
{
    if (!villageId.isValid() || !roundId.isValid())
        return {};
    Filter filter;
    filter.villageId = villageId;
    filter.roundId = roundId;
    std::vector<TeamId> teams;
    for (const qint64 id : TeamRepository::ids(m_connection, filter, {}, m_today))
        teams.push_back(TeamId(id));
    std::sort(teams.begin(), teams.end());
    return teams;
}

const Resolver::Catalogue &Resolver::catalogue(CategoryKind kind)
{
    const auto known = m_catalogues.find(kind);
    if (known != m_catalogues.end())
        return known->second;
    Catalogue all;
    Filter filter;
    filter.conditions.push_back({QStringLiteral("kind"), Condition::Op::Is, {codeOf(kind)}});
    for (const qint64 id : CategoryRepository::ids(m_connection, filter, {}, m_today)) {
        const auto category = CategoryRepository::find(m_connection, CategoryId(id));
        all.ids.insert(text::foldTerm(category->code), category->id);
        all.ids.insert(text::foldTerm(category->name), category->id);
        if (category->active)
            all.offered << category->name;
    }
    return m_catalogues.emplace(kind, all).first->second;
}

CategoryId Resolver::categoryNamed(ImportRow &row, const char *key, const QString &name, CategoryKind kind)
{
    const Catalogue &all = catalogue(kind);
    const CategoryId id = all.ids.value(text::foldTerm(name));
    if (!id.isValid())
        row.reject(key, "unknown_term", all.offered.mid(0, ImportRow::kListedTerms));
    return id;
}

CategoryId Resolver::category(ImportRow &row, const char *key, CategoryKind kind)
{
    const QString name = row.text(key);
    return name.isEmpty() ? CategoryId() : categoryNamed(row, key, name, kind);
}

std::vector<CategoryId> Resolver::categories(ImportRow &row, const char *key, CategoryKind kind)
{
    std::vector<CategoryId> found;
    const QStringList names = row.get<QStringList>(key).value_or(QStringList());
    for (const QString &name : names) {
        const CategoryId id = categoryNamed(row, key, name, kind);
        if (id.isValid() && std::find(found.begin(), found.end(), id) == found.end())
            found.push_back(id);
    }
    return found;
}

} // namespace zhucun
