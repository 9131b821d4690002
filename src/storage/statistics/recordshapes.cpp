#include "storage/statistics/recordshapes.h"

#include "domain/honour/honour.h"
#include "domain/ledger/ledgerentry.h"
#include "domain/pairing/pairing.h"
#include "domain/petition/petition.h"
#include "domain/posting/posting.h"
#include "domain/team/team.h"
#include "domain/visit/visit.h"
#include "storage/posting/postingon.h"
#include "storage/sql/statement.h"

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

/// Places of records that name a village, and perhaps a township.
void placeAt(RecordShape &shape, const QString &village, const QString &township)
{
    shape.joins = {{QStringLiteral("v"), QStringLiteral("LEFT JOIN village v ON v.id = ") + village},
                   {QStringLiteral("vt"), joinVillageTags(village)}};
    shape.village = village;
    shape.township = township;
}

/// Records of a village, counted by the day in the column.
RecordShape placed(const char *entity, const char *table, const char *dayColumn)
{
    RecordShape shape;
    shape.entity = QString::fromLatin1(entity);
    shape.table = QString::fromLatin1(table);
    shape.day = QStringLiteral("x.") + QLatin1String(dayColumn);
    shape.counts = QStringLiteral("x.deleted_at IS NULL AND %1 >= :from AND %1 <= :to").arg(shape.day);
    shape.kept = QStringLiteral("x.deleted_at IS NULL AND %1 <= :to").arg(shape.day);
    placeAt(shape, QStringLiteral("x.village_id"), QStringLiteral("v.township_id"));
    return shape;
}

/// The groups it falls into by its place, its day and whoever it belongs to.
void group(RecordShape &shape, Belonging whose, const Dimension &category = {})
{
    whose.day = shape.day;
    whose.township = shape.township;
    whose.village = shape.village;
    shape.dimensions = dimensionsOf(whose);
    if (!category.expression.isEmpty())
        shape.dimensions[StatisticsGrouping::Category] = category;
}

Belonging ofCadre(const char *cadre)
{
    Belonging whose;
    whose.cadre = QString::fromLatin1(cadre);
    return whose;
}

RecordShape disputes(const char *dayColumn)
{
    RecordShape shape = placed("dispute", "dispute", dayColumn);
    shape.kept = QStringLiteral("x.deleted_at IS NULL AND x.found_on <= :to"); // none resolved is a figure too
    shape.label = QStringLiteral("x.number || ' ' || x.summary");
    shape.measures = {measure("disputes", "1"),
                      measure("resolved_by_end", "CASE WHEN x.resolved_on <= :to THEN 1 ELSE 0 END")};
    group(shape, ofCadre("x.responsible_id"),
          categoryDimension(CategoryKind::DisputeCategory, QStringLiteral("x.category_id")));
    return shape;
}

/// A posting that is valid at the end of the period; of a round, any of it.
QString postingHolds(const char *alias, const StatisticsQuery &query)
{
    const QString p = QString::fromLatin1(alias);
    if (query.roundId.isValid())
        return QStringLiteral("%1.deleted_at IS NULL AND %1.round_id = %2").arg(p).arg(query.roundId.value());
    return QStringLiteral("%1.deleted_at IS NULL AND %1.starts_on <= :to AND (%1.ends_on IS NULL OR %1.ends_on >= :to)")
        .arg(p);
}

QString endOf(const StatisticsQuery &query) { return QString::number(dayNumber(query.period.to)); }

RecordShape::Measure distinct(const char *name, const QString &counts, const char *key, const char *entity,
                              const char *label)
{
    return {QString::fromLatin1(name), counts, QString::fromLatin1(key), QString::fromLatin1(entity),
            QString::fromLatin1(label)};
}

QString isThere(const char *key)
{
    return QStringLiteral("CASE WHEN %1 IS NULL THEN 0 ELSE 1 END").arg(QLatin1String(key));
}

/// Postings, with whoever and whatever takes part in them.
RecordShape postings(const StatisticsQuery &query)
{
    RecordShape shape;
    shape.entity = QStringLiteral("posting");
    shape.table = QStringLiteral("posting");
    shape.day = endOf(query);
    shape.shownDay = QStringLiteral("x.starts_on");
    shape.counts = postingHolds("x", query) + QStringLiteral(" AND c.deleted_at IS NULL");
    placeAt(shape, QStringLiteral("x.village_id"), QStringLiteral("COALESCE(v.township_id, t.township_id)"));
    shape.joins.push_back({QStringLiteral("t"), QStringLiteral("LEFT JOIN team t ON t.id = x.team_id")});
    shape.joins.push_back({QStringLiteral("c"), QStringLiteral("JOIN cadre c ON c.id = x.cadre_id")});
    shape.joins.push_back({QStringLiteral("u"), QStringLiteral("LEFT JOIN unit u ON u.id = c.unit_id")});
    shape.label = QStringLiteral("c.name");
    return shape;
}

