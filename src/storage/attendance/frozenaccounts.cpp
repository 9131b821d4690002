#include "storage/attendance/frozenaccounts.h"

#include "core/text/fold.h"
#include "domain/attendance/rulesjson.h"
#include "storage/closing/monthclosingmapping.h"
#include "storage/record/recordstore.h"
#include "storage/sql/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zhucun::storage {

using sql::Connection;
using sql::Statement;

namespace {

QJsonArray arrayOf(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).array(); }

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

FrozenTerms termsOf(const QString &rules, const QString &calendar)
{
    FrozenTerms terms;
    const auto kept = ruleSetFromJson(QJsonDocument::fromJson(rules.toUtf8()).object());
    terms.rules = kept ? *kept : standardRules();
    const QJsonArray listed = arrayOf(calendar);
    std::vector<WorkCalendar::Entry> entries;
    for (const QJsonValue &each : listed) {
        const QJsonArray cells = each.toArray();
        entries.push_back({dayFromNumber(cells.at(0).toInteger()),
                           fromCode<CalendarDayKind>(cells.at(1).toString()).value_or(CalendarDayKind::Ordinary),
                           cells.at(2).toString()});
    }
    terms.calendar.add(entries);
    return terms;
}

/// `first` is the column of posted_days; the others follow as in the table.
MonthAccount readAccount(const Statement &row, int first, const YearMonth &month, const RuleSet &rules)
{
    MonthAccount account;
    account.month = month;
    account.cadreId = row.get<CadreId>(0);
    account.calendarDays = month.firstDay().daysInMonth();
    account.postedDays = row.get<int>(first);
    account.workdays = row.get<int>(first + 1);
    account.targetHalves = row.get<int>(first + 2);
    account.requiredHalves = row.get<int>(first + 3);
    const QJsonArray halves = arrayOf(row.get<QString>(first + 4));
    for (qsizetype i = 0; i < qMin(halves.size(), qsizetype(kDayStatusCount)); ++i)
        account.halves[std::size_t(i)] = halves.at(i).toInt();
    account.outsideHalves = row.get<int>(first + 5);
    account.nights = row.get<int>(first + 6);
    account.presentHalves = row.get<int>(first + 7);
    account.unrecordedWorkHalves = row.get<int>(first + 8);
    for (const CountingStatus &counting : rules.counting)
        account.countsTowards[std::size_t(counting.status)] = true;
    return account;
}

bool fits(const MonthMember &member, const SheetScope &scope)
{
    if (scope.villageId.isValid() && member.villageId != scope.villageId)
        return false;
    if (scope.teamId.isValid() && member.teamId != scope.teamId)
        return false;
    if (scope.unitId.isValid() && member.unitId != scope.unitId)
        return false;
    if (scope.roundId.isValid() && member.roundId != scope.roundId)
        return false;
    if (scope.unitLevel && member.unitLevel != *scope.unitLevel)
        return false;
    return scope.text.isEmpty() || member.cadreKey.contains(text::fold(scope.text));
}

} // namespace

std::optional<FrozenTerms> frozenTerms(Connection &connection, DivisionId townshipId, const YearMonth &month)
{
    auto select = connection.statement(
        QStringLiteral("SELECT rules, calendar FROM month_closing WHERE township_id = :township AND month = :month AND "
                       "state = 'closed' AND deleted_at IS NULL"));
    select.bind(QStringLiteral("township"), townshipId).bind(QStringLiteral("month"), month);
    if (!select.next())
        return std::nullopt;
    return termsOf(select.get<QString>(0), select.get<QString>(1));
}

