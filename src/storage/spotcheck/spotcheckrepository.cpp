#include "storage/spotcheck/spotcheckrepository.h"

#include "storage/list/idpage.h"
#include "storage/posting/postingon.h"

namespace zhucun::storage {

namespace {

const QString kFrom = QStringLiteral(
    "spot_check s LEFT JOIN village v ON v.id = s.village_id LEFT JOIN division d ON d.id = v.township_id");

/// "l.result IN ('not_on_post', ...)"
QString isAwaySql()
{
    QStringList codes;
    for (const auto &term : Vocabulary<SpotCheckResult>::terms()) {
        if (isAway(term.value))
            codes << QStringLiteral("'%1'").arg(QLatin1String(term.code));
    }
    return QStringLiteral("l.result IN (%1)").arg(codes.join(QStringLiteral(", ")));
}

const QString kOpenFollowUp = QStringLiteral("l.follow_up IS NOT NULL AND l.closed_on IS NULL");

QString linesWhere(const QString &select, const QString &test)
{
    return QStringLiteral("(SELECT %1 FROM spot_check_line l WHERE l.spot_check_id = s.id AND %2)").arg(select, test);
}

QString anyLine(const QString &test) { return QStringLiteral("EXISTS ") + linesWhere(QStringLiteral("1"), test); }

QString countLines(const QString &test) { return linesWhere(QStringLiteral("COUNT(*)"), test); }

} // namespace

const ListShape &SpotCheckRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("s"),
        kFrom,
        {
            {QStringLiteral("checked_on"), dayField("s.checked_on")},
            {QStringLiteral("mode"), codeField<SpotCheckMode>("s.mode")},
            {QStringLiteral("inspectors"), textField("s.inspectors")},
            {QStringLiteral("village"), idField("s.village_id")},
            {QStringLiteral("note"), textField("s.note")},
            {QStringLiteral("cadre"), within(anyLine(QStringLiteral("%1")), idField("l.cadre_id"))},
            {QStringLiteral("result"), within(anyLine(QStringLiteral("%1")), codeField<SpotCheckResult>("l.result"))},
            {QStringLiteral("follow_up"),
             within(anyLine(QStringLiteral("%1")), codeField<FollowUpKind>("l.follow_up"))},
            {QStringLiteral("away"), predicateField(anyLine(isAwaySql()))},
            {QStringLiteral("open_follow_up"), predicateField(anyLine(kOpenFollowUp))},
        },
        {
            {QStringLiteral("checked_on"), sortBy("s.checked_on")},
            {QStringLiteral("mode"), sortByTerm<SpotCheckMode>("s.mode")},
            {QStringLiteral("inspectors"), sortBy("s.search_key")},
            {QStringLiteral("township"), sortByOptional("d.search_key")},
            {QStringLiteral("village"), sortByOptional("v.search_key")},
            {QStringLiteral("checked"), {countLines(QStringLiteral("1 = 1")), false}},
            {QStringLiteral("away"), {countLines(isAwaySql()), false}},
            {QStringLiteral("open_follow_ups"), {countLines(kOpenFollowUp), false}},
        },
        {{},
         QStringLiteral("v.township_id = :township"),
         QStringLiteral("s.village_id = :village"),
         QStringLiteral("EXISTS (SELECT 1 FROM round r WHERE r.id = :round AND s.checked_on >= r.starts_on "
                        "AND (r.ends_on IS NULL OR s.checked_on <= r.ends_on))"),
         QStringLiteral("s.checked_on >= :from AND s.checked_on <= :to"),
         {}},
        {QStringLiteral("s.search_key"), QStringLiteral("v.search_key"),
         QStringLiteral("s.id IN (SELECT l.spot_check_id FROM spot_check_line l JOIN cadre c ON c.id = l.cadre_id "
                        "WHERE c.search_key %1)")},
        QStringLiteral("s.checked_on DESC, s.id DESC"),
    };
    return shape;
}

