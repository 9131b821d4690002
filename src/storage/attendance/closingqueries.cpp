#include "storage/attendance/closingqueries.h"

#include "storage/attendance/frozenaccounts.h"
#include "storage/attendance/frozenmonths.h"
#include "storage/attendance/postings.h"
#include "storage/sql/statement.h"

#include <map>

namespace zhucun::storage {

using sql::Connection;

std::vector<ClosingRow> closingRows(Connection &connection, const YearMonth &month, DivisionId townshipId)
{
    SheetScope scope;
    scope.townshipId = townshipId;
    std::map<DivisionId, int> members;
    for (const MonthMember &member : membersOf(connection, month, scope))
        ++members[member.townshipId];
    auto select = connection.statement(QStringLiteral(
        "SELECT d.id, d.name, m.state FROM division d LEFT JOIN month_closing m ON m.township_id = d.id AND m.month = "
        ":month AND m.deleted_at IS NULL WHERE d.level = 'township' AND d.deleted_at IS NULL AND (:township = 0 OR "
        "d.id = :township) ORDER BY d.code"));
    select.bind(QStringLiteral("month"), month).bind(QStringLiteral("township"), townshipId.value());
    std::vector<ClosingRow> rows;
    while (select.next()) {
        ClosingRow row;
        row.townshipId = select.get<DivisionId>(0);
        row.townshipName = select.get<QString>(1);
        row.month = month;
        row.state = select.get<std::optional<ClosingState>>(2).value_or(ClosingState::Open);
        row.cadres = members[row.townshipId];
        if (row.cadres > 0 || row.state != ClosingState::Open)
            rows.push_back(std::move(row));
    }
    for (ClosingRow &row : rows) {
        const MonthClosing closing = closingOf(connection, row.townshipId, month);
        row.steps = closing.steps;
        if (row.state == ClosingState::Closed)
            row.cadres = int(closing.accounts.size());
    }
    return rows;
}

std::optional<YearMonth> openMonthBefore(Connection &connection, DivisionId townshipId, const YearMonth &month)
{
    QDate first;
    {
        auto select = connection.statement(QStringLiteral("SELECT MIN(day) FROM attendance_day"));
        first = select.next() ? select.get<QDate>(0) : QDate();
    }
    if (!first.isValid())
        return std::nullopt;
    FrozenMonths frozen(connection);
    for (YearMonth earlier = YearMonth::of(first); earlier < month; earlier = earlier.addMonths(1)) {
        if (frozen.isClosed(townshipId, earlier))
            continue;
        auto recorded = connection.statement(
            QStringLiteral("SELECT 1 FROM attendance_day WHERE day >= :from AND day <= :to AND village_id IN (SELECT "
                           "id FROM village WHERE township_id = :township) LIMIT 1"));
        recorded.bind(QStringLiteral("from"), earlier.firstDay()).bind(QStringLiteral("to"), earlier.lastDay());
        recorded.bind(QStringLiteral("township"), townshipId);
        if (recorded.next())
            return earlier;
    }
    return std::nullopt;
}

std::optional<YearMonth> closedMonthAfter(Connection &connection, DivisionId townshipId, const YearMonth &month)
{
    auto select = connection.statement(
        QStringLiteral("SELECT month FROM month_closing WHERE township_id = :township AND month > :month AND state = "
                       "'closed' AND deleted_at IS NULL ORDER BY month LIMIT 1"));
    select.bind(QStringLiteral("township"), townshipId).bind(QStringLiteral("month"), month);
    return select.next() ? std::optional(select.get<YearMonth>(0)) : std::nullopt;
}

std::optional<YearMonth> closedMonth(Connection &connection, const std::optional<YearMonth> &named)
{
    auto select = connection.statement(QStringLiteral("SELECT MAX(month) FROM month_closing WHERE state = 'closed' AND "
                                                      "month = COALESCE(:named, month) AND deleted_at IS NULL"));
    select.bind(QStringLiteral("named"), named);
    return select.next() ? select.get<std::optional<YearMonth>>(0) : std::nullopt;
}

} // namespace zhucun::storage
