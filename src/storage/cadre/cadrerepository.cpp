#include "storage/cadre/cadrerepository.h"

#include "core/text/fold.h"
#include "domain/posting/posting.h"
#include "domain/unit/unit.h"
#include "storage/list/idpage.h"

namespace zhucun::storage {

namespace {

/// From here on p is a posting, pv its village and pt its team.
const QString kPostings =
    QStringLiteral("posting p LEFT JOIN village pv ON pv.id = p.village_id LEFT JOIN team pt ON pt.id = p.team_id");
const QString kTownship = QStringLiteral("COALESCE(pv.township_id, pt.township_id)");

/// One value out of the cadre's postings of today, for sorting.
SortField sortByPosting(const QString &value)
{
    return {QStringLiteral("(SELECT MIN(") + value + QStringLiteral(") FROM ") + kPostings +
                QStringLiteral(" LEFT JOIN division pd ON pd.id = ") + kTownship +
                QStringLiteral(" WHERE p.cadre_id = c.id AND ") + validToday("p") + QLatin1Char(')'),
            true};
}

} // namespace

const ListShape &CadreRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("c"),
        QStringLiteral("cadre c LEFT JOIN unit u ON u.id = c.unit_id"),
        {
            {QStringLiteral("name"), textField("c.name")},
            {QStringLiteral("sex"), codeField<Sex>("c.sex")},
            {QStringLiteral("ethnicity"), textField("c.ethnicity")},
            {QStringLiteral("born"), monthField("c.born")},
            {QStringLiteral("national_id"), textField("c.national_id")},
            {QStringLiteral("political_status"), codeField<PoliticalStatus>("c.political_status")},
            {QStringLiteral("education"), textField("c.education")},
            {QStringLiteral("unit"), idField("c.unit_id")},
            {QStringLiteral("unit_level"), codeField<UnitLevel>("u.level")},
            {QStringLiteral("post"), textField("c.post")},
            {QStringLiteral("rank"), codeField<CadreRank>("c.rank")},
            {QStringLiteral("personnel_category"), codeField<PersonnelCategory>("c.personnel_category")},
            {QStringLiteral("kind"), codeField<CadreKind>("c.kind")},
            {QStringLiteral("reserve"), boolField("c.reserve")},
            {QStringLiteral("phone"), textField("c.phone")},
            {QStringLiteral("posted"),
             predicateField(QStringLiteral("EXISTS (SELECT 1 FROM posting p WHERE p.cadre_id = c.id AND ") +
                            validToday("p") + QLatin1Char(')'))},
        },
        {
            {QStringLiteral("name"), sortBy("c.search_key")},
            {QStringLiteral("sex"), sortByTerm<Sex>("c.sex")},
            {QStringLiteral("born"), sortByOptional("c.born")},
            {QStringLiteral("national_id"), sortByText("c.national_id")},
            {QStringLiteral("political_status"), sortByTerm<PoliticalStatus>("c.political_status")},
            {QStringLiteral("education"), sortByText("c.education")},
            {QStringLiteral("unit"), sortByOptional("u.search_key")},
            {QStringLiteral("post"), sortByText("c.post")},
            {QStringLiteral("rank"), sortByTerm<CadreRank>("c.rank")},
            {QStringLiteral("phone"), sortByText("c.phone")},
            {QStringLiteral("village"), sortByPosting(QStringLiteral("pv.search_key"))},
            {QStringLiteral("township"), sortByPosting(QStringLiteral("pd.search_key"))},
            {QStringLiteral("role"), sortByPosting(sortByTerm<PostingRole>("p.role").expression)},
            {QStringLiteral("posted_since"), sortByPosting(QStringLiteral("p.starts_on"))},
        },
        {QStringLiteral("EXISTS (SELECT 1 FROM ") + kPostings +
             QStringLiteral(" WHERE p.cadre_id = c.id AND p.deleted_at IS NULL AND %1)"),
         kTownship + QStringLiteral(" = :township"), QStringLiteral("p.village_id = :village"),
         QStringLiteral("p.round_id = :round"),
         QStringLiteral("p.starts_on <= :to AND (p.ends_on IS NULL OR p.ends_on >= :from)"), validToday("p")},
        {QStringLiteral("c.search_key")},
        QStringLiteral("c.search_key, c.id"),
    };
    return shape;
}

