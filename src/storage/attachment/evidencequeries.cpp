#include "storage/attachment/evidencequeries.h"

#include "storage/sql/statement.h"

namespace zhucun::storage {

std::vector<EvidenceCount> evidenceCounts(sql::Connection &connection, const Period &period, DivisionId township,
                                          VillageId village)
{
    auto select = connection.statement(QStringLiteral(
        "SELECT k.id, k.name, COUNT(*), SUM(vouched), COALESCE(SUM(amount), 0), "
        "COALESCE(SUM(CASE WHEN vouched = 1 THEN amount ELSE 0 END), 0) FROM "
        "(SELECT e.kind_id, e.amount, CASE WHEN e.grade IN ('a', 'b') AND EXISTS (SELECT 1 FROM attachment a "
        "WHERE a.ledger_entry_id = e.id AND a.deleted_at IS NULL) THEN 1 ELSE 0 END AS vouched "
        "FROM ledger_entry e LEFT JOIN village v ON v.id = e.village_id "
        "WHERE e.deleted_at IS NULL AND e.happened_on >= :from AND e.happened_on <= :to "
        "AND (:township = 0 OR COALESCE(v.township_id, e.township_id) = :township) "
        "AND (:village = 0 OR e.village_id = :village)) AS entries "
        "JOIN ledger_kind k ON k.id = entries.kind_id GROUP BY k.id, k.name, k.position ORDER BY k.position, k.id"));
    select.bind(QStringLiteral("from"), period.from).bind(QStringLiteral("to"), period.to);
    select.bind(QStringLiteral("township"), township.value()).bind(QStringLiteral("village"), village.value());
    std::vector<EvidenceCount> counts;
    while (select.next()) {
        counts.push_back({select.get<LedgerKindId>(0), select.get<QString>(1), select.get<qint64>(2),
                          select.get<qint64>(3), select.get<Money>(4), select.get<Money>(5)});
    }
    return counts;
}

} // namespace zhucun::storage