std::vector<qint64> SpotCheckRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                             QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<SpotCheckRow> SpotCheckRepository::rows(sql::Connection &connection, std::span<const qint64> ids,
                                                    QDate today)
{
    auto rows = rowsInOrder<SpotCheckRow>(
        connection,
        QStringLiteral("SELECT s.id, s.checked_on, s.minute, s.mode, s.inspectors, d.name, s.village_id, v.name, ") +
            countLines(QStringLiteral("1 = 1")) + QStringLiteral(", ") + countLines(isAwaySql()) +
            QStringLiteral(", ") + countLines(kOpenFollowUp) + QStringLiteral(" FROM ") + kFrom +
            QStringLiteral(" WHERE s.id IN (%1)"),
        ids, today, [](const sql::Statement &from) {
            SpotCheckRow row;
            row.id = from.get<SpotCheckId>(0);
            row.checkedOn = from.get<QDate>(1);
            row.minute = from.get<std::optional<int>>(2);
            row.mode = from.get<SpotCheckMode>(3);
            row.inspectors = from.get<QString>(4);
            row.townshipName = from.get<QString>(5);
            row.villageId = from.get<VillageId>(6);
            row.villageName = from.get<QString>(7);
            row.checked = from.get<qint64>(8);
            row.away = from.get<qint64>(9);
            row.openFollowUps = from.get<qint64>(10);
            return row;
        });
    const auto away = namesOf(
        connection,
        QStringLiteral("SELECT l.spot_check_id, c.name FROM spot_check_line l JOIN cadre c ON c.id = l.cadre_id "
                       "WHERE l.spot_check_id IN (%1) AND ") +
            isAwaySql() + QStringLiteral(" ORDER BY l.spot_check_id, l.position"),
        ids, today);
    for (SpotCheckRow &row : rows)
        row.awayNames = away.value(row.id.value());
    return rows;
}

Totals SpotCheckRepository::totals(sql::Connection &connection, const Filter &filter, QDate today)
{
    const QByteArray checked = countLines(QStringLiteral("1 = 1")).toLatin1();
    const QByteArray away = countLines(isAwaySql()).toLatin1();
    return totalsOf(connection, shape(), filter, today, {{"checked", checked.constData()}, {"away", away.constData()}});
}

std::vector<SpotCheckId> SpotCheckRepository::findByNaturalKey(sql::Connection &connection, const SpotCheck &wanted)
{
    return findAs<SpotCheckId>(
        connection,
        QStringLiteral("SELECT s.id FROM spot_check s WHERE s.deleted_at IS NULL AND s.checked_on = :day "
                       "AND s.village_id = :village AND s.mode = :mode AND s.inspectors = :inspectors "
                       "AND COALESCE(s.minute, -1) = :minute ORDER BY s.id"),
        {{QStringLiteral("day"), qint64(dayNumber(wanted.checkedOn))},
         {QStringLiteral("village"), wanted.villageId.value()},
         {QStringLiteral("mode"), codeOf(wanted.mode)},
         {QStringLiteral("inspectors"), wanted.inspectors},
         {QStringLiteral("minute"), qint64(wanted.minute.value_or(-1))}});
}

std::vector<SpotCheckCap> SpotCheckRepository::timesAway(sql::Connection &connection, const Period &period)
{
    // The posting of the last day on which the cadre was found away: that of the year's end may be another county's.
    auto select = connection.statement(
        QStringLiteral("SELECT a.cadre_id, c.name, d.name, v.name, u.name, a.times FROM (SELECT l.cadre_id AS "
                       "cadre_id, COUNT(*) AS times, MAX(s.checked_on) AS last_day FROM spot_check_line l "
                       "JOIN spot_check s ON s.id = l.spot_check_id WHERE s.deleted_at IS NULL AND s.checked_on >= "
                       ":from AND s.checked_on <= :to AND ") +
        isAwaySql() +
        QStringLiteral(" GROUP BY l.cadre_id) a JOIN cadre c ON c.id = a.cadre_id LEFT JOIN unit u ON u.id = "
                       "c.unit_id") +
        joinPostingOn("a.cadre_id", "a.last_day") +
        QStringLiteral(" WHERE c.deleted_at IS NULL ORDER BY a.times DESC, d.search_key, v.search_key, c.search_key, "
                       "c.id"));
    select.bind(QStringLiteral("from"), period.from).bind(QStringLiteral("to"), period.to);
    std::vector<SpotCheckCap> found;
    while (select.next()) {
        SpotCheckCap cap;
        cap.cadreId = select.get<CadreId>(0);
        cap.name = select.get<QString>(1);
        cap.township = select.get<QString>(2);
        cap.village = select.get<QString>(3);
        cap.unit = select.get<QString>(4);
        cap.times = select.get<int>(5);
        found.push_back(cap);
    }
    return found;
}

} // namespace zhucun::storage
