#pragma once

#include "domain/category/category.h"
#include "domain/ids.h"
#include "services/transfer/closenames.h"
#include "services/transfer/importrow.h"
#include "storage/sql/connection.h"

#include <QDate>

#include <map>

namespace zhucun {

/// Finds the records that the names in a row mean. Each function answers with an invalid id (or fewer ids) when the
/// cell is blank, without a word, and when the name means nothing or several things, after saying so on the row with
/// the candidates. Names found are remembered until forget(); only those of records that an import does not make
/// itself.
class Resolver
{
public:
    Resolver(sql::Connection &connection, QDate today) : m_connection(connection), m_today(today) {}

    QDate today() const { return m_today; }

    DivisionId township(ImportRow &row, const char *key = "township");
    /// Within the row's township; in all of them when the row names none.
    VillageId village(ImportRow &row, const char *key = "village");
    std::vector<VillageId> villages(ImportRow &row, const char *key);
    DivisionId division(const QString &code);

    UnitId unit(ImportRow &row, const char *key);
    std::vector<UnitId> units(ImportRow &row, const char *key);
    /// By name, else by number: 1, 第一轮.
    RoundId round(ImportRow &row, const char *key = "round");
    TeamId team(ImportRow &row, RoundId roundId);
    /// By "team" and "round"; without a round, the team of that name that was at work in the week of `day`.
    TeamId teamOn(ImportRow &row, QDate day);
    /// Those that serve the village in the round, in the order they were made.
    std::vector<TeamId> teamsOf(VillageId villageId, RoundId roundId);

    /// The national id decides when given; a name must be the only one posted to the village, else the only one at all.
    CadreId cadre(ImportRow &row, const char *key, VillageId scope);
    /// Several names in one cell, their national ids in the same order, "-" for none.
    std::vector<CadreId> cadres(ImportRow &row, const char *key, VillageId scope);
    void rejectCadre(ImportRow &row, const char *key, const std::vector<CadreId> &candidates);

    /// By "household_national_id" when given, else by the head, within the group when the row has one. An unknown head
    /// is refused only when `required`.
    HouseholdId household(ImportRow &row, const char *key, VillageId villageId, bool required);
    void rejectHousehold(ImportRow &row, const char *key, const std::vector<HouseholdId> &candidates);

    CategoryId category(ImportRow &row, const char *key, CategoryKind kind);
    std::vector<CategoryId> categories(ImportRow &row, const char *key, CategoryKind kind);

    void forget();

private:
    struct Catalogue {
        QHash<QString, CategoryId> ids; ///< by folded name and code
        QStringList offered;
    };

    std::vector<DivisionId> townshipsOf(ImportRow &row, const char *key);
    VillageId villageNamed(ImportRow &row, const char *key, const QString &name,
                           const std::vector<DivisionId> &townships);
    UnitId unitNamed(ImportRow &row, const char *key, const QString &name);
    CadreId cadreNamed(ImportRow &row, const char *key, const QString &name, const QString &nationalId,
                       VillageId scope);
    CadreId cadreByNationalId(ImportRow &row, const char *key, const QString &name, const QString &nationalId,
                              VillageId scope);
    CategoryId categoryNamed(ImportRow &row, const char *key, const QString &name, CategoryKind kind);
    const Catalogue &catalogue(CategoryKind kind);
    const QStringList &townshipNames();
    const QStringList &villageNames(DivisionId townshipId);
    QString villageLabel(VillageId id);
    QStringList teamLabels(const std::vector<TeamId> &teams);

    sql::Connection &m_connection;
    QDate m_today;
    QHash<QString, std::vector<DivisionId>> m_townships;
    QHash<QString, VillageId> m_villages; ///< by township ids and name
    QHash<QString, UnitId> m_units;
    QHash<QString, RoundId> m_rounds;
    QHash<QString, CadreId> m_cadres; ///< by scope, national id and name
    std::map<CategoryKind, Catalogue> m_catalogues;
    std::optional<QStringList> m_townshipNames;
    QHash<DivisionId, QStringList> m_villageNames;
};

} // namespace zhucun
