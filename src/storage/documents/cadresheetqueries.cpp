#include "storage/documents/cadresheetqueries.h"

#include "storage/cadre/cadrerepository.h"
#include "storage/cadre/photoqueries.h"
#include "storage/dispute/disputerepository.h"
#include "storage/honour/honourrepository.h"
#include "storage/leave/leaverepository.h"
#include "storage/ledger/ledgerrepository.h"
#include "storage/list/idpage.h"
#include "storage/posting/postingrepository.h"

#include <set>

namespace zhucun::storage {

using sql::Connection;

namespace {

constexpr int kHundred = 100;

/// Sheets by the id of their cadre.
class Sheets
{
public:
    Sheets(Connection &connection, std::span<const CadreId> cadres, int year, QDate today)
        : m_connection(connection), m_year(year), m_today(today)
    {
        for (const CadreId id : cadres) {
            if (auto cadre = CadreRepository::find(connection, id)) {
                m_place.insert(id.value(), m_sheets.size());
                m_ids.push_back(id.value());
                m_sheets.emplace_back().cadre = std::move(*cadre);
            }
        }
    }

    /// Rows of a list, each to the sheet of its cadre. `sql` gives the id of the record and that of the cadre; %2 and
    /// %3 are the first and the last day of the year.
    template <class Repository, class Row>
    void fill(const char *sql, std::vector<Row> CadreSheet::*member)
    {
        std::vector<qint64> ids;
        std::vector<qint64> cadres;
        forIds(m_connection, inYear(sql), m_ids, m_today, [&](const sql::Statement &row) {
            ids.push_back(row.get<qint64>(0));
            cadres.push_back(row.get<qint64>(1));
        });
        QHash<qint64, qint64> cadreOf;
        for (size_t i = 0; i < ids.size(); ++i)
            cadreOf.insert(ids[i], cadres[i]);
        for (Row &row : Repository::rows(m_connection, ids, m_today)) {
            const qint64 id = row.id.value();
            (sheetOf(cadreOf.value(id)).*member).push_back(std::move(row));
        }
    }

    void fillPeople()
    {
        const auto units = namesOf(m_connection,
                                   QStringLiteral("SELECT c.id, u.name FROM cadre c JOIN unit u ON u.id = c.unit_id "
                                                  "WHERE c.id IN (%1)"),
                                   m_ids, m_today);
        for (CadreSheet &sheet : m_sheets) {
            sheet.unitName = units.value(sheet.cadre.id.value());
            if (const auto photo = photoOf(m_connection, sheet.cadre.id))
                sheet.photo = photo->image;
        }
    }

    void fillVisits()
    {
        const QString sql =
            inYear("SELECT wc.cadre_id, w.visited_on, w.person_times, w.household_times FROM visit_cadre wc "
                   "JOIN visit w ON w.id = wc.visit_id WHERE wc.cadre_id IN (%1) AND w.deleted_at IS NULL "
                   "AND w.visited_on >= %2 AND w.visited_on <= %3");
        forIds(m_connection, sql, m_ids, m_today, [&](const sql::Statement &row) {
            VisitCount &count =
                sheetOf(row.get<qint64>(0)).visits[size_t(row.get<qint64>(1) / kHundred % kHundred - 1)];
            ++count.visits;
            count.personTimes += row.get<qint64>(2);
            count.householdTimes += row.get<qint64>(3);
        });
    }

    std::vector<CadreSheet> take() { return std::move(m_sheets); }

private:
    /// Days as numbers in the text: the page of ids is all that is bound.
    QString inYear(const char *sql) const
    {
        return QString::fromLatin1(sql)
            .replace(QLatin1String("%2"), QString::number(m_year * kHundred * kHundred + 101))
            .replace(QLatin1String("%3"), QString::number(m_year * kHundred * kHundred + 1231));
    }

    CadreSheet &sheetOf(qint64 cadre) { return m_sheets[m_place.value(cadre)]; }

    Connection &m_connection;
    int m_year;
    QDate m_today;
    std::vector<CadreSheet> m_sheets;
    std::vector<qint64> m_ids;
    QHash<qint64, size_t> m_place;
};

} // namespace

std::vector<CadreId> cadresOf(Connection &connection, const CadreSheetScope &scope)
{
    if (scope.cadreId.isValid())
        return {scope.cadreId};
    auto select = connection.statement(QStringLiteral(
        "SELECT p.cadre_id FROM posting p JOIN cadre c ON c.id = p.cadre_id LEFT JOIN village v ON v.id = p.village_id "
        "LEFT JOIN team t ON t.id = p.team_id LEFT JOIN division d ON d.id = COALESCE(v.township_id, t.township_id) "
        "WHERE p.deleted_at IS NULL AND c.deleted_at IS NULL AND p.starts_on <= :to "
        "AND (p.ends_on IS NULL OR p.ends_on >= :from) AND (:township = 0 OR d.id = :township) "
        "AND (:unit = 0 OR c.unit_id = :unit) ORDER BY d.code, v.code, v.name, t.name, "
        "CASE WHEN p.role IN ('leader', 'liaison_head') OR p.first_secretary <> 0 THEN 0 ELSE 1 END, p.id"));
    const Period year = Period::year(scope.year);
    select.bind(QStringLiteral("from"), year.from).bind(QStringLiteral("to"), year.to);
    select.bind(QStringLiteral("township"), scope.townshipId.value())
        .bind(QStringLiteral("unit"), scope.unitId.value());
    std::vector<CadreId> cadres;
    std::set<CadreId> known;
    while (select.next()) {
        const auto id = select.get<CadreId>(0);
        if (known.insert(id).second)
            cadres.push_back(id);
    }
    return cadres;
}

std::vector<CadreSheet> cadreSheets(Connection &connection, std::span<const CadreId> cadres, int year, QDate today)
{
    Sheets sheets(connection, cadres, year, today);
    sheets.fillPeople();
    sheets.fill<PostingRepository>("SELECT id, cadre_id FROM posting WHERE cadre_id IN (%1) AND deleted_at IS NULL "
                                   "ORDER BY starts_on, id",
                                   &CadreSheet::postings);
    sheets.fillVisits();
    sheets.fill<LeaveRepository>("SELECT id, cadre_id FROM leave_request WHERE cadre_id IN (%1) AND deleted_at IS NULL "
                                 "AND from_day <= %3 AND to_day >= %2 ORDER BY from_day, id",
                                 &CadreSheet::leaves);
    sheets.fill<DisputeRepository>("SELECT id, responsible_id FROM dispute WHERE responsible_id IN (%1) "
                                   "AND deleted_at IS NULL AND found_on >= %2 AND found_on <= %3 ORDER BY found_on, id",
                                   &CadreSheet::disputes);
    sheets.fill<LedgerRepository>("SELECT id, cadre_id FROM ledger_entry WHERE cadre_id IN (%1) AND deleted_at IS NULL "
                                  "AND happened_on >= %2 AND happened_on <= %3 ORDER BY happened_on, id",
                                  &CadreSheet::deeds);
    sheets.fill<HonourRepository>("SELECT id, cadre_id FROM honour WHERE cadre_id IN (%1) AND deleted_at IS NULL "
                                  "AND awarded_on >= %2 AND awarded_on <= %3 ORDER BY awarded_on, id",
                                  &CadreSheet::honours);
    return sheets.take();
}

} // namespace zhucun::storage
