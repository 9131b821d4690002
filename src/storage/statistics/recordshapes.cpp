#include "storage/statistics/recordshapes.h"

#include "domain/honour/honour.h"
#include "domain/pairing/pairing.h"
#include "domain/petition/petition.h"
#include "storage/category/categorymapping.h"
#include "storage/posting/postingon.h"
#include "storage/record/recordstore.h"

namespace zhucun::storage {

namespace {

constexpr int kDisputeDays = 30; ///< a dispute open for longer is overdue

RecordShape::Measure measure(const char *name, const char *amount, const char *key = "")
{
    return {QString::fromLatin1(name), QString::fromLatin1(amount), QString::fromLatin1(key)};
}

RecordShape::Measure measure(const char *name, const QString &amount)
{
    return {QString::fromLatin1(name), amount, {}};
}

RecordShape::Join joinVillage()
{
    return {QStringLiteral("v"), QStringLiteral("LEFT JOIN village v ON v.id = x.village_id")};
}

StatisticsGroup categoryOf(sql::Connection &connection, const QString &id)
{
    const auto category = RecordStore<Category>::find(connection, CategoryId(id.toLongLong()));
    if (!category)
        return {};
    return {category->code, category->name, QStringLiteral("%1").arg(category->position, 6, 10, QLatin1Char('0'))};
}

template <class Enum>
StatisticsGroup termGroup(sql::Connection &, const QString &code)
{
    const auto term = fromCode<Enum>(code);
    return term ? StatisticsGroup{code, chineseOf(*term), QStringLiteral("%1").arg(int(*term), 4, 10, QLatin1Char('0'))}
                : StatisticsGroup{};
}

/// Records of a village, counted by the day in the column.
RecordShape placed(const char *entity, const char *table, const char *dayColumn)
{
    RecordShape shape;
    shape.entity = QString::fromLatin1(entity);
    shape.table = QString::fromLatin1(table);
    shape.joins = {joinVillage()};
    shape.day = QStringLiteral("x.") + QLatin1String(dayColumn);
    shape.counts = QStringLiteral("x.deleted_at IS NULL AND %1 >= :from AND %1 <= :to").arg(shape.day);
    shape.kept = QStringLiteral("x.deleted_at IS NULL AND %1 <= :to").arg(shape.day);
    shape.township = QStringLiteral("v.township_id");
    shape.village = QStringLiteral("x.village_id");
    return shape;
}

RecordShape disputes(const char *dayColumn)
{
    RecordShape shape = placed("dispute", "dispute", dayColumn);
    shape.kept = QStringLiteral("x.deleted_at IS NULL AND x.found_on <= :to"); // none resolved is a figure too
    shape.label = QStringLiteral("x.number || ' ' || x.summary");
    shape.cadre = QStringLiteral("x.responsible_id");
    shape.category = QStringLiteral("x.category_id");
    shape.categoryGroup = categoryOf;
    shape.measures = {measure("disputes", "1"),
                      measure("resolved_by_end", "CASE WHEN x.resolved_on <= :to THEN 1 ELSE 0 END")};
    return shape;
}

} // namespace

RecordShape villageFiguresShape(const StatisticsQuery &query)
{
    RecordShape shape;
    shape.entity = QStringLiteral("village");
    shape.table = QStringLiteral("village");
    shape.day = QString::number(dayNumber(query.period.to)); // what stands at the end
    shape.counts = QStringLiteral("x.deleted_at IS NULL");
    shape.kept = shape.counts;
    shape.label = QStringLiteral("x.name");
    shape.township = QStringLiteral("x.township_id");
    shape.village = QStringLiteral("x.id");
    shape.measures = {measure("party_branches", "COALESCE(x.party_branches, 0)")};
    return shape;
}

RecordShape villageShape(const StatisticsQuery &query)
{
    RecordShape shape = villageFiguresShape(query);
    shape.joins = {{QStringLiteral("g"), QStringLiteral("LEFT JOIN village_tag g ON g.village_id = x.id")}};
    shape.category = QStringLiteral("g.category_id");
    shape.categoryGroup = categoryOf;
    shape.measures = {measure("villages", "1", "x.id")};
    return shape;
}

RecordShape pairingShape(const StatisticsQuery &query)
{
    RecordShape shape = placed("pairing", "pairing", "starts_on");
    shape.day = QString::number(dayNumber(query.period.to));
    shape.counts = QStringLiteral("x.deleted_at IS NULL AND (x.starts_on IS NULL OR x.starts_on <= :to) "
                                  "AND (x.ends_on IS NULL OR x.ends_on >= :to)");
    shape.kept = QStringLiteral("x.deleted_at IS NULL");
    shape.joins = {{QStringLiteral("h"), QStringLiteral("LEFT JOIN household h ON h.id = x.household_id")},
                   {QStringLiteral("v"), QStringLiteral("LEFT JOIN village v ON v.id = COALESCE(x.village_id, "
                                                        "(SELECT o.village_id FROM household o WHERE o.id = "
                                                        "x.household_id))")}};
    shape.township = QStringLiteral("COALESCE(x.township_id, v.township_id)");
    shape.village = QStringLiteral("v.id");
    shape.cadre = QStringLiteral("x.cadre_id");
    shape.unit = QStringLiteral("x.unit_id");
    shape.label = QStringLiteral("COALESCE(h.head, v.name, x.helped_name)");
    shape.category = QStringLiteral("x.kind");
    shape.categoryGroup = termGroup<PairingKind>;
    shape.measures = {measure("units", "CASE WHEN x.unit_id IS NULL THEN 0 ELSE 1 END", "x.unit_id"),
                      measure("villages", "CASE WHEN x.kind = 'unit_village' THEN 1 ELSE 0 END", "x.village_id"),
                      measure("townships", "CASE WHEN x.township_id IS NULL THEN 0 ELSE 1 END", "x.township_id"),
                      measure("households", "CASE WHEN x.household_id IS NULL THEN 0 ELSE 1 END", "x.household_id")};
    return shape;
}

RecordShape sweepShape(const StatisticsQuery &)
{
    RecordShape shape = placed("sweep", "sweep", "to_day");
    shape.label = QStringLiteral("COALESCE(v.name, '')");
    shape.measures = {measure("received", "1"), measure("nil", "CASE WHEN x.found = 0 THEN 1 ELSE 0 END")};
    return shape;
}

RecordShape visitShape(const StatisticsQuery &)
{
    RecordShape shape = placed("visit", "visit", "visited_on");
    shape.label = QStringLiteral("x.person_name");
    shape.cadre =
        QStringLiteral("(SELECT l.cadre_id FROM visit_cadre l WHERE l.visit_id = x.id ORDER BY l.position LIMIT 1)");
    shape.category = QStringLiteral("x.topic_id");
    shape.categoryGroup = categoryOf;
    shape.measures = {
        measure("times", "1"), measure("person_times", "x.person_times"),
        measure("household_times", "x.household_times"),
        measure("distinct_households", "CASE WHEN x.household_id IS NULL THEN 0 ELSE 1 END", "x.household_id")};
    return shape;
}

RecordShape disputesFound(const StatisticsQuery &) { return disputes("found_on"); }

RecordShape disputesResolved(const StatisticsQuery &) { return disputes("resolved_on"); }

RecordShape disputesAccepted(const StatisticsQuery &) { return disputes("accepted_on"); }

RecordShape disputesOpen(const StatisticsQuery &query)
{
    RecordShape shape = disputes("found_on");
    shape.counts = QStringLiteral("x.deleted_at IS NULL AND x.found_on <= :to AND (x.resolved_on IS NULL OR "
                                  "x.resolved_on > :to) AND (x.archived_on IS NULL OR x.archived_on > :to)");
    shape.measures = {measure("open", "1"),
                      measure("overdue", QStringLiteral("CASE WHEN x.found_on < %1 THEN 1 ELSE 0 END")
                                             .arg(dayNumber(query.period.to.addDays(-kDisputeDays))))};
    return shape;
}

RecordShape disputesToDate(const StatisticsQuery &)
{
    RecordShape shape = disputes("found_on");
    shape.counts = QStringLiteral("x.deleted_at IS NULL AND x.found_on <= :to");
    return shape;
}

RecordShape petitionShape(const StatisticsQuery &)
{
    RecordShape shape = placed("petition", "petition", "received_on");
    shape.township = QStringLiteral("COALESCE(v.township_id, x.township_id)");
    shape.label = QStringLiteral("CASE WHEN x.petitioner = '' THEN x.matter ELSE x.petitioner || ' ' || x.matter END");
    shape.category = QStringLiteral("x.level");
    shape.categoryGroup = termGroup<PetitionLevel>;
    shape.measures = {measure("cases", "1"), measure("person_times", "x.people")};
    return shape;
}

RecordShape honourShape(const StatisticsQuery &)
{
    QStringList sanctions;
    for (const auto &term : Vocabulary<HonourKind>::terms()) {
        if (isSanction(term.value))
            sanctions << QStringLiteral("'%1'").arg(QLatin1String(term.code));
    }
    const QString isOne = QStringLiteral("x.kind IN (%1)").arg(sanctions.join(QLatin1Char(',')));
    RecordShape shape = placed("honour", "honour", "awarded_on");
    const QString village = QStringLiteral("(SELECT q.village_id FROM posting q WHERE q.id = %1)")
                                .arg(postingOn(QStringLiteral("x.cadre_id"), shape.day));
    shape.joins = {{QStringLiteral("t"), QStringLiteral("LEFT JOIN team t ON t.id = x.team_id")},
                   {QStringLiteral("c"), QStringLiteral("LEFT JOIN cadre c ON c.id = x.cadre_id")},
                   {QStringLiteral("v"), QStringLiteral("LEFT JOIN village v ON v.id = ") + village}};
    shape.township = QStringLiteral("COALESCE(v.township_id, t.township_id)");
    shape.village = QStringLiteral("v.id");
    shape.label = QStringLiteral("COALESCE(c.name, t.name)");
    shape.cadre = QStringLiteral("x.cadre_id");
    shape.team = QStringLiteral("x.team_id");
    shape.category = QStringLiteral("x.kind");
    shape.categoryGroup = termGroup<HonourKind>;
    shape.measures = {measure("honours", QStringLiteral("CASE WHEN %1 THEN 0 ELSE 1 END").arg(isOne)),
                      measure("sanctions", QStringLiteral("CASE WHEN %1 THEN 1 ELSE 0 END").arg(isOne))};
    return shape;
}

RecordShape ledgerShape(LedgerKindId kind, const QString &column)
{
    const QString ofKind = QStringLiteral("x.deleted_at IS NULL AND x.kind_id = %1").arg(kind.value());
    RecordShape shape = placed("ledger", "ledger_entry", "happened_on");
    shape.counts = ofKind + QStringLiteral(" AND x.happened_on >= :from AND x.happened_on <= :to "
                                           "AND (x.stage IS NULL OR x.stage <> 'planned')");
    shape.kept = ofKind + QStringLiteral(" AND x.happened_on <= :to");
    if (column != QLatin1String("entries"))
        shape.kept += QStringLiteral(" AND x.%1 IS NOT NULL").arg(column);
    shape.township = QStringLiteral("COALESCE(v.township_id, x.township_id)");
    shape.label = QStringLiteral("x.title");
    shape.cadre = QStringLiteral("x.cadre_id");
    shape.team = QStringLiteral("x.team_id");
    shape.unit = QStringLiteral("x.unit_id");
    shape.category = QStringLiteral("x.variant");
    shape.categoryGroup = [](sql::Connection &, const QString &variant) {
        return StatisticsGroup{variant, variant, variant};
    };
    shape.measures = {measure("entries", "COALESCE(x.quantity, 1000)"), measure("quantity", "COALESCE(x.quantity, 0)"),
                      measure("households", "COALESCE(x.households, 0)"), measure("people", "COALESCE(x.people, 0)"),
                      measure("amount", "COALESCE(x.amount, 0)")};
    return shape;
}

} // namespace zhucun::storage