/// A variant that the kind offers has a code and a place in its list; one that somebody wrote is its own.
Dimension variantDimension(LedgerKindId kind)
{
    const auto named = [kind](sql::Connection &connection, const QString &name) {
        auto variant = connection.statement(QStringLiteral(
            "SELECT lv.code, lv.position FROM ledger_variant lv WHERE lv.ledger_kind_id = :kind AND lv.name = :name"));
        variant.bind(QStringLiteral("kind"), kind);
        variant.bind(QStringLiteral("name"), name);
        if (!variant.next())
            return StatisticsGroup{name, name, QString(QStringLiteral("~") + name)};
        return StatisticsGroup{variant.get<QString>(0), name,
                               QStringLiteral("%1").arg(variant.get<int>(1), 4, 10, QLatin1Char('0'))};
    };
    const auto all = [kind](sql::Connection &connection) {
        auto variants = connection.statement(
            QStringLiteral("SELECT name FROM ledger_variant WHERE ledger_kind_id = :kind ORDER BY position"));
        variants.bind(QStringLiteral("kind"), kind);
        QStringList names;
        while (variants.next())
            names << variants.get<QString>(0);
        return names;
    };
    return {QStringLiteral("x.variant"), named, false, all};
}

} // namespace

RecordShape dispatchShape(const StatisticsQuery &query)
{
    RecordShape shape = postings(query);
    const QString one = QStringLiteral("1");
    shape.measures = {
        distinct("cadres", one, "x.cadre_id", "cadre", "c.name"),
        distinct("units", isThere("c.unit_id"), "c.unit_id", "unit", "u.name"),
        distinct("villages", isThere("x.village_id"), "x.village_id", "village", "v.name"),
        distinct("first_secretaries", QStringLiteral("x.first_secretary"), "x.cadre_id", "cadre", "c.name")};
    Belonging whose = ofCadre("x.cadre_id");
    whose.team = QStringLiteral("x.team_id");
    whose.round = QStringLiteral("x.round_id");
    group(shape, whose, termDimension<PostingRole>(QStringLiteral("x.role")));
    shape.dimensions[StatisticsGrouping::Role] = termDimension<PostingRole>(QStringLiteral("x.role"));
    return shape;
}

RecordShape dispatchedTeams(const StatisticsQuery &query)
{
    RecordShape shape = postings(query);
    shape.measures = {distinct("teams", isThere("x.team_id"), "x.team_id", "team", "t.name")};
    Belonging whose;
    whose.team = QStringLiteral("x.team_id");
    whose.unit = QStringLiteral(
        "(SELECT tu.unit_id FROM team_unit tu WHERE tu.team_id = x.team_id ORDER BY tu.position LIMIT 1)");
    whose.unitLevel = QStringLiteral("t.level"); // 派出层级 is the team's own
    whose.round = QStringLiteral("x.round_id");
    group(shape, whose, termDimension<TeamKind>(QStringLiteral("t.kind")));
    return shape;
}

RecordShape villageShape(const StatisticsQuery &query)
{
    RecordShape shape;
    shape.entity = QStringLiteral("village");
    shape.table = QStringLiteral("village");
    shape.day = endOf(query); // what stands at the end
    shape.counts = QStringLiteral("x.deleted_at IS NULL");
    shape.kept = shape.counts;
    shape.label = QStringLiteral("x.name");
    shape.joins = {{QStringLiteral("vt"), joinVillageTags(QStringLiteral("x.id"))}};
    shape.township = QStringLiteral("x.township_id");
    shape.village = QStringLiteral("x.id");
    shape.measures = {
        measure("villages", "1"), measure("party_branches", "COALESCE(x.party_branches, 0)"),
        measure("posted",
                QStringLiteral("CASE WHEN EXISTS (SELECT 1 FROM posting po WHERE po.village_id = x.id AND %1) "
                               "THEN 1 ELSE 0 END")
                    .arg(postingHolds("po", query)))};
    group(shape, {}, categoryDimension(CategoryKind::VillageTag, QStringLiteral("vt.category_id"), true));
    return shape;
}

