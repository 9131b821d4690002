// Who is posted where: one after another, within the round, enough of them.
#include "domain/posting/posting.h"
#include "domain/team/team.h"
#include "storage/check/dataqueries.h"
#include "storage/sql/statement.h"

namespace zhucun::storage {

using sql::Connection;
using sql::Statement;

namespace {

const QString kOpen = QStringLiteral("99991231");

QString dayText(const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : QString(); }

/// Where a posting is: v its village, t its team, d the township.
const QString kPlaceOfPosting =
    QStringLiteral(" LEFT JOIN village v ON v.id = %1.village_id LEFT JOIN team t ON t.id = %1.team_id "
                   "LEFT JOIN division d ON d.id = COALESCE(v.township_id, t.township_id) ");

/// Active on :today.
QString activePosting(const QString &alias)
{
    return QStringLiteral("%1.deleted_at IS NULL AND %1.starts_on <= :today AND (%1.ends_on IS NULL OR %1.ends_on >= "
                          ":today)")
        .arg(alias);
}

const QString kActiveTeam =
    QStringLiteral("t.deleted_at IS NULL AND (t.established_on IS NULL OR t.established_on <= :today) AND "
                   "(t.dissolved_on IS NULL OR t.dissolved_on >= :today)");

QString named(const QString &cadre, const QString &village)
{
    return village.isEmpty() ? cadre : QStringLiteral("%1（%2）").arg(cadre, village);
}

/// Two postings: id, uid of the first, of the second, their days, label's cadre and village, township.
DataFinding pairFinding(DataRule rule, const Statement &row)
{
    DataFinding finding;
    finding.rule = rule;
    finding.id = row.get<qint64>(0);
    finding.uid = row.get<QString>(1);
    finding.otherId = row.get<qint64>(2);
    finding.otherUid = row.get<QString>(3);
    finding.townshipId = row.get<DivisionId>(10);
    finding.townshipName = row.get<QString>(11);
    finding.day = std::max(row.get<QDate>(4), row.get<QDate>(6));
    finding.args = {dayText(row.get<QDate>(4)), dayText(row.get<std::optional<QDate>>(5)), dayText(row.get<QDate>(6)),
                    dayText(row.get<std::optional<QDate>>(7))};
    finding.fingerprint = fingerprintOf(finding.args + QStringList{row.get<QString>(8), row.get<QString>(9)});
    return finding;
}

const QString kPair =
    QStringLiteral("SELECT a.id, a.uid, b.id, b.uid, a.starts_on, a.ends_on, b.starts_on, b.ends_on, c.name, v.name, "
                   "d.id, d.name");
const QString kMeet =
    QStringLiteral("a.starts_on <= COALESCE(b.ends_on, %1) AND b.starts_on <= COALESCE(a.ends_on, %1)").arg(kOpen);

} // namespace

void findOverlappingPostings(Connection &connection, FindingSink &sink)
{
    auto rows = connection.statement(
        kPair +
        QStringLiteral(" FROM posting a JOIN posting b ON b.cadre_id = a.cadre_id AND b.id > a.id JOIN cadre c ON "
                       "c.id = a.cadre_id") +
        kPlaceOfPosting.arg(QStringLiteral("b")) +
        QStringLiteral("WHERE a.deleted_at IS NULL AND b.deleted_at IS NULL AND c.deleted_at IS NULL AND "
                       "(a.role IN (:head, :deputy)) = (b.role IN (:head, :deputy)) AND ") +
        kMeet + QStringLiteral(" ORDER BY a.id, b.id"));
    rows.bind(QStringLiteral("head"), PostingRole::LiaisonHead);
    rows.bind(QStringLiteral("deputy"), PostingRole::LiaisonDeputy);
    while (rows.next() && !sink.isFull(DataRule::PostingOverlap)) {
        DataFinding finding = pairFinding(DataRule::PostingOverlap, rows);
        finding.label = named(rows.get<QString>(8), rows.get<QString>(9));
        sink.add(std::move(finding));
    }
}

void findPostingsOutOfRound(Connection &connection, FindingSink &sink)
{
    auto rows = connection.statement(
        QStringLiteral("SELECT p.id, p.uid, c.name, v.name, d.id, d.name, p.starts_on, p.ends_on, r.name, r.starts_on, "
                       "r.ends_on FROM posting p JOIN cadre c ON c.id = p.cadre_id JOIN round r ON r.id = p.round_id") +
        kPlaceOfPosting.arg(QStringLiteral("p")) +
        QStringLiteral("WHERE p.deleted_at IS NULL AND (p.starts_on < r.starts_on OR COALESCE(p.ends_on, :today) > "
                       "r.ends_on) ORDER BY p.id"));
    rows.bind(QStringLiteral("today"), sink.today());
    const int slack = sink.settings().count(CheckThreshold::RoundSlackDays);
    while (rows.next() && !sink.isFull(DataRule::PostingRound)) {
        const auto starts = rows.get<QDate>(6);
        const auto ends = rows.get<std::optional<QDate>>(7);
        const auto roundEnds = rows.get<std::optional<QDate>>(10);
        const qint64 early = starts.daysTo(rows.get<QDate>(9));
        const qint64 late = roundEnds ? roundEnds->daysTo(ends.value_or(sink.today())) : 0;
        if (std::max(early, late) <= slack)
            continue;
        DataFinding finding;
        finding.rule = DataRule::PostingRound;
        finding.id = rows.get<qint64>(0);
        finding.uid = rows.get<QString>(1);
        finding.label = named(rows.get<QString>(2), rows.get<QString>(3));
        finding.townshipId = rows.get<DivisionId>(4);
        finding.townshipName = rows.get<QString>(5);
        finding.day = starts;
        finding.args = {dayText(starts), dayText(ends), rows.get<QString>(8), dayText(rows.get<QDate>(9)),
                        dayText(roundEnds)};
        finding.fingerprint = fingerprintOf(finding.args);
        sink.add(std::move(finding));
    }
}

void findTwoFirstSecretaries(Connection &connection, FindingSink &sink)
{
    auto rows = connection.statement(
        kPair +
        QStringLiteral(", e.name FROM posting a JOIN posting b ON b.village_id = a.village_id AND b.id > a.id "
                       "JOIN cadre c ON c.id = a.cadre_id JOIN cadre e ON e.id = b.cadre_id JOIN village v ON "
                       "v.id = a.village_id JOIN division d ON d.id = v.township_id WHERE a.first_secretary = "
                       "1 AND b.first_secretary = 1 AND a.cadre_id <> b.cadre_id AND a.deleted_at IS NULL AND "
                       "b.deleted_at IS NULL AND ") +
        kMeet + QStringLiteral(" ORDER BY a.id, b.id"));
    const int handover = sink.settings().count(CheckThreshold::HandoverDays);
    while (rows.next() && !sink.isFull(DataRule::TwoFirstSecretaries)) {
        const QDate from = std::max(rows.get<QDate>(4), rows.get<QDate>(6));
        const QDate to = std::min(rows.get<std::optional<QDate>>(5).value_or(sink.today()),
                                  rows.get<std::optional<QDate>>(7).value_or(sink.today()));
        const qint64 days = from.daysTo(to) + 1;
        if (days <= handover)
            continue;
        DataFinding finding = pairFinding(DataRule::TwoFirstSecretaries, rows);
        finding.label =
            QStringLiteral("%1：%2、%3").arg(rows.get<QString>(9), rows.get<QString>(8), rows.get<QString>(12));
        finding.args = {from.toString(Qt::ISODate), QString::number(days)};
        sink.add(std::move(finding));
    }
}

void findWeakTeams(Connection &connection, FindingSink &sink)
{
    auto rows = connection.statement(
        QStringLiteral("SELECT t.id, t.uid, t.name, d.id, d.name, (SELECT COUNT(DISTINCT p.cadre_id) FROM posting p "
                       "WHERE p.team_id = t.id AND %1) AS members FROM team t JOIN division d ON d.id = t.township_id "
                       "JOIN round r ON r.id = t.round_id WHERE %2 AND t.kind = :kind AND (r.ends_on IS NULL OR "
                       "r.ends_on >= :today) ORDER BY d.code, t.name")
            .arg(activePosting(QStringLiteral("p")), kActiveTeam));
    rows.bind(QStringLiteral("today"), sink.today()).bind(QStringLiteral("kind"), TeamKind::VillageTeam);
    const int least = sink.settings().count(CheckThreshold::TeamMembers);
    while (rows.next() && !sink.isFull(DataRule::TeamStrength)) {
        const int members = rows.get<int>(5);
        if (members >= least)
            continue;
        DataFinding finding;
        finding.rule = DataRule::TeamStrength;
        finding.id = rows.get<qint64>(0);
        finding.uid = rows.get<QString>(1);
        finding.label = rows.get<QString>(2);
        finding.townshipId = rows.get<DivisionId>(3);
        finding.townshipName = rows.get<QString>(4);
        finding.args = {QString::number(members), QString::number(least)};
        finding.fingerprint = fingerprintOf(finding.args);
        sink.add(std::move(finding));
    }
}

void findVillagesWithoutTeam(Connection &connection, FindingSink &sink)
{
    auto rows = connection.statement(
        QStringLiteral("SELECT v.id, v.uid, v.name, d.id, d.name, g.name FROM village v JOIN village_tag x ON "
                       "x.village_id = v.id JOIN category g ON g.id = x.category_id JOIN division d ON d.id = "
                       "v.township_id WHERE v.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM team_village tv JOIN "
                       "team t ON t.id = tv.team_id WHERE tv.village_id = v.id AND %1) ORDER BY d.code, v.id, "
                       "x.position")
            .arg(kActiveTeam));
    rows.bind(QStringLiteral("today"), sink.today());
    DataFinding finding;
    QStringList tags;
    const auto finish = [&] {
        if (tags.isEmpty())
            return;
        finding.args = {tags.join(QChar(u'、'))};
        finding.fingerprint = fingerprintOf(finding.args);
        sink.add(finding);
        tags.clear();
    };
    while (rows.next()) {
        if (rows.get<qint64>(0) != finding.id)
            finish();
        finding.rule = DataRule::VillageWithoutTeam;
        finding.id = rows.get<qint64>(0);
        finding.uid = rows.get<QString>(1);
        finding.label = rows.get<QString>(2);
        finding.townshipId = rows.get<DivisionId>(3);
        finding.townshipName = rows.get<QString>(4);
        tags << rows.get<QString>(5);
    }
    finish();
}

} // namespace zhucun::storage
