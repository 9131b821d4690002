#include "storage/leave/leaverepository.h"

#include "domain/leave/leavetext.h"
#include "storage/list/idpage.h"

namespace zhucun::storage {

// The posting of the first day, in a village rather than in a liaison group.
static const QString kFrom = QStringLiteral(
    "leave_request l LEFT JOIN cadre c ON c.id = l.cadre_id LEFT JOIN unit u ON u.id = c.unit_id "
    "LEFT JOIN posting p ON p.id = (SELECT x.id FROM posting x WHERE x.cadre_id = l.cadre_id AND x.deleted_at IS NULL "
    "AND x.starts_on <= l.from_day AND (x.ends_on IS NULL OR x.ends_on >= l.from_day) "
    "ORDER BY CASE WHEN x.village_id IS NULL THEN 1 ELSE 0 END, x.starts_on DESC, x.id LIMIT 1) "
    "LEFT JOIN team t ON t.id = p.team_id LEFT JOIN village v ON v.id = p.village_id "
    "LEFT JOIN division d ON d.id = COALESCE(v.township_id, t.township_id)");

/// As isOverdue() says it of one leave.
static const QString kOverdue = QStringLiteral("l.state = 'approved' AND l.to_day < :today");

const ListShape &LeaveRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("l"),
        kFrom,
        {
            {QStringLiteral("cadre"), idField("l.cadre_id")},
            {QStringLiteral("unit"), idField("c.unit_id")},
            {QStringLiteral("kind"), codeField<LeaveKind>("l.kind")},
            {QStringLiteral("from_day"), dayField("l.from_day")},
            {QStringLiteral("to_day"), dayField("l.to_day")},
            {QStringLiteral("half_days"), integerField("l.half_days")},
            {QStringLiteral("needed_role"), codeField<ApproverRole>("l.needed_role")},
            {QStringLiteral("state"), codeField<LeaveState>("l.state")},
            {QStringLiteral("returned_on"), dayField("l.returned_on")},
            {QStringLiteral("reason"), textField("l.reason")},
            {QStringLiteral("destination"), textField("l.destination")},
            {QStringLiteral("waiting"), predicateField(QStringLiteral("l.state = 'requested'"))},
            {QStringLiteral("overdue"), predicateField(kOverdue)},
        },
        {
            {QStringLiteral("cadre"), sortByOptional("c.search_key")},
            {QStringLiteral("unit"), sortByOptional("u.search_key")},
            {QStringLiteral("township"), sortByOptional("d.search_key")},
            {QStringLiteral("village"), sortByOptional("v.search_key")},
            {QStringLiteral("kind"), sortByTerm<LeaveKind>("l.kind")},
            {QStringLiteral("from_day"), sortBy("l.from_day")},
            {QStringLiteral("to_day"), sortBy("l.to_day")},
            {QStringLiteral("days"), sortBy("l.half_days")},
            {QStringLiteral("state"), sortByTerm<LeaveState>("l.state")},
            {QStringLiteral("needed"), sortByTerm<ApproverRole>("l.needed_role")},
            {QStringLiteral("returned_on"), sortByOptional("l.returned_on")},
        },
        {{},
         QStringLiteral("COALESCE(v.township_id, t.township_id) = :township"),
         QStringLiteral("p.village_id = :village"),
         QStringLiteral("p.round_id = :round"),
         QStringLiteral("l.from_day <= :to AND l.to_day >= :from"),
         {}},
        {QStringLiteral("c.search_key"), QStringLiteral("u.search_key"), QStringLiteral("v.search_key")},
        QStringLiteral("l.from_day DESC, l.id DESC"),
    };
    return shape;
}

std::vector<qint64> LeaveRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                         QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<LeaveRow> LeaveRepository::rows(sql::Connection &connection, std::span<const qint64> ids, QDate today)
{
    auto rows = rowsInOrder<LeaveRow>(
        connection,
        QStringLiteral("SELECT l.id, l.cadre_id, c.name, u.name, d.name, v.name, l.kind, l.from_day, l.to_day, "
                       "l.half_days, l.reason, l.state, l.needed_role, l.returned_on, CASE WHEN ") +
            kOverdue + QStringLiteral(" THEN 1 ELSE 0 END FROM ") + kFrom + QStringLiteral(" WHERE l.id IN (%1)"),
        ids, today, [](const sql::Statement &from) {
            LeaveRow row;
            row.id = from.get<LeaveId>(0);
            row.cadreId = from.get<CadreId>(1);
            row.cadreName = from.get<QString>(2);
            row.unitName = from.get<QString>(3);
            row.townshipName = from.get<QString>(4);
            row.villageName = from.get<QString>(5);
            row.kind = from.get<LeaveKind>(6);
            row.from = from.get<QDate>(7);
            row.to = from.get<QDate>(8);
            row.halfDays = from.get<int>(9);
            row.reason = from.get<QString>(10);
            row.state = from.get<LeaveState>(11);
            row.needed = from.get<ApproverRole>(12);
            row.returnedOn = from.get<std::optional<QDate>>(13);
            row.overdue = from.get<bool>(14);
            return row;
        });
    QHash<qint64, QString> approvers;
    forIds(connection,
           QStringLiteral(
               "SELECT leave_id, role, person FROM leave_step WHERE leave_id IN (%1) ORDER BY leave_id, position"),
           ids, today, [&approvers](const sql::Statement &from) {
               approvers[from.get<qint64>(0)] = printApprover(from.get<ApproverRole>(1), from.get<QString>(2));
           });
    for (LeaveRow &row : rows)
        row.approver = approvers.value(row.id.value());
    return rows;
}

Totals LeaveRepository::totals(sql::Connection &connection, const Filter &filter, QDate today)
{
    return totalsOf(connection, shape(), filter, today, {{"half_days", "l.half_days"}});
}

std::vector<LeaveId> LeaveRepository::findByNaturalKey(sql::Connection &connection, CadreId cadreId, LeaveKind kind,
                                                       QDate from)
{
    return findAs<LeaveId>(connection,
                           QStringLiteral("SELECT id FROM leave_request WHERE deleted_at IS NULL AND cadre_id = :cadre "
                                          "AND kind = :kind AND from_day = :from ORDER BY to_day, id"),
                           {{QStringLiteral("cadre"), cadreId.value()},
                            {QStringLiteral("kind"), codeOf(kind)},
                            {QStringLiteral("from"), qint64(dayNumber(from))}});
}

std::vector<Leave> LeaveRepository::ofCadre(sql::Connection &connection, CadreId cadreId, const Period &period)
{
    const auto ids =
        findAs<LeaveId>(connection,
                        QStringLiteral("SELECT id FROM leave_request WHERE deleted_at IS NULL AND cadre_id = :cadre "
                                       "AND from_day <= :to AND to_day >= :from ORDER BY from_day, id"),
                        {{QStringLiteral("cadre"), cadreId.value()},
                         {QStringLiteral("from"), qint64(dayNumber(period.from))},
                         {QStringLiteral("to"), qint64(dayNumber(period.to))}});
    std::vector<Leave> leaves;
    for (const LeaveId id : ids)
        leaves.push_back(*find(connection, id));
    return leaves;
}

} // namespace zhucun::storage
