#include "storage/documents/ledgerqueries.h"

#include "storage/dispute/disputerepository.h"
#include "storage/ledger/ledgerrepository.h"
#include "storage/list/idpage.h"
#include "storage/petition/petitionrepository.h"
#include "storage/visit/visitrepository.h"

namespace zhucun::storage {

using sql::Connection;

namespace {

/// Rows of lists as lines, then what lists do not show: `sql` gives the record's id first and hands each row to `read`.
template <class Line, class Row>
std::vector<Line> linesOf(Connection &connection, std::vector<Row> rows, Row Line::*member, const QString &sql,
                          QDate today, const std::function<void(const sql::Statement &, Line &)> &read)
{
    std::vector<Line> lines(rows.size());
    QHash<qint64, size_t> places;
    std::vector<qint64> ids;
    for (size_t i = 0; i < rows.size(); ++i) {
        const qint64 id = rows[i].id.value();
        places.insert(id, i);
        ids.push_back(id);
        lines[i].place.townshipName = rows[i].townshipName;
        lines[i].place.villageName = rows[i].villageName;
        lines[i].*member = std::move(rows[i]);
    }
    forIds(connection, sql, ids, today, [&](const sql::Statement &row) {
        Line &line = lines[places.value(row.get<qint64>(0))];
        line.place.townshipId = row.get<DivisionId>(1);
        line.place.villageId = row.get<VillageId>(2);
        read(row, line);
    });
    return lines;
}

} // namespace

std::vector<VisitLine> visitLines(Connection &connection, std::span<const qint64> ids, QDate today)
{
    return linesOf<VisitLine, VisitRow>(
        connection, VisitRepository::rows(connection, ids, today), &VisitLine::visit,
        QStringLiteral("SELECT w.id, v.township_id, w.village_id, w.passed_on_to, w.note FROM visit w "
                       "LEFT JOIN village v ON v.id = w.village_id WHERE w.id IN (%1)"),
        today, [](const sql::Statement &row, VisitLine &line) {
            line.passedOnTo = row.get<QString>(3);
            line.note = row.get<QString>(4);
        });
}

std::vector<DisputeLine> disputeLines(Connection &connection, std::span<const qint64> ids, QDate today)
{
    return linesOf<DisputeLine, DisputeRow>(
        connection, DisputeRepository::rows(connection, ids, today), &DisputeLine::dispute,
        QStringLiteral("SELECT x.id, v.township_id, x.village_id, x.source, x.village_group, x.accepted_on, x.outcome, "
                       "x.agreement_number, x.revisited_on, x.revisit_result, x.petition_linked, x.note "
                       "FROM dispute x LEFT JOIN village v ON v.id = x.village_id WHERE x.id IN (%1)"),
        today, [](const sql::Statement &row, DisputeLine &line) {
            line.source = row.get<DisputeSource>(3);
            line.group = row.get<QString>(4);
            line.acceptedOn = row.get<std::optional<QDate>>(5);
            line.outcome = row.get<std::optional<DisputeOutcome>>(6);
            line.agreementNumber = row.get<QString>(7);
            line.revisitedOn = row.get<std::optional<QDate>>(8);
            line.revisitResult = row.get<QString>(9);
            line.petitionLinked = row.get<bool>(10);
            line.note = row.get<QString>(11);
        });
}

std::vector<DeedLine> deedLines(Connection &connection, std::span<const qint64> ids, QDate today)
{
    return linesOf<DeedLine, LedgerRow>(
        connection, LedgerRepository::rows(connection, ids, today), &DeedLine::entry,
        QStringLiteral("SELECT e.id, COALESCE(v.township_id, e.township_id), e.village_id, k.code, k.measure, "
                       "e.content, e.note FROM ledger_entry e LEFT JOIN village v ON v.id = e.village_id "
                       "LEFT JOIN ledger_kind k ON k.id = e.kind_id WHERE e.id IN (%1)"),
        today, [](const sql::Statement &row, DeedLine &line) {
            line.kindCode = row.get<QString>(3);
            line.measure = row.get<LedgerMeasure>(4);
            line.content = row.get<QString>(5);
            line.note = row.get<QString>(6);
        });
}

std::vector<PetitionLine> petitionLines(Connection &connection, std::span<const qint64> ids, QDate today)
{
    return linesOf<PetitionLine, PetitionRow>(
        connection, PetitionRepository::rows(connection, ids, today), &PetitionLine::petition,
        QStringLiteral("SELECT q.id, COALESCE(v.township_id, q.township_id), q.village_id, q.note FROM petition q "
                       "LEFT JOIN village v ON v.id = q.village_id WHERE q.id IN (%1)"),
        today, [](const sql::Statement &row, PetitionLine &line) { line.note = row.get<QString>(3); });
}

} // namespace zhucun::storage