RecordShape householdShape(const StatisticsQuery &query)
{
    RecordShape shape = placed("household", "household", "id");
    shape.day = endOf(query);
    shape.counts = QStringLiteral("x.deleted_at IS NULL");
    shape.kept = shape.counts;
    shape.label = QStringLiteral("x.head");
    shape.joins.push_back(
        {QStringLiteral("hc"), QStringLiteral("LEFT JOIN household_category hc ON hc.household_id = x.id")});
    shape.measures = {measure("households", "1"),
                      measure("visited",
                              "CASE WHEN EXISTS (SELECT 1 FROM visit vi WHERE vi.household_id = x.id AND vi.deleted_at "
                              "IS NULL AND vi.visited_on >= :from AND vi.visited_on <= :to) THEN 1 ELSE 0 END")};
    group(shape, {}, categoryDimension(CategoryKind::HouseholdCategory, QStringLiteral("hc.category_id"), true));
    return shape;
}

RecordShape pairingShape(const StatisticsQuery &query)
{
    RecordShape shape = placed("pairing", "pairing", "starts_on");
    shape.shownDay = shape.day;
    shape.day = endOf(query);
    shape.counts = QStringLiteral("x.deleted_at IS NULL AND (x.starts_on IS NULL OR x.starts_on <= :to) "
                                  "AND (x.ends_on IS NULL OR x.ends_on >= :to)");
    shape.kept = QStringLiteral("x.deleted_at IS NULL");
    const QString village = QStringLiteral("COALESCE(x.village_id, h.village_id)");
    placeAt(shape, village, QStringLiteral("COALESCE(x.township_id, v.township_id)"));
    shape.joins.insert(shape.joins.begin(),
                       {QStringLiteral("h"), QStringLiteral("LEFT JOIN household h ON h.id = x.household_id")});
    shape.label = QStringLiteral("COALESCE(h.head, v.name, x.helped_name)");
    shape.measures = {measure("units", "CASE WHEN x.unit_id IS NULL THEN 0 ELSE 1 END", "x.unit_id"),
                      measure("villages", "CASE WHEN x.kind = 'unit_village' THEN 1 ELSE 0 END", "x.village_id"),
                      measure("townships", "CASE WHEN x.township_id IS NULL THEN 0 ELSE 1 END", "x.township_id"),
                      measure("households", "CASE WHEN x.household_id IS NULL THEN 0 ELSE 1 END", "x.household_id")};
    Belonging whose = ofCadre("x.cadre_id");
    whose.unit = QStringLiteral("x.unit_id");
    group(shape, whose, termDimension<PairingKind>(QStringLiteral("x.kind")));
    return shape;
}

RecordShape pairedMemberShape(const StatisticsQuery &query)
{
    RecordShape shape = pairingShape(query);
    // Both sides of a pair of members; whoever has no file is known by the name, in the village or in all of the
    // office.
    shape.table = QStringLiteral(
        "(SELECT m.*, 'office' AS side, COALESCE(-m.cadre_id, MIN(m.id) OVER (PARTITION BY m.cadre_id, m.helper_name)) "
        "AS "
        "member FROM pairing m WHERE m.kind = 'member_member' AND m.deleted_at IS NULL UNION ALL SELECT m.*, 'rural', "
        "MIN(m.id) OVER (PARTITION BY m.helped_name, m.village_id) FROM pairing m WHERE m.kind = 'member_member' AND "
        "m.deleted_at IS NULL)");
    shape.label =
        QStringLiteral("CASE WHEN x.side = 'rural' THEN x.helped_name WHEN x.cadre_id IS NULL THEN x.helper_name "
                       "ELSE (SELECT mc.name FROM cadre mc WHERE mc.id = x.cadre_id) END");
    shape.measures = {{QStringLiteral("office"),
                       QStringLiteral("CASE WHEN x.side = 'office' THEN 1 ELSE 0 END"),
                       QStringLiteral("x.member"),
                       {},
                       {}},
                      {QStringLiteral("rural"),
                       QStringLiteral("CASE WHEN x.side = 'rural' THEN 1 ELSE 0 END"),
                       QStringLiteral("x.member"),
                       {},
                       {}},
                      {QStringLiteral("members"),
                       QStringLiteral("1"),
                       QStringLiteral("x.member * 2 + CASE WHEN x.side = 'rural' THEN 1 ELSE 0 END"),
                       {},
                       {}}};
    shape.dimensions[StatisticsGrouping::Category] = {
        QStringLiteral("x.side"),
        [](sql::Connection &, const QString &side) {
            const bool isOffice = side == QLatin1String("office");
            return StatisticsGroup{side, isOffice ? QStringLiteral("机关党员") : QStringLiteral("农民党员"),
                                   isOffice ? QStringLiteral("1") : QStringLiteral("2")};
        },
        false,
        [](sql::Connection &) {
            return QStringList{QStringLiteral("office"), QStringLiteral("rural")};
        }};
    return shape;
}

