#include "storage/attendance/entereddays.h"

#include "domain/attendance/attendanceday.h"

namespace zhucun::storage {

const ListShape &EnteredDays::shape()
{
    static const ListShape shape{
        QStringLiteral("a"),
        QStringLiteral("(SELECT cadre_id * %1 + day AS id, NULL AS deleted_at, cadre_id, day, morning, afternoon, "
                       "conflict, source, reason, village_id FROM attendance_day WHERE said_morning IS NOT NULL OR "
                       "said_afternoon IS NOT NULL OR overnight IS NOT NULL OR reason <> '') a "
                       "LEFT JOIN cadre c ON c.id = a.cadre_id LEFT JOIN village v ON v.id = a.village_id "
                       "LEFT JOIN division d ON d.id = v.township_id")
            .arg(kDays),
        {
            {QStringLiteral("cadre"), idField("a.cadre_id")},
            {QStringLiteral("day"), dayField("a.day")},
            {QStringLiteral("village"), idField("a.village_id")},
            {QStringLiteral("morning"), integerField("a.morning")},
            {QStringLiteral("afternoon"), integerField("a.afternoon")},
            {QStringLiteral("conflict"), codeField<ConflictKind>("a.conflict")},
            {QStringLiteral("source"), codeField<AttendanceSource>("a.source")},
            {QStringLiteral("reason"), textField("a.reason")},
        },
        {{QStringLiteral("day"), sortBy("a.day")}},
        {{},
         QStringLiteral("v.township_id = :township"),
         QStringLiteral("a.village_id = :village"),
         QStringLiteral("EXISTS (SELECT 1 FROM posting p WHERE p.cadre_id = a.cadre_id AND p.round_id = :round AND "
                        "p.deleted_at IS NULL AND p.starts_on <= a.day AND (p.ends_on IS NULL OR p.ends_on >= a.day))"),
         QStringLiteral("a.day >= :from AND a.day <= :to"),
         {}},
        {QStringLiteral("c.search_key")},
        QStringLiteral("a.day, d.code, v.search_key, c.search_key, a.id"),
    };
    return shape;
}

std::vector<qint64> EnteredDays::ids(sql::Connection &connection, const Filter &filter, QDate today)
{
    return idsOf(connection, shape(), filter, {}, today);
}

} // namespace zhucun::storage
