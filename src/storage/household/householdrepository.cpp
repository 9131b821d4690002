#include "storage/household/householdrepository.h"

#include "core/text/fold.h"
#include "storage/list/idpage.h"

namespace zhucun::storage {

static const QString kFrom = QStringLiteral(
    "household h LEFT JOIN village v ON v.id = h.village_id LEFT JOIN division d ON d.id = v.township_id");

const ListShape &HouseholdRepository::shape()
{
    static const QString memberOf =
        QStringLiteral("EXISTS (SELECT 1 FROM household_member hm WHERE hm.household_id = h.id AND %1)");
    static const ListShape shape{
        QStringLiteral("h"),
        kFrom,
        {
            {QStringLiteral("village"), idField("h.village_id")},
            {QStringLiteral("group"), textField("h.village_group")},
            {QStringLiteral("head"), textField("h.head")},
            {QStringLiteral("national_id"), textField("h.national_id")},
            {QStringLiteral("people"), integerField("h.people")},
            {QStringLiteral("phone"), textField("h.phone")},
            {QStringLiteral("category"),
             within(QStringLiteral("EXISTS (SELECT 1 FROM household_category hc WHERE hc.household_id = h.id AND %1)"),
                    idField("hc.category_id"))},
            {QStringLiteral("member_residence"), within(memberOf, codeField<Residence>("hm.residence"))},
            // Never visited counts as long ago: day 0.
            {QStringLiteral("last_visit_or_never"),
             dayField("COALESCE((SELECT MAX(w.visited_on) FROM visit w WHERE w.household_id = h.id AND w.deleted_at IS "
                      "NULL), 0)")},
            {QStringLiteral("last_visit"),
             dayField("(SELECT MAX(w.visited_on) FROM visit w WHERE w.household_id = h.id AND w.deleted_at IS NULL)")},
        },
        {
            {QStringLiteral("township"), sortByOptional("d.search_key")},
            {QStringLiteral("village"), sortByOptional("v.search_key")},
            {QStringLiteral("group"), sortByText("h.village_group")},
            {QStringLiteral("head"), sortBy("h.search_key")},
            {QStringLiteral("national_id"), sortByText("h.national_id")},
            {QStringLiteral("people"), sortByOptional("h.people")},
            {QStringLiteral("phone"), sortByText("h.phone")},
            {QStringLiteral("last_visit"),
             sortByOptional(
                 "(SELECT MAX(w.visited_on) FROM visit w WHERE w.household_id = h.id AND w.deleted_at IS NULL)")},
        },
        {{},
         QStringLiteral("v.township_id = :township"),
         QStringLiteral("h.village_id = :village"),
         QStringLiteral("EXISTS (SELECT 1 FROM team_village tv JOIN team t ON t.id = tv.team_id WHERE tv.village_id = "
                        "h.village_id "
                        "AND t.deleted_at IS NULL AND t.round_id = :round)"),
         {},
         {}},
        {QStringLiteral("h.search_key")},
        QStringLiteral("d.code, v.search_key, h.village_group, h.search_key, h.id"),
    };
    return shape;
}

std::vector<qint64> HouseholdRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                             QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<HouseholdRow> HouseholdRepository::rows(sql::Connection &connection, std::span<const qint64> ids,
                                                    QDate today)
{
    auto rows = rowsInOrder<HouseholdRow>(connection,
                                          QStringLiteral("SELECT h.id, d.name, h.village_id, v.name, h.village_group, "
                                                         "h.head, h.national_id, h.people, h.phone FROM ") +
                                              kFrom + QStringLiteral(" WHERE h.id IN (%1)"),
                                          ids, today, [](const sql::Statement &from) {
                                              HouseholdRow row;
                                              row.id = from.get<HouseholdId>(0);
                                              row.townshipName = from.get<QString>(1);
                                              row.villageId = from.get<VillageId>(2);
                                              row.villageName = from.get<QString>(3);
                                              row.group = from.get<QString>(4);
                                              row.head = from.get<QString>(5);
                                              row.nationalId = from.get<QString>(6);
                                              row.people = from.get<std::optional<int>>(7);
                                              row.phone = from.get<QString>(8);
                                              return row;
                                          });
    const auto categories =
        namesOf(connection,
                QStringLiteral("SELECT hc.household_id, g.name FROM household_category hc "
                               "JOIN category g ON g.id = hc.category_id WHERE hc.household_id IN (%1) "
                               "ORDER BY hc.household_id, hc.position"),
                ids, today);
    const auto visits =
        numbersOf(connection,
                  QStringLiteral("SELECT household_id, MAX(visited_on) FROM visit WHERE household_id IN (%1) "
                                 "AND deleted_at IS NULL GROUP BY household_id"),
                  ids, today);
    for (HouseholdRow &row : rows) {
        row.categoryNames = categories.value(row.id.value());
        if (const auto day = visits.constFind(row.id.value()); day != visits.constEnd())
            row.lastVisitOn = dayFromNumber(*day);
    }
    return rows;
}

Totals HouseholdRepository::totals(sql::Connection &connection, const Filter &filter, QDate today)
{
    return totalsOf(connection, shape(), filter, today, {{"people", "h.people"}});
}

std::vector<HouseholdId> HouseholdRepository::findByHead(sql::Connection &connection, VillageId villageId,
                                                         const QString &head)
{
    return findAs<HouseholdId>(
        connection,
        QStringLiteral(
            "SELECT id FROM household WHERE deleted_at IS NULL AND village_id = :village AND head = :head ORDER BY id"),
        {{QStringLiteral("village"), villageId.value()}, {QStringLiteral("head"), text::tidyName(head)}});
}

std::vector<HouseholdId> HouseholdRepository::findByHeadInGroup(sql::Connection &connection, VillageId villageId,
                                                                const QString &group, const QString &head)
{
    return findAs<HouseholdId>(
        connection,
        QStringLiteral("SELECT id FROM household WHERE deleted_at IS NULL AND village_id = :village "
                       "AND head = :head AND village_group = :group ORDER BY id"),
        {{QStringLiteral("village"), villageId.value()},
         {QStringLiteral("head"), text::tidyName(head)},
         {QStringLiteral("group"), group.simplified()}});
}

} // namespace zhucun::storage
