#include "storage/issue/recordtraces.h"

#include "core/time/yearmonth.h"
#include "storage/record/history.h"
#include "storage/sql/statement.h"

namespace zhucun::storage {

using sql::Connection;

namespace {

struct Named {
    const char *entity;
    const char *table;
};

/// Where the command line calls a record other than its table.
constexpr Named kTables[] = {
    {"ledger", "ledger_entry"}, {"leave", "leave_request"},  {"spotcheck", "spot_check"},
    {"signin", "sign_in"},      {"weekly", "weekly_report"}, {"weeklyreport", "weekly_report"},
    {"worklog", "work_log"},    {"township", "division"},
};

/// Columns that say when something happened.
bool isDay(const QString &field)
{
    return field.endsWith(QLatin1String("_on")) || field.endsWith(QLatin1String("_day")) ||
           field == QLatin1String("day") || field == QLatin1String("week");
}

/// Its insertion has no field.
void takeEdits(Connection &connection, const QString &table, qint64 id, const Moment &since, RecordTrace &trace)
{
    auto select = connection.statement(
        QStringLiteral("SELECT t.happened_at, t.account, l.field FROM change_log l JOIN change_transaction t ON t.id = "
                       "l.transaction_id WHERE l.table_name = :table AND l.record_id = :id AND l.transaction_id > "
                       ":since ORDER BY l.id"));
    select.bind(QStringLiteral("table"), table).bind(QStringLiteral("id"), id);
    select.bind(QStringLiteral("since"), since.transaction);
    while (select.next()) {
        trace.editedAt = select.get<QDateTime>(0);
        trace.editor = select.get<QString>(1);
        const QString field = select.get<QString>(2);
        trace.isNew = trace.isNew || field.isEmpty();
        trace.isRedated = trace.isRedated || isDay(field);
    }
}

} // namespace

QString tableOfEntity(const QString &entity)
{
    for (const auto &[name, table] : kTables) {
        if (entity == QLatin1String(name))
            return QLatin1String(table);
    }
    return History::ofAllEntities().knows(entity) ? entity : QString();
}

RecordVersion versionOf(Connection &connection, const QString &entity, qint64 id)
{
    const QString table = tableOfEntity(entity);
    if (table.isEmpty())
        return {};
    auto select = connection.statement(QStringLiteral("SELECT uid, row_version FROM %1 WHERE id = :id").arg(table));
    select.bind(QStringLiteral("id"), id);
    return select.next() ? RecordVersion{select.get<QString>(0), select.get<int>(1)} : RecordVersion{};
}

Moment issuedAt(Connection &connection, const ReportIssue &issue)
{
    auto select = connection.statement(QStringLiteral("SELECT COALESCE(MIN(transaction_id), 0) FROM change_log WHERE "
                                                      "table_name = 'report_issue' AND record_id = :id"));
    select.bind(QStringLiteral("id"), issue.id);
    return {issue.issuedAt, select.next() ? select.get<qint64>(0) : 0};
}

RecordTrace traceOf(Connection &connection, const QString &entity, qint64 id, const Moment &since)
{
    RecordTrace trace;
    const QString table = tableOfEntity(entity);
    if (table.isEmpty())
        return trace;
    auto select = connection.statement(
        QStringLiteral("SELECT created_at, created_by, deleted_at FROM %1 WHERE id = :id").arg(table));
    select.bind(QStringLiteral("id"), id);
    if (!select.next())
        return trace;
    trace.isTrashed = select.get<std::optional<QDateTime>>(2).has_value();
    trace.isNew = select.get<QDateTime>(0) > since.time;
    if (trace.isNew) { // what is loaded in bulk has no line of its own in the change log
        trace.editedAt = select.get<QDateTime>(0);
        trace.editor = select.get<QString>(1);
    }
    takeEdits(connection, table, id, since, trace);
    return trace;
}

RecordTrace daysTrace(Connection &connection, qint64 cadreId, QDate month, const Moment &since)
{
    RecordTrace trace;
    auto select = connection.statement(QStringLiteral(
        "SELECT updated_at, updated_by FROM attendance_day WHERE cadre_id = :cadre AND day BETWEEN :first AND :last "
        "AND updated_at > :since ORDER BY updated_at DESC LIMIT 1"));
    select.bind(QStringLiteral("cadre"), cadreId).bind(QStringLiteral("first"), YearMonth::of(month).firstDay());
    select.bind(QStringLiteral("last"), YearMonth::of(month).lastDay()).bind(QStringLiteral("since"), since.time);
    if (select.next()) {
        trace.editedAt = select.get<QDateTime>(0);
        trace.editor = select.get<QString>(1);
    }
    return trace;
}

} // namespace zhucun::storage
