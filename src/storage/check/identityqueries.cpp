// ID numbers against what else is known of the people who bear them.
#include "core/text/mask.h"
#include "domain/check/identitycheck.h"
#include "storage/check/dataqueries.h"
#include "storage/posting/postingon.h"
#include "storage/sql/statement.h"

#include <QHash>

namespace zhucun::storage {

using sql::Connection;
using sql::Statement;

namespace {

/// A finding of a household: id, uid, head, village, township.
DataFinding householdFinding(const Statement &row)
{
    DataFinding finding;
    finding.entity = QStringLiteral("household");
    finding.id = row.get<qint64>(0);
    finding.uid = row.get<QString>(1);
    finding.label = QStringLiteral("%1（%2）").arg(row.get<QString>(2), row.get<QString>(3));
    finding.townshipId = row.get<DivisionId>(4);
    finding.townshipName = row.get<QString>(5);
    return finding;
}

const QString kHousehold = QStringLiteral("h.id, h.uid, h.head, v.name, d.id, d.name");
const QString kHouseholdPlace =
    QStringLiteral(" JOIN village v ON v.id = h.village_id JOIN division d ON d.id = v.township_id ");

void judge(FindingSink &sink, const DataFinding &about, const QString &nationalId, const std::optional<YearMonth> &born,
           const std::optional<Sex> &sex)
{
    for (const IdentityProblem &problem : identityProblems(nationalId, born, sex)) {
        DataFinding finding = about;
        finding.rule = problem.rule;
        finding.args = QStringList{text::maskNationalId(nationalId)} + problem.args;
        finding.fingerprint =
            fingerprintOf({nationalId, born ? born->toString() : QString(), sex ? codeOf(*sex) : QString()});
        sink.add(finding);
    }
}

void judgeCadres(Connection &connection, FindingSink &sink)
{
    auto rows = connection.statement(
        QStringLiteral("SELECT c.id, c.uid, c.name, c.sex, c.born, c.national_id, d.id, d.name FROM cadre c") +
        joinPostingOn("c.id", ":today") +
        QStringLiteral(" WHERE c.deleted_at IS NULL AND c.national_id <> '' ORDER BY c.id"));
    rows.bind(QStringLiteral("today"), sink.today());
    while (rows.next()) {
        DataFinding about;
        about.entity = QStringLiteral("cadre");
        about.id = rows.get<qint64>(0);
        about.uid = rows.get<QString>(1);
        about.label = rows.get<QString>(2);
        about.townshipId = rows.get<DivisionId>(6);
        about.townshipName = rows.get<QString>(7);
        judge(sink, about, rows.get<QString>(5), rows.get<std::optional<YearMonth>>(4),
              rows.get<std::optional<Sex>>(3));
    }
}

void judgeHouseholds(Connection &connection, FindingSink &sink)
{
    auto heads = connection.statement(QStringLiteral("SELECT %1, h.national_id FROM household h%2WHERE h.deleted_at "
                                                     "IS NULL AND h.national_id <> '' ORDER BY h.id")
                                          .arg(kHousehold, kHouseholdPlace));
    while (heads.next())
        judge(sink, householdFinding(heads), heads.get<QString>(6), std::nullopt, std::nullopt);
    auto members = connection.statement(
        QStringLiteral("SELECT %1, m.national_id, m.born, m.sex, m.name FROM household_member m JOIN household h ON "
                       "h.id = m.household_id%2WHERE h.deleted_at IS NULL AND m.national_id <> '' ORDER BY h.id, "
                       "m.position")
            .arg(kHousehold, kHouseholdPlace));
    while (members.next()) {
        DataFinding about = householdFinding(members);
        about.part = members.get<QString>(9);
        about.label = QStringLiteral("%1（户主%2）").arg(about.part, about.label);
        judge(sink, about, members.get<QString>(6), members.get<std::optional<YearMonth>>(7),
              members.get<std::optional<Sex>>(8));
    }
}

} // namespace

void findIdentityProblems(Connection &connection, FindingSink &sink)
{
    judgeCadres(connection, sink);
    judgeHouseholds(connection, sink);
}

void findSharedIds(Connection &connection, FindingSink &sink)
{
    auto rows = connection.statement(
        QStringLiteral("SELECT %1, p.national_id, p.name FROM (SELECT id, national_id, head AS name FROM household "
                       "WHERE national_id <> '' UNION ALL SELECT household_id, national_id, name FROM "
                       "household_member WHERE national_id <> '') p JOIN household h ON h.id = p.id%2WHERE "
                       "h.deleted_at IS NULL ORDER BY h.id")
            .arg(kHousehold, kHouseholdPlace));
    QHash<QString, DataFinding> first;
    while (rows.next() && !sink.isFull(DataRule::IdShared)) {
        const QString nationalId = validNationalId(rows.get<QString>(6));
        if (nationalId.isEmpty())
            continue;
        const DataFinding here = householdFinding(rows);
        const auto known = first.constFind(nationalId);
        if (known == first.cend()) {
            first.insert(nationalId, here);
            continue;
        }
        if (known->id == here.id)
            continue;
        DataFinding finding = *known;
        finding.rule = DataRule::IdShared;
        finding.otherId = here.id;
        finding.otherUid = here.uid;
        finding.part = rows.get<QString>(7);
        finding.label = QString(finding.label + QStringLiteral(" / ") + here.label);
        finding.args = QStringList{finding.part, text::maskNationalId(nationalId)};
        finding.fingerprint = fingerprintOf({nationalId});
        sink.add(finding);
    }
}

} // namespace zhucun::storage
