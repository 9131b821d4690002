#include "storage/finding/findingclosures.h"

#include "storage/finding/findingclosuremapping.h"
#include "storage/record/recordstore.h"
#include "storage/sql/statement.h"

namespace zhucun::storage {

std::vector<FindingClosure> findingClosures(sql::Connection &connection, const YearMonth &month)
{
    std::vector<FindingClosureId> ids;
    auto select = connection.statement(
        QStringLiteral("SELECT id FROM finding_closure WHERE month = :month AND deleted_at IS NULL ORDER BY id"));
    select.bind(QStringLiteral("month"), month);
    while (select.next())
        ids.push_back(select.get<FindingClosureId>(0));
    std::vector<FindingClosure> closures;
    for (const FindingClosureId id : ids) {
        if (auto closure = RecordStore<FindingClosure>::find(connection, id))
            closures.push_back(std::move(*closure));
    }
    return closures;
}

std::optional<FindingClosure> findingClosure(sql::Connection &connection, CadreId cadreId, const YearMonth &month,
                                             FindingKind kind)
{
    auto select = connection.statement(QStringLiteral("SELECT id FROM finding_closure WHERE cadre_id = :cadre AND "
                                                      "month = :month AND kind = :kind AND deleted_at IS NULL"));
    select.bind(QStringLiteral("cadre"), cadreId).bind(QStringLiteral("month"), month);
    select.bind(QStringLiteral("kind"), kind);
    return select.next() ? RecordStore<FindingClosure>::find(connection, select.get<FindingClosureId>(0))
                         : std::nullopt;
}

} // namespace zhucun::storage
