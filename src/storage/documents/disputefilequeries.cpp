#include "storage/documents/disputefilequeries.h"

#include "storage/dispute/disputerepository.h"

namespace zhucun::storage {

std::optional<DisputeFileData> disputeFileOf(sql::Connection &connection, DisputeId id)
{
    std::optional<Dispute> dispute = DisputeRepository::find(connection, id);
    if (!dispute || dispute->meta.deletedAt)
        return std::nullopt;
    DisputeFileData file;
    file.dispute = std::move(*dispute);
    auto select = connection.statement(
        QStringLiteral("SELECT COALESCE(d.name, ''), COALESCE(v.name, ''), COALESCE(g.name, ''), "
                       "COALESCE(c.name, x.responsible_name), COALESCE(e.number, '') FROM dispute x "
                       "LEFT JOIN village v ON v.id = x.village_id LEFT JOIN division d ON d.id = v.township_id "
                       "LEFT JOIN category g ON g.id = x.category_id LEFT JOIN cadre c ON c.id = x.responsible_id "
                       "LEFT JOIN dispute e ON e.id = x.recurrence_of WHERE x.id = :id"));
    select.bind(QStringLiteral("id"), id);
    if (select.next()) {
        file.townshipName = select.get<QString>(0);
        file.villageName = select.get<QString>(1);
        file.categoryName = select.get<QString>(2);
        file.responsibleName = select.get<QString>(3);
        file.recurrenceNumber = select.get<QString>(4);
    }
    return file;
}

} // namespace zhucun::storage
