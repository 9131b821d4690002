#include "storage/worklog/worklogrepository.h"

#include "storage/list/idpage.h"
#include "storage/posting/postingon.h"

namespace zhucun::storage {

static const QString kFrom =
    QStringLiteral("work_log w LEFT JOIN cadre c ON c.id = w.cadre_id") + joinPostingOn("w.cadre_id", "w.day");

const ListShape &WorkLogRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("w"),
        kFrom,
        {
            {QStringLiteral("cadre"), idField("w.cadre_id")},
            {QStringLiteral("day"), dayField("w.day")},
            {QStringLiteral("content"), textField("w.content")},
            {QStringLiteral("visit"), idField("w.visit_id")},
            {QStringLiteral("has_visit"), predicateField(QStringLiteral("w.visit_id IS NOT NULL"))},
            {QStringLiteral("ledger_entry"), idField("w.ledger_entry_id")},
            {QStringLiteral("has_deed"), predicateField(QStringLiteral("w.ledger_entry_id IS NOT NULL"))},
        },
        {
            {QStringLiteral("day"), sortBy("w.day")},
            {QStringLiteral("cadre"), sortByOptional("c.search_key")},
            {QStringLiteral("township"), sortByOptional("d.search_key")},
            {QStringLiteral("village"), sortByOptional("v.search_key")},
        },
        {{},
         QStringLiteral("d.id = :township"),
         QStringLiteral("v.id = :village"),
         QStringLiteral("p.round_id = :round"),
         QStringLiteral("w.day >= :from AND w.day <= :to"),
         {}},
        {QStringLiteral("c.search_key")},
        QStringLiteral("w.day DESC, c.search_key, w.id DESC"),
    };
    return shape;
}

std::vector<qint64> WorkLogRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                           QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<WorkLogRow> WorkLogRepository::rows(sql::Connection &connection, std::span<const qint64> ids, QDate today)
{
    return rowsInOrder<WorkLogRow>(
        connection,
        QStringLiteral("SELECT w.id, w.cadre_id, c.name, d.name, v.name, w.day, w.content, w.visit_id, "
                       "w.ledger_entry_id FROM ") +
            kFrom + QStringLiteral(" WHERE w.id IN (%1)"),
        ids, today, [](const sql::Statement &from) {
            WorkLogRow row;
            row.id = from.get<WorkLogId>(0);
            row.cadreId = from.get<CadreId>(1);
            row.cadreName = from.get<QString>(2);
            row.townshipName = from.get<QString>(3);
            row.villageName = from.get<QString>(4);
            row.day = from.get<QDate>(5);
            row.content = from.get<QString>(6);
            row.visitId = from.get<VisitId>(7);
            row.ledgerEntryId = from.get<LedgerEntryId>(8);
            return row;
        });
}

Totals WorkLogRepository::totals(sql::Connection &, const Filter &, QDate) { return {}; }

std::vector<WorkLogId> WorkLogRepository::findByNaturalKey(sql::Connection &connection, const WorkLog &wanted)
{
    return findAs<WorkLogId>(connection,
                             QStringLiteral("SELECT id FROM work_log WHERE deleted_at IS NULL AND cadre_id = :cadre "
                                            "AND day = :day AND content = :content ORDER BY id"),
                             {{QStringLiteral("cadre"), wanted.cadreId.value()},
                              {QStringLiteral("day"), qint64(dayNumber(wanted.day))},
                              {QStringLiteral("content"), wanted.content}});
}

} // namespace zhucun::storage
