#include "storage/attendance/corrections.h"

#include "storage/attendance/frozenaccounts.h"
#include "storage/closing/correctionmapping.h"
#include "storage/record/recordstore.h"
#include "storage/sql/statement.h"

#include <map>

namespace zhucun::storage {

using sql::Connection;

std::vector<CorrectionRow> correctionsMade(Connection &connection, const Period &madeIn, DivisionId townshipId)
{
    auto select = connection.statement(QStringLiteral(
        "SELECT k.id, k.number, k.cadre_id, c.name, d.name, k.day, k.before_morning, k.before_afternoon, "
        "k.after_morning, k.after_afternoon, k.reason, k.requested_by, k.approved_by, k.made_on FROM correction k "
        "LEFT JOIN cadre c ON c.id = k.cadre_id LEFT JOIN division d ON d.id = k.township_id WHERE k.made_on >= :from "
        "AND k.made_on <= :to AND (:township = 0 OR k.township_id = :township) AND k.deleted_at IS NULL "
        "ORDER BY d.code, k.number, k.id"));
    select.bind(QStringLiteral("from"), madeIn.from).bind(QStringLiteral("to"), madeIn.to);
    select.bind(QStringLiteral("township"), townshipId.value());
    std::vector<CorrectionRow> rows;
    while (select.next()) {
        rows.push_back({select.get<CorrectionId>(0),
                        select.get<QString>(1),
                        select.get<CadreId>(2),
                        select.get<QString>(3),
                        select.get<QString>(4),
                        select.get<QDate>(5),
                        {select.get<DayStatus>(6), select.get<DayStatus>(7)},
                        {select.get<DayStatus>(8), select.get<DayStatus>(9)},
                        select.get<QString>(10),
                        select.get<QString>(11),
                        select.get<QString>(12),
                        select.get<QDate>(13)});
    }
    return rows;
}

std::vector<Correction> correctionsTo(Connection &connection, DivisionId townshipId, const YearMonth &month)
{
    std::vector<CorrectionId> ids;
    auto select = connection.statement(
        QStringLiteral("SELECT id FROM correction WHERE township_id = :township AND day >= :from AND day <= :to AND "
                       "deleted_at IS NULL ORDER BY id"));
    select.bind(QStringLiteral("township"), townshipId);
    select.bind(QStringLiteral("from"), month.firstDay()).bind(QStringLiteral("to"), month.lastDay());
    while (select.next())
        ids.push_back(select.get<CorrectionId>(0));
    std::vector<Correction> corrections;
    for (const CorrectionId id : ids) {
        if (auto correction = RecordStore<Correction>::find(connection, id))
            corrections.push_back(std::move(*correction));
    }
    return corrections;
}

QString nextCorrectionNumber(Connection &connection, const YearMonth &month)
{
    const QString prefix = month.firstDay().toString(QStringLiteral("yyyy-MM-"));
    auto select = connection.statement(QStringLiteral("SELECT COUNT(*) FROM correction WHERE number LIKE :prefix"));
    select.bind(QStringLiteral("prefix"), QString(prefix + QLatin1Char('%')));
    const int used = select.next() ? select.get<int>(0) : 0;
    return prefix + QStringLiteral("%1").arg(used + 1, 3, 10, QLatin1Char('0'));
}

namespace {

/// Of closed months, by the calendars they keep.
class FrozenWorkdays
{
public:
    explicit FrozenWorkdays(Connection &connection) : m_connection(connection) {}

    bool contains(DivisionId townshipId, QDate day)
    {
        const std::pair key(townshipId, YearMonth::of(day));
        auto known = m_terms.find(key);
        if (known == m_terms.end())
            known = m_terms.emplace(key, frozenTerms(m_connection, key.first, key.second)).first;
        return known->second && known->second->calendar.isWorkday(day);
    }

private:
    Connection &m_connection;
    std::map<std::pair<DivisionId, YearMonth>, std::optional<FrozenTerms>> m_terms;
};

/// One half of a day becomes another.
void moveHalf(MonthAccount &account, DayStatus before, DayStatus after)
{
    --account.halves[std::size_t(before)];
    ++account.halves[std::size_t(after)];
    account.presentHalves +=
        (account.countsTowards[std::size_t(after)] ? 1 : 0) - (account.countsTowards[std::size_t(before)] ? 1 : 0);
}

int unrecordedIn(const DayHalves &halves)
{
    return (halves.morning == DayStatus::Unrecorded ? 1 : 0) + (halves.afternoon == DayStatus::Unrecorded ? 1 : 0);
}

} // namespace

void applyCorrections(Connection &connection, const Period &days, std::vector<MemberMonth> &members)
{
    auto select = connection.statement(QStringLiteral(
        "SELECT cadre_id, day, before_morning, before_afternoon, after_morning, after_afternoon FROM correction WHERE "
        "day >= :from AND day <= :to AND deleted_at IS NULL ORDER BY id"));
    select.bind(QStringLiteral("from"), days.from).bind(QStringLiteral("to"), days.to);
    std::map<std::pair<CadreId, YearMonth>, MemberMonth *> months;
    for (MemberMonth &member : members) {
        if (member.isClosed)
            months.emplace(std::pair(member.account.cadreId, member.account.month), &member);
    }
    FrozenWorkdays workdays(connection);
    while (!months.empty() && select.next()) {
        const QDate day = select.get<QDate>(1);
        const auto found = months.find({select.get<CadreId>(0), YearMonth::of(day)});
        if (found == months.end())
            continue;
        MonthAccount &account = found->second->account;
        const DayHalves before{select.get<DayStatus>(2), select.get<DayStatus>(3)};
        const DayHalves after{select.get<DayStatus>(4), select.get<DayStatus>(5)};
        moveHalf(account, before.morning, after.morning);
        moveHalf(account, before.afternoon, after.afternoon);
        const int unrecorded = unrecordedIn(after) - unrecordedIn(before);
        if (unrecorded != 0 && workdays.contains(found->second->member.townshipId, day))
            account.unrecordedWorkHalves += unrecorded;
    }
}

} // namespace zhucun::storage
