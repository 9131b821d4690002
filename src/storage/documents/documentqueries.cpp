#include "storage/documents/documentqueries.h"

#include "domain/leave/leaverules.h"
#include "storage/leave/leavemapping.h"
#include "storage/posting/postingon.h"
#include "storage/record/recordstore.h"
#include "storage/rules/rulequeries.h"
#include "storage/sql/statement.h"

namespace zhucun::storage {

using sql::Connection;

std::vector<SpotCheckEntry> spotChecksMet(Connection &connection, const Period &period, DivisionId township)
{
    auto select = connection.statement(QStringLiteral(
        "SELECT k.id, k.checked_on, k.minute, k.mode, k.inspectors, v.township_id, COALESCE(d.name, ''), "
        "k.village_id, COALESCE(v.name, ''), l.cadre_id, COALESCE(c.name, ''), COALESCE(u.name, ''), l.result, "
        "l.follow_up, l.follow_up_on, l.closed_on, l.note FROM spot_check k "
        "LEFT JOIN village v ON v.id = k.village_id LEFT JOIN division d ON d.id = v.township_id "
        "LEFT JOIN spot_check_line l ON l.spot_check_id = k.id LEFT JOIN cadre c ON c.id = l.cadre_id "
        "LEFT JOIN unit u ON u.id = c.unit_id WHERE k.deleted_at IS NULL AND k.checked_on >= :from "
        "AND k.checked_on <= :to AND (:township = 0 OR v.township_id = :township) "
        "ORDER BY k.checked_on, COALESCE(k.minute, -1), d.code, v.search_key, k.id, l.position"));
    select.bind(QStringLiteral("from"), period.from).bind(QStringLiteral("to"), period.to);
    select.bind(QStringLiteral("township"), township.value());
    std::vector<SpotCheckEntry> checks;
    SpotCheckId last;
    while (select.next()) {
        const auto id = select.get<SpotCheckId>(0);
        if (checks.empty() || id != last) {
            checks.push_back({select.get<QDate>(1),
                              select.get<std::optional<int>>(2),
                              select.get<SpotCheckMode>(3),
                              select.get<QString>(4),
                              select.get<DivisionId>(5),
                              select.get<QString>(6),
                              select.get<VillageId>(7),
                              select.get<QString>(8),
                              {}});
            last = id;
        }
        const auto cadreId = select.get<CadreId>(9);
        if (!cadreId.isValid())
            continue; // a check that met nobody
        checks.back().people.push_back({cadreId, select.get<QString>(10), select.get<QString>(11),
                                        select.get<SpotCheckResult>(12), select.get<std::optional<FollowUpKind>>(13),
                                        select.get<std::optional<QDate>>(14), select.get<std::optional<QDate>>(15),
                                        select.get<QString>(16)});
    }
    return checks;
}

std::optional<LeaveSlipData> leaveSlipOf(Connection &connection, LeaveId id)
{
    std::optional<Leave> leave = RecordStore<Leave>::find(connection, id);
    if (!leave || leave->meta.deletedAt)
        return std::nullopt;
    LeaveSlipData slip;
    auto select = connection.statement(
        QStringLiteral("SELECT c.name, COALESCE(u.name, ''), COALESCE(d.name, ''), COALESCE(v.name, t.name, ''), "
                       "p.role FROM leave_request l JOIN cadre c ON c.id = l.cadre_id "
                       "LEFT JOIN unit u ON u.id = c.unit_id") +
        joinPostingOn("l.cadre_id", "l.from_day") + QStringLiteral(" WHERE l.id = :id"));
    select.bind(QStringLiteral("id"), id);
    if (select.next()) {
        slip.cadreName = select.get<QString>(0);
        slip.unitName = select.get<QString>(1);
        slip.townshipName = select.get<QString>(2);
        slip.villageName = select.get<QString>(3);
        if (const auto role = select.get<std::optional<PostingRole>>(4))
            slip.role = chineseOf(*role);
    }
    slip.tier = tierFor(rulesIn(ruleSets(connection), YearMonth::of(leave->from)), leave->halfDays);
    slip.leave = std::move(*leave);
    return slip;
}

LeaveId leaveOn(Connection &connection, CadreId cadreId, QDate day)
{
    auto select = connection.statement(
        QStringLiteral("SELECT id FROM leave_request WHERE deleted_at IS NULL AND cadre_id = :cadre AND from_day <= "
                       ":day AND to_day >= :day ORDER BY from_day DESC, id DESC LIMIT 1"));
    select.bind(QStringLiteral("cadre"), cadreId).bind(QStringLiteral("day"), day);
    return select.next() ? select.get<LeaveId>(0) : LeaveId();
}

std::vector<LeaveId> leavesNamed(Connection &connection, const QString &cadreName, QDate from)
{
    auto select = connection.statement(
        QStringLiteral("SELECT l.id FROM leave_request l JOIN cadre c ON c.id = l.cadre_id WHERE l.deleted_at IS NULL "
                       "AND c.deleted_at IS NULL AND c.name = :name AND l.from_day = :from ORDER BY l.id"));
    select.bind(QStringLiteral("name"), cadreName).bind(QStringLiteral("from"), from);
    std::vector<LeaveId> ids;
    while (select.next())
        ids.push_back(select.get<LeaveId>(0));
    return ids;
}

} // namespace zhucun::storage