std::vector<MemberMonth> frozenAccounts(Connection &connection, const YearMonth &month, const SheetScope &scope)
{
    auto select = connection.statement(QStringLiteral(
        "SELECT a.cadre_id, c.name, c.search_key, a.unit_id, COALESCE(u.name, ''), u.level, m.township_id, "
        "COALESCE(d.name, ''), a.village_id, COALESCE(v.name, ''), a.team_id, COALESCE(t.name, ''), a.round_id, "
        "a.role, a.first_secretary, a.posted, m.rules, a.posted_days, a.workdays, a.target_halves, a.required_halves, "
        "a.halves, a.outside_halves, a.nights, a.present_halves, a.unrecorded_work_halves "
        "FROM month_closing m JOIN month_closing_account a ON a.month_closing_id = m.id "
        "LEFT JOIN division d ON d.id = m.township_id LEFT JOIN cadre c ON c.id = a.cadre_id "
        "LEFT JOIN unit u ON u.id = a.unit_id LEFT JOIN village v ON v.id = a.village_id "
        "LEFT JOIN team t ON t.id = a.team_id WHERE m.month = :month AND m.state = 'closed' AND m.deleted_at IS NULL "
        "AND (:township = 0 OR m.township_id = :township) AND (:cadre = 0 OR a.cadre_id = :cadre) "
        "ORDER BY d.code, a.position"));
    select.bind(QStringLiteral("month"), month).bind(QStringLiteral("township"), scope.townshipId.value());
    select.bind(QStringLiteral("cadre"), scope.cadreId.value());
    std::vector<MemberMonth> members;
    QHash<QString, RuleSet> known; // townships mostly keep the same set
    while (select.next()) {
        MonthMember member;
        member.cadreId = select.get<CadreId>(0);
        member.cadreName = select.get<QString>(1);
        member.cadreKey = select.get<QString>(2);
        member.unitId = select.get<UnitId>(3);
        member.unitName = select.get<QString>(4);
        member.unitLevel = select.get<std::optional<UnitLevel>>(5).value_or(UnitLevel::Other);
        member.townshipId = select.get<DivisionId>(6);
        member.townshipName = select.get<QString>(7);
        member.villageId = select.get<VillageId>(8);
        member.villageName = select.get<QString>(9);
        member.teamId = select.get<TeamId>(10);
        member.teamName = select.get<QString>(11);
        member.roundId = select.get<RoundId>(12);
        member.role = select.get<PostingRole>(13);
        member.firstSecretary = select.get<bool>(14);
        const QJsonArray posted = arrayOf(select.get<QString>(15));
        for (const QJsonValue &period : posted)
            member.posted.push_back(
                {dayFromNumber(period.toArray().at(0).toInteger()), dayFromNumber(period.toArray().at(1).toInteger())});
        if (!fits(member, scope))
            continue;
        const QString rules = select.get<QString>(16);
        auto set = known.constFind(rules);
        if (set == known.constEnd())
            set = known.insert(rules, termsOf(rules, {}).rules);
        members.push_back({std::move(member), readAccount(select, 17, month, *set), true});
    }
    return members;
}

std::set<CadreId> cadresFrozenIn(Connection &connection, const YearMonth &month)
{
    auto select = connection.statement(
        QStringLiteral("SELECT a.cadre_id FROM month_closing m JOIN month_closing_account a ON a.month_closing_id = "
                       "m.id WHERE m.month = :month AND m.state = 'closed' AND m.deleted_at IS NULL"));
    select.bind(QStringLiteral("month"), month);
    std::set<CadreId> cadres;
    while (select.next())
        cadres.insert(select.get<CadreId>(0));
    return cadres;
}

FrozenAccount freeze(const MemberMonth &member)
{
    QJsonArray posted;
    for (const Period &period : member.member.posted)
        posted.append(QJsonArray{dayNumber(period.from), dayNumber(period.to)});
    QJsonArray halves;
    for (const int count : member.account.halves)
        halves.append(count);
    return {member.member.cadreId,
            member.member.teamId,
            member.member.villageId,
            member.member.unitId,
            member.member.roundId,
            member.member.role,
            member.member.firstSecretary,
            textOf(posted),
            member.account.postedDays,
            member.account.workdays,
            member.account.targetHalves,
            member.account.requiredHalves,
            textOf(halves),
            member.account.outsideHalves,
            member.account.nights,
            member.account.presentHalves,
            member.account.unrecordedWorkHalves};
}

QString calendarToJson(const WorkCalendar &calendar, const YearMonth &month)
{
    QJsonArray listed;
    for (const WorkCalendar::Entry &entry : calendar.entriesIn(Period::month(month)))
        listed.append(QJsonArray{dayNumber(entry.day), codeOf(entry.kind), entry.name});
    return textOf(listed);
}

MonthClosing closingOf(Connection &connection, DivisionId townshipId, const YearMonth &month)
{
    auto select = connection.statement(QStringLiteral(
        "SELECT id FROM month_closing WHERE township_id = :township AND month = :month AND deleted_at IS NULL"));
    select.bind(QStringLiteral("township"), townshipId).bind(QStringLiteral("month"), month);
    if (select.next()) {
        if (auto found = RecordStore<MonthClosing>::find(connection, select.get<MonthClosingId>(0)))
            return std::move(*found);
    }
    MonthClosing closing;
    closing.townshipId = townshipId;
    closing.month = month;
    return closing;
}

} // namespace zhucun::storage
