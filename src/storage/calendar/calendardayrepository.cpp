#include "storage/calendar/calendardayrepository.h"

#include "storage/list/idpage.h"

namespace zhucun::storage {

const ListShape &CalendarDayRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("c"),
        QStringLiteral("calendar_day c"),
        {
            {QStringLiteral("day"), dayField("c.day")},
            {QStringLiteral("kind"), codeField<CalendarDayKind>("c.kind")},
            {QStringLiteral("name"), textField("c.name")},
        },
        {
            {QStringLiteral("day"), sortBy("c.day")},
            {QStringLiteral("kind"), sortByTerm<CalendarDayKind>("c.kind")},
            {QStringLiteral("name"), sortByText("c.name")},
        },
        {{}, {}, {}, {}, QStringLiteral("c.day >= :from AND c.day <= :to"), {}},
        {QStringLiteral("LOWER(c.name)")},
        QStringLiteral("c.day DESC, c.id"),
    };
    return shape;
}

std::vector<qint64> CalendarDayRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                               QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<CalendarDayRow> CalendarDayRepository::rows(sql::Connection &connection, std::span<const qint64> ids,
                                                        QDate today)
{
    return rowsInOrder<CalendarDayRow>(
        connection, QStringLiteral("SELECT c.id, c.day, c.kind, c.name FROM calendar_day c WHERE c.id IN (%1)"), ids,
        today, [](const sql::Statement &row) {
            return CalendarDayRow{row.get<CalendarDayId>(0), row.get<QDate>(1), row.get<CalendarDayKind>(2),
                                  row.get<QString>(3)};
        });
}

Totals CalendarDayRepository::totals(sql::Connection &, const Filter &, QDate) { return {}; }

std::vector<CalendarDay> CalendarDayRepository::own(sql::Connection &connection)
{
    const auto ids = findAs<CalendarDayId>(
        connection, QStringLiteral("SELECT id FROM calendar_day WHERE deleted_at IS NULL ORDER BY day"), {});
    std::vector<CalendarDay> days;
    for (const CalendarDayId id : ids)
        days.push_back(*find(connection, id));
    return days;
}

bool CalendarDayRepository::isTaken(sql::Connection &connection, QDate day, CalendarDayId except)
{
    return !findIds(
                connection,
                QStringLiteral("SELECT id FROM calendar_day WHERE day = :day AND id <> :except AND deleted_at IS NULL"),
                {{QStringLiteral("day"), sql::Codec<QDate>::encode(day)}, {QStringLiteral("except"), except.value()}})
                .empty();
}

} // namespace zhucun::storage