std::vector<qint64> CadreRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                         QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<CadreRow> CadreRepository::rows(sql::Connection &connection, std::span<const qint64> ids, QDate today)
{
    auto rows = rowsInOrder<CadreRow>(
        connection,
        QStringLiteral("SELECT c.id, c.name, c.sex, c.born, c.national_id, c.political_status, c.education, c.unit_id, "
                       "u.name, c.post, "
                       "c.rank, c.phone FROM cadre c LEFT JOIN unit u ON u.id = c.unit_id WHERE c.id IN (%1)"),
        ids, today, [](const sql::Statement &from) {
            CadreRow row;
            row.id = from.get<CadreId>(0);
            row.name = from.get<QString>(1);
            row.sex = from.get<std::optional<Sex>>(2);
            row.born = from.get<std::optional<YearMonth>>(3);
            row.nationalId = from.get<QString>(4);
            row.politicalStatus = from.get<std::optional<PoliticalStatus>>(5);
            row.education = from.get<QString>(6);
            row.unitId = from.get<UnitId>(7);
            row.unitName = from.get<QString>(8);
            row.post = from.get<QString>(9);
            row.rank = from.get<std::optional<CadreRank>>(10);
            row.phone = from.get<QString>(11);
            return row;
        });

    struct Now {
        QStringList villages;
        QStringList townships;
        QStringList roles;
        QDate since;
    };
    QHash<qint64, Now> postings;
    const auto note = [](QStringList &names, const QString &name) {
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    };
    forIds(connection,
           QStringLiteral("SELECT p.cadre_id, pv.name, pd.name, p.role, p.starts_on FROM ") + kPostings +
               QStringLiteral(" LEFT JOIN division pd ON pd.id = ") + kTownship +
               QStringLiteral(" WHERE p.cadre_id IN (%1) AND ") + validToday("p") +
               QStringLiteral(" ORDER BY p.cadre_id, p.starts_on, p.id"),
           ids, today, [&](const sql::Statement &from) {
               Now &now = postings[from.get<qint64>(0)];
               note(now.villages, from.get<QString>(1));
               note(now.townships, from.get<QString>(2));
               note(now.roles, chineseOf(from.get<PostingRole>(3)));
               if (!now.since.isValid())
                   now.since = from.get<QDate>(4);
           });
    for (CadreRow &row : rows) {
        const auto now = postings.constFind(row.id.value());
        if (now == postings.constEnd())
            continue;
        row.villageNames = now->villages.join(QChar(u'、'));
        row.townshipName = now->townships.join(QChar(u'、'));
        row.roleNames = now->roles.join(QChar(u'、'));
        row.postedSince = now->since;
    }
    return rows;
}

Totals CadreRepository::totals(sql::Connection &, const Filter &, QDate) { return {}; }

std::vector<CadreId> CadreRepository::findByNationalId(sql::Connection &connection, const QString &nationalId)
{
    return findAs<CadreId>(connection,
                           QStringLiteral("SELECT id FROM cadre WHERE deleted_at IS NULL AND national_id = :number AND "
                                          "national_id <> '' ORDER BY id"),
                           {{QStringLiteral("number"), nationalId.trimmed().toUpper()}});
}

std::vector<CadreId> CadreRepository::findByUid(sql::Connection &connection, const QString &uid)
{
    return findAs<CadreId>(connection, QStringLiteral("SELECT id FROM cadre WHERE deleted_at IS NULL AND uid = :uid"),
                           {{QStringLiteral("uid"), uid}});
}

std::vector<CadreId> CadreRepository::findByName(sql::Connection &connection, const QString &name)
{
    return findAs<CadreId>(connection,
                           QStringLiteral("SELECT id FROM cadre WHERE deleted_at IS NULL AND name = :name ORDER BY id"),
                           {{QStringLiteral("name"), text::tidyName(name)}});
}

std::vector<CadreId> CadreRepository::findByNameInUnit(sql::Connection &connection, const QString &name, UnitId unitId)
{
    return findAs<CadreId>(
        connection,
        QStringLiteral(
            "SELECT id FROM cadre WHERE deleted_at IS NULL AND name = :name AND unit_id = :unit ORDER BY id"),
        {{QStringLiteral("name"), text::tidyName(name)}, {QStringLiteral("unit"), unitId.value()}});
}

std::vector<CadreId> CadreRepository::findByNameInVillage(sql::Connection &connection, const QString &name,
                                                          VillageId villageId)
{
    return findAs<CadreId>(
        connection,
        QStringLiteral("SELECT c.id FROM cadre c WHERE c.deleted_at IS NULL AND c.name = :name AND EXISTS (SELECT 1 "
                       "FROM posting p "
                       "WHERE p.cadre_id = c.id AND p.deleted_at IS NULL AND (p.village_id = :village OR EXISTS "
                       "(SELECT 1 FROM team_village tv WHERE tv.team_id = p.team_id AND tv.village_id = :village))) "
                       "ORDER BY c.id"),
        {{QStringLiteral("name"), text::tidyName(name)}, {QStringLiteral("village"), villageId.value()}});
}

} // namespace zhucun::storage