RecordShape sweepShape(const StatisticsQuery &)
{
    RecordShape shape = placed("sweep", "sweep", "to_day");
    shape.label = QStringLiteral("COALESCE(v.name, '')");
    shape.measures = {measure("received", "1"), measure("nil", "CASE WHEN x.found = 0 THEN 1 ELSE 0 END")};
    group(shape, {});
    return shape;
}

RecordShape visitShape(const StatisticsQuery &)
{
    RecordShape shape = placed("visit", "visit", "visited_on");
    shape.label = QStringLiteral("x.person_name");
    shape.measures = {
        measure("times", "1"), measure("person_times", "x.person_times"),
        measure("household_times", "x.household_times"),
        measure("distinct_households", "CASE WHEN x.household_id IS NULL THEN 0 ELSE 1 END", "x.household_id")};
    group(shape, ofCadre("(SELECT l.cadre_id FROM visit_cadre l WHERE l.visit_id = x.id ORDER BY l.position LIMIT 1)"),
          categoryDimension(CategoryKind::VisitTopic, QStringLiteral("x.topic_id")));
    shape.joins.push_back({QStringLiteral("vc"), QStringLiteral("LEFT JOIN visit_category vc ON vc.visit_id = x.id")});
    shape.dimensions[StatisticsGrouping::HouseholdCategory] =
        categoryDimension(CategoryKind::HouseholdCategory, QStringLiteral("vc.category_id"), true);
    shape.dimensions[StatisticsGrouping::Mode] = termDimension<VisitMode>(QStringLiteral("x.mode"));
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
    shape.measures = {measure("cases", "1"), measure("person_times", "x.people")};
    group(shape, {}, termDimension<PetitionLevel>(QStringLiteral("x.level")));
    shape.dimensions[StatisticsGrouping::Mode] = termDimension<PetitionMode>(QStringLiteral("x.form"));
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
    placeAt(shape, village, QStringLiteral("COALESCE(v.township_id, t.township_id)"));
    shape.joins.push_back({QStringLiteral("t"), QStringLiteral("LEFT JOIN team t ON t.id = x.team_id")});
    shape.joins.push_back({QStringLiteral("c"), QStringLiteral("LEFT JOIN cadre c ON c.id = x.cadre_id")});
    shape.label = QStringLiteral("COALESCE(c.name, t.name)");
    Belonging whose = ofCadre("x.cadre_id");
    whose.team = QStringLiteral("x.team_id");
    group(shape, whose, termDimension<HonourKind>(QStringLiteral("x.kind")));
    shape.measures = {measure("honours", QStringLiteral("CASE WHEN %1 THEN 0 ELSE 1 END").arg(isOne)),
                      measure("sanctions", QStringLiteral("CASE WHEN %1 THEN 1 ELSE 0 END").arg(isOne)),
                      {QStringLiteral("cadres"),
                       QStringLiteral("CASE WHEN %1 OR x.cadre_id IS NULL THEN 0 ELSE 1 END").arg(isOne),
                       QStringLiteral("x.cadre_id"), QStringLiteral("cadre"), QStringLiteral("c.name")}};
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
    Belonging whose = ofCadre("x.cadre_id");
    whose.team = QStringLiteral("x.team_id");
    whose.unit = QStringLiteral("x.unit_id");
    group(shape, whose, variantDimension(kind));
    shape.dimensions[StatisticsGrouping::Mode] = termDimension<LedgerMode>(QStringLiteral("x.mode"));
    shape.measures = {measure("entries", "COALESCE(x.quantity, 1000)"), measure("quantity", "COALESCE(x.quantity, 0)"),
                      measure("households", "COALESCE(x.households, 0)"), measure("people", "COALESCE(x.people, 0)"),
                      measure("amount", "COALESCE(x.amount, 0)")};
    return shape;
}

} // namespace zhucun::storage
