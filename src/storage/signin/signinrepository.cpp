#include "storage/signin/signinrepository.h"

#include "storage/list/idpage.h"
#include "storage/list/placename.h"
#include "storage/posting/postingon.h"

#include <algorithm>
#include <tuple>

namespace zhucun::storage {

static const QString kFrom =
    QStringLiteral("sign_in s LEFT JOIN cadre c ON c.id = s.cadre_id LEFT JOIN unit u ON u.id = c.unit_id") +
    joinPostingOn("s.cadre_id", "s.day");

const ListShape &SignInRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("s"),
        kFrom,
        {
            {QStringLiteral("cadre"), idField("s.cadre_id")},
            {QStringLiteral("day"), dayField("s.day")},
            {QStringLiteral("minute"), integerField("s.minute")},
            {QStringLiteral("source"), codeField<AttendanceSource>("s.source")},
            {QStringLiteral("place"), textField("s.place")},
            {QStringLiteral("village"), idField("s.village_id")},
            {QStringLiteral("device"), textField("s.device")},
            {QStringLiteral("unit"), idField("c.unit_id")},
        },
        {
            {QStringLiteral("day"), sortBy("s.day * 10000 + COALESCE(s.minute, 0)")},
            {QStringLiteral("minute"), sortByOptional("s.minute")},
            {QStringLiteral("cadre"), sortByOptional("c.search_key")},
            {QStringLiteral("unit"), sortByOptional("u.search_key")},
            {QStringLiteral("township"), sortByOptional("d.search_key")},
            {QStringLiteral("village"), sortByOptional("v.search_key")},
            {QStringLiteral("source"), sortByTerm<AttendanceSource>("s.source")},
            {QStringLiteral("place"), sortByText("s.place")},
            {QStringLiteral("device"), sortByText("s.device")},
        },
        {{},
         QStringLiteral("d.id = :township"),
         QStringLiteral("v.id = :village"),
         QStringLiteral("p.round_id = :round"),
         QStringLiteral("s.day >= :from AND s.day <= :to"),
         {}},
        {QStringLiteral("c.search_key")},
        QStringLiteral("s.day DESC, s.id DESC"),
    };
    return shape;
}

std::vector<qint64> SignInRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                          QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<SignInRow> SignInRepository::rows(sql::Connection &connection, std::span<const qint64> ids, QDate today)
{
    return rowsInOrder<SignInRow>(
        connection,
        QStringLiteral("SELECT s.id, s.cadre_id, c.name, u.name, d.name, v.name, s.day, s.minute, s.source, s.place, "
                       "s.device FROM ") +
            kFrom + QStringLiteral(" WHERE s.id IN (%1)"),
        ids, today, [](const sql::Statement &from) {
            SignInRow row;
            row.id = from.get<SignInId>(0);
            row.cadreId = from.get<CadreId>(1);
            row.cadreName = from.get<QString>(2);
            row.unitName = from.get<QString>(3);
            row.townshipName = from.get<QString>(4);
            row.villageName = from.get<QString>(5);
            row.day = from.get<QDate>(6);
            row.minute = from.get<std::optional<int>>(7);
            row.source = from.get<AttendanceSource>(8);
            row.place = from.get<QString>(9);
            row.device = from.get<QString>(10);
            return row;
        });
}

Totals SignInRepository::totals(sql::Connection &, const Filter &, QDate) { return {}; }

std::vector<SignInId> SignInRepository::findByNaturalKey(sql::Connection &connection, const SignIn &wanted)
{
    return findAs<SignInId>(
        connection,
        QStringLiteral("SELECT id FROM sign_in WHERE cadre_id = :cadre AND day = :day AND deleted_at IS NULL "
                       "AND COALESCE(minute, -1) = :minute AND source = :source AND place = :place ORDER BY id"),
        {{QStringLiteral("cadre"), wanted.cadreId.value()},
         {QStringLiteral("day"), qint64(dayNumber(wanted.day))},
         {QStringLiteral("minute"), qint64(wanted.minute.value_or(-1))},
         {QStringLiteral("source"), codeOf(wanted.source)},
         {QStringLiteral("place"), wanted.place}});
}

std::vector<SignIn> SignInRepository::findByMoment(sql::Connection &connection, const SignIn &wanted)
{
    const auto ids = findAs<SignInId>(
        connection,
        QStringLiteral("SELECT id FROM sign_in WHERE cadre_id = :cadre AND day = :day AND deleted_at IS NULL "
                       "AND COALESCE(minute, -1) = :minute AND source = :source ORDER BY id"),
        {{QStringLiteral("cadre"), wanted.cadreId.value()},
         {QStringLiteral("day"), qint64(dayNumber(wanted.day))},
         {QStringLiteral("minute"), qint64(wanted.minute.value_or(-1))},
         {QStringLiteral("source"), codeOf(wanted.source)}});
    std::vector<SignIn> found;
    for (const SignInId id : ids)
        found.push_back(*find(connection, id));
    return found;
}

VillageId SignInRepository::villageOfPlace(sql::Connection &connection, CadreId cadreId, QDate day,
                                           const QString &place)
{
    if (place.isEmpty() || !cadreId.isValid() || !day.isValid())
        return {};
    struct Named {
        VillageId id;
        qsizetype length = 0;
        bool isOwn = false;
    };
    std::vector<Named> named;
    {
        // One statement a sign-in: a month of a city's has 160,000.
        auto select = connection.statement(
            QStringLiteral("SELECT v.id, v.name, p.village_id FROM (SELECT pn.village_id AS village_id, "
                           "COALESCE(ov.township_id, ot.township_id) AS township_id FROM posting pn LEFT JOIN village "
                           "ov ON ov.id = pn.village_id LEFT JOIN team ot ON ot.id = pn.team_id WHERE pn.cadre_id = "
                           ":cadre AND pn.deleted_at IS NULL AND pn.starts_on <= :day AND (pn.ends_on IS NULL OR "
                           "pn.ends_on >= :day) ORDER BY CASE WHEN pn.village_id IS NULL THEN 1 ELSE 0 END, "
                           "pn.starts_on, pn.id LIMIT 1) p JOIN village v ON v.township_id = p.township_id "
                           "WHERE v.deleted_at IS NULL"));
        select.bind(QStringLiteral("cadre"), cadreId).bind(QStringLiteral("day"), day);
        const QStringList spellings = villageSpellings(place);
        while (select.next()) {
            const QString name = select.get<QString>(1);
            if (!place.contains(name) && !spellings.contains(name))
                continue;
            const auto id = select.get<VillageId>(0);
            named.push_back({id, name.size(), id == select.get<VillageId>(2)});
        }
    }
    // 上红土梁村 contains 红土梁村: the longer name is meant.
    std::sort(named.begin(), named.end(),
              [](const Named &a, const Named &b) { return std::tie(a.length, a.isOwn) > std::tie(b.length, b.isOwn); });
    const bool isUnclear = named.size() > 1 && !named[0].isOwn && named[0].length == named[1].length;
    return named.empty() || isUnclear ? VillageId() : named.front().id;
}

} // namespace zhucun::storage
