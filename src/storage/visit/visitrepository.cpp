#include "storage/visit/visitrepository.h"

#include "storage/event/eventqueries.h"
#include "storage/list/idpage.h"

namespace zhucun::storage {

static const QString kFrom =
    QStringLiteral("visit w LEFT JOIN village v ON v.id = w.village_id LEFT JOIN division d ON d.id = v.township_id "
                   "LEFT JOIN household h ON h.id = w.household_id LEFT JOIN category topic ON topic.id = w.topic_id");

const ListShape &VisitRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("w"),
        kFrom,
        {
            {QStringLiteral("visited_on"), dayField("w.visited_on")},
            {QStringLiteral("village"), idField("w.village_id")},
            {QStringLiteral("group"), textField("w.village_group")},
            {QStringLiteral("household"), idField("w.household_id")},
            {QStringLiteral("person_name"), textField("w.person_name")},
            {QStringLiteral("mode"), codeField<VisitMode>("w.mode")},
            {QStringLiteral("person_times"), integerField("w.person_times")},
            {QStringLiteral("household_times"), integerField("w.household_times")},
            {QStringLiteral("topic"), idField("w.topic_id")},
            {QStringLiteral("matter"), textField("w.matter")},
            {QStringLiteral("answer"), textField("w.answer")},
            {QStringLiteral("passed_on_to"), textField("w.passed_on_to")},
            {QStringLiteral("done_on"), dayField("w.done_on")},
            {QStringLiteral("satisfaction"), codeField<Satisfaction>("w.satisfaction")},
            {QStringLiteral("typical"), boolField("w.typical")},
            {QStringLiteral("cadre"),
             within(QStringLiteral("EXISTS (SELECT 1 FROM visit_cadre wc WHERE wc.visit_id = w.id AND %1)"),
                    idField("wc.cadre_id"))},
            {QStringLiteral("category"),
             within(QStringLiteral("EXISTS (SELECT 1 FROM visit_category wg WHERE wg.visit_id = w.id AND %1)"),
                    idField("wg.category_id"))},
        },
        {
            {QStringLiteral("visited_on"), sortBy("w.visited_on")},
            {QStringLiteral("township"), sortByOptional("d.search_key")},
            {QStringLiteral("village"), sortByOptional("v.search_key")},
            {QStringLiteral("group"), sortByText("w.village_group")},
            {QStringLiteral("person_name"), sortBy("w.search_key")},
            {QStringLiteral("mode"), sortByTerm<VisitMode>("w.mode")},
            {QStringLiteral("person_times"), sortBy("w.person_times")},
            {QStringLiteral("household_times"), sortBy("w.household_times")},
            {QStringLiteral("topic"), sortByOptional("topic.position")},
            {QStringLiteral("done_on"), sortByOptional("w.done_on")},
            {QStringLiteral("satisfaction"), sortByTerm<Satisfaction>("w.satisfaction")},
        },
        {{},
         QStringLiteral("v.township_id = :township"),
         QStringLiteral("w.village_id = :village"),
         QStringLiteral("EXISTS (SELECT 1 FROM round r WHERE r.id = :round AND w.visited_on >= r.starts_on "
                        "AND (r.ends_on IS NULL OR w.visited_on <= r.ends_on))"),
         QStringLiteral("w.visited_on >= :from AND w.visited_on <= :to"),
         {}},
        // Households are read once instead of one a visit: 1 s instead of 3 in the city.
        {QStringLiteral("w.search_key"),
         QStringLiteral("w.household_id IN (SELECT s.id FROM household s WHERE s.search_key %1)")},
        QStringLiteral("w.visited_on DESC, w.id DESC"),
    };
    return shape;
}

std::vector<qint64> VisitRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                         QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<VisitRow> VisitRepository::rows(sql::Connection &connection, std::span<const qint64> ids, QDate today)
{
    auto rows = rowsInOrder<VisitRow>(
        connection,
        QStringLiteral("SELECT w.id, w.visited_on, d.name, w.village_id, v.name, w.village_group, w.household_id, "
                       "COALESCE(NULLIF(w.person_name, ''), h.head), w.mode, w.person_times, w.household_times, "
                       "topic.name, w.matter, "
                       "w.answer, w.done_on, w.satisfaction FROM ") +
            kFrom + QStringLiteral(" WHERE w.id IN (%1)"),
        ids, today, [](const sql::Statement &from) {
            VisitRow row;
            row.id = from.get<VisitId>(0);
            row.visitedOn = from.get<QDate>(1);
            row.townshipName = from.get<QString>(2);
            row.villageId = from.get<VillageId>(3);
            row.villageName = from.get<QString>(4);
            row.group = from.get<QString>(5);
            row.householdId = from.get<HouseholdId>(6);
            row.personName = from.get<QString>(7);
            row.mode = from.get<VisitMode>(8);
            row.personTimes = from.get<int>(9);
            row.householdTimes = from.get<int>(10);
            row.topicName = from.get<QString>(11);
            row.matter = from.get<QString>(12);
            row.answer = from.get<QString>(13);
            row.doneOn = from.get<std::optional<QDate>>(14);
            row.satisfaction = from.get<std::optional<Satisfaction>>(15);
            return row;
        });
    const auto cadres =
        namesOf(connection,
                QStringLiteral("SELECT wc.visit_id, c.name FROM visit_cadre wc JOIN cadre c ON c.id = wc.cadre_id "
                               "WHERE wc.visit_id IN (%1) ORDER BY wc.visit_id, wc.position"),
                ids, today);
    const auto categories = namesOf(connection,
                                    QStringLiteral("SELECT wg.visit_id, g.name FROM visit_category wg "
                                                   "JOIN category g ON g.id = wg.category_id WHERE wg.visit_id IN (%1) "
                                                   "ORDER BY wg.visit_id, wg.position"),
                                    ids, today);
    for (VisitRow &row : rows) {
        row.cadreNames = cadres.value(row.id.value());
        row.categoryNames = categories.value(row.id.value());
    }
    return rows;
}

Totals VisitRepository::totals(sql::Connection &connection, const Filter &filter, QDate today)
{
    Totals totals = totalsOf(connection, shape(), filter, today,
                             {{"person_times", "w.person_times"}, {"household_times", "w.household_times"}});
    addSameEvents(connection, shape(), filter, today, EventPart::Visit, totals);
    return totals;
}

std::vector<VisitId> VisitRepository::findByNaturalKey(sql::Connection &connection, QDate visitedOn,
                                                       VillageId villageId, const QString &personName,
                                                       CadreId firstCadreId, const QString &matter)
{
    return findAs<VisitId>(
        connection,
        QStringLiteral(
            "SELECT w.id FROM visit w LEFT JOIN household h ON h.id = w.household_id WHERE w.deleted_at IS NULL "
            "AND w.visited_on = :day AND w.village_id = :village AND COALESCE(NULLIF(w.person_name, ''), h.head, '') = "
            ":person "
            "AND w.matter = :matter AND (:cadre = 0 OR EXISTS (SELECT 1 FROM visit_cadre wc WHERE wc.visit_id = w.id "
            "AND wc.position = 0 AND wc.cadre_id = :cadre)) ORDER BY w.id"),
        {{QStringLiteral("day"), qint64(dayNumber(visitedOn))},
         {QStringLiteral("village"), villageId.value()},
         {QStringLiteral("person"), personName},
         {QStringLiteral("matter"), matter},
         {QStringLiteral("cadre"), firstCadreId.value()}});
}

} // namespace zhucun::storage
