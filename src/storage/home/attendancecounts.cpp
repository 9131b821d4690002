#include "storage/home/attendancecounts.h"

#include "core/time/period.h"
#include "domain/attendance/daystatus.h"
#include "storage/sql/statement.h"

namespace zhucun::storage {

static constexpr int kMonthsLookedAt = 12;

/// Of the month and township that :month and the column name.
static QString isClosed(const char *month, const char *township)
{
    return QStringLiteral("EXISTS (SELECT 1 FROM month_closing c WHERE c.township_id = %1 AND c.month = %2 "
                          "AND c.state = 'closed' AND c.deleted_at IS NULL)")
        .arg(QLatin1String(township), QLatin1String(month));
}

qint64 unrecordedOn(sql::Connection &connection, QDate day)
{
    auto select = connection.statement(QStringLiteral(
        "SELECT COUNT(DISTINCT p.cadre_id) FROM posting p LEFT JOIN attendance_day a ON a.cadre_id = p.cadre_id "
        "AND a.day = :day WHERE p.deleted_at IS NULL AND p.starts_on <= :day AND (p.ends_on IS NULL OR p.ends_on >= "
        ":day) AND (a.cadre_id IS NULL OR a.morning = :unrecorded OR a.afternoon = :unrecorded)"));
    select.bind(QStringLiteral("day"), day).bind(QStringLiteral("unrecorded"), qint64(DayStatus::Unrecorded));
    return select.next() ? select.get<qint64>(0) : 0;
}

Waiting openConflicts(sql::Connection &connection, QDate from)
{
    // The number stands in the text as it does in the index of conflicts, which is small; a parameter would not match
    // it.
    static_assert(int(DayStatus::Conflict) == 10);
    auto select = connection.statement(
        QStringLiteral("SELECT COUNT(*), MIN(a.day) FROM attendance_day a LEFT JOIN village v ON v.id = a.village_id "
                       "WHERE a.day >= :from AND (a.morning = 10 OR a.afternoon = 10) AND NOT ") +
        isClosed("a.day / 100", "v.township_id"));
    select.bind(QStringLiteral("from"), from);
    if (!select.next())
        return {};
    const auto earliest = select.get<std::optional<QDate>>(1);
    return {select.get<qint64>(0), earliest ? std::optional(YearMonth::of(*earliest)) : std::nullopt};
}

Waiting monthsToClose(sql::Connection &connection, QDate today)
{
    Waiting waiting;
    const YearMonth current = YearMonth::of(today);
    for (YearMonth month = current.addMonths(-kMonthsLookedAt); month < current; month = month.addMonths(1)) {
        const Period days = Period::month(month);
        auto select = connection.statement(
            QStringLiteral("SELECT COUNT(*) FROM division d WHERE d.level = 'township' AND d.deleted_at IS NULL AND "
                           "EXISTS (SELECT 1 FROM attendance_day a JOIN village v ON v.id = a.village_id WHERE "
                           "a.day >= :from AND a.day <= :to AND v.township_id = d.id) AND NOT ") +
            isClosed(":month", "d.id"));
        select.bind(QStringLiteral("from"), days.from)
            .bind(QStringLiteral("to"), days.to)
            .bind(QStringLiteral("month"), month);
        const qint64 open = select.next() ? select.get<qint64>(0) : 0;
        if (open > 0 && !waiting.earliest)
            waiting.earliest = month;
        waiting.count += open;
    }
    return waiting;
}

} // namespace zhucun::storage
