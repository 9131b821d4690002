#include "storage/merge/mergeplan.h"

#include "domain/leave/leaverules.h"
#include "domain/posting/postingrules.h"
#include "storage/attendance/attendancestore.h"
#include "storage/attendance/frozenmonths.h"
#include "storage/leave/leavemapping.h"
#include "storage/merge/mergemove.h"
#include "storage/record/recordstore.h"
#include "storage/record/references.h"
#include "storage/record/uniqueness.h"
#include "storage/sql/statement.h"

#include <algorithm>

namespace zhucun::storage {

using sql::Connection;

namespace {

const QString kCadre = QStringLiteral("cadre");
const QString kVillage = QStringLiteral("village");
const QString kKept = QStringLiteral("kept");
const QString kOther = QStringLiteral("other");

QString dayText(QDate day) { return day.toString(Qt::ISODate); }

QString agree(const QStringList &columns)
{
    QStringList terms;
    for (const QString &column : columns)
        terms << QStringLiteral("k.%1 IS NOT DISTINCT FROM o.%1").arg(column);
    return terms.join(QStringLiteral(" AND "));
}

/// Rows of `other` with a row of `kept` beside them that agrees in these columns.
std::set<qint64> agreeing(Connection &connection, const SharedKey &shared, const QStringList &columns, qint64 kept,
                          qint64 other)
{
    auto rows = connection.statement(
        QStringLiteral("SELECT DISTINCT o.id FROM %1 o JOIN %1 k ON k.%2 = :kept AND k.deleted_at IS NULL AND %3 WHERE "
                       "o.%2 = :other AND o.deleted_at IS NULL")
            .arg(shared.table, shared.column, agree(columns)));
    rows.bind(kKept, kept).bind(kOther, other);
    std::set<qint64> ids;
    while (rows.next())
        ids.insert(rows.get<qint64>(0));
    return ids;
}

/// Postings and leaves have no unique index, but a cadre entered twice often has the same ones twice.
const std::vector<SharedKey> &allTwinKeys()
{
    static const std::vector<SharedKey> all = [] {
        std::vector<SharedKey> keys = sharedKeys();
        keys.push_back({QStringLiteral("posting"),
                        QStringLiteral("cadre_id"),
                        {QStringLiteral("team_id"), QStringLiteral("village_id"), QStringLiteral("round_id"),
                         QStringLiteral("role"), QStringLiteral("starts_on"), QStringLiteral("ends_on")},
                        {}});
        keys.push_back(
            {QStringLiteral("leave_request"),
             QStringLiteral("cadre_id"),
             {QStringLiteral("kind"), QStringLiteral("from_day"), QStringLiteral("from_half"), QStringLiteral("to_day"),
              QStringLiteral("to_half"), QStringLiteral("state"), QStringLiteral("returned_on")},
             {}});
        return keys;
    }();
    return all;
}

/// All that holds for cadres alone, of whom days are derived.
class CadrePlan
{
public:
    CadrePlan(Connection &connection, MergePreview &preview, const Twins &twins, QDate today)
        : m_connection(connection),
          m_preview(preview),
          m_twins(twins),
          m_today(today),
          m_kept(preview.keptId),
          m_other(preview.otherId)
    {
    }

    void make()
    {
        postings();
        leaves();
        spotChecks();
        days();
        closedMonths();
    }

private:
    void notice(MergeObstacle obstacle, const QStringList &args)
    {
        if (!args.isEmpty())
            m_preview.notices.push_back({obstacle, args});
    }

    bool isTwin(const char *table, qint64 id) const
    {
        const auto found = m_twins.find(QLatin1String(table));
        return found != m_twins.end() && found->second.contains(id);
    }

    void span(const YearMonth &first, const YearMonth &last)
    {
        for (YearMonth month = first; month <= last; month = month.addMonths(1))
            m_months.insert(month);
    }

    void postings()
    {
        const std::vector<Posting> own = postingsOf(m_connection, m_kept);
        QStringList periods;
        for (Posting posting : postingsOf(m_connection, m_other)) {
            span(YearMonth::of(posting.startsOn), YearMonth::of(std::min(posting.endsOn.value_or(m_today), m_today)));
            posting.cadreId = m_kept;
            if (isTwin("posting", posting.id.value()))
                continue;
            for (const Posting &each : own) {
                if (conflicts(each, posting))
                    periods << QStringLiteral("%1—%2").arg(dayText(posting.startsOn),
                                                           posting.endsOn ? dayText(*posting.endsOn) : QString());
            }
        }
        notice(MergeObstacle::PostingsOverlap, periods);
    }

    std::vector<Leave> leavesOf(CadreId cadre)
    {
        std::vector<LeaveId> ids;
        auto rows = m_connection.statement(QStringLiteral(
            "SELECT id FROM leave_request WHERE cadre_id = :cadre AND deleted_at IS NULL AND state NOT IN ('rejected', "
            "'withdrawn') ORDER BY from_day, id"));
        rows.bind(QStringLiteral("cadre"), cadre);
        while (rows.next())
            ids.push_back(rows.get<LeaveId>(0));
        std::vector<Leave> leaves;
        for (const LeaveId id : ids)
            leaves.push_back(*RecordStore<Leave>::find(m_connection, id));
        return leaves;
    }

    void leaves()
    {
        const std::vector<Leave> own = leavesOf(m_kept);
        QStringList periods;
        for (Leave leave : leavesOf(m_other)) {
            span(YearMonth::of(leave.from), YearMonth::of(leave.to));
            leave.cadreId = m_kept;
            if (isTwin("leave_request", leave.id.value()))
                continue;
            for (const Leave &each : own) {
                if (overlap(each, leave))
                    periods << QStringLiteral("%1—%2").arg(dayText(leave.from), dayText(leave.to));
            }
        }
        notice(MergeObstacle::LeavesOverlap, periods);
    }

    void spotChecks()
    {
        auto rows = m_connection.statement(QStringLiteral(
            "SELECT s.checked_on FROM spot_check_line o JOIN spot_check_line k ON k.spot_check_id = o.spot_check_id "
            "AND "
            "k.cadre_id = :kept JOIN spot_check s ON s.id = o.spot_check_id WHERE o.cadre_id = :other AND s.deleted_at "
            "IS NULL ORDER BY s.checked_on"));
        rows.bind(kKept, m_kept).bind(kOther, m_other);
        QStringList days;
        while (rows.next())
            days << dayText(rows.get<QDate>(0));
        notice(MergeObstacle::SpotCheckTwice, days);
    }

    void days()
    {
        int twice = 0;
        for (const AttendanceDay &day : enteredDays(m_connection, m_other)) {
            m_months.insert(YearMonth::of(day.day));
            const auto own = AttendanceStore::find(m_connection, m_kept, day.day);
            if (own && isEntered(*own))
                ++twice;
            else
                ++m_preview.days;
        }
        if (twice > 0)
            notice(MergeObstacle::DaysTwice, {QString::number(twice)});
    }

    void closedMonths()
    {
        auto rows = m_connection.statement(QStringLiteral(
            "SELECT day / 100 FROM sign_in WHERE cadre_id = :other AND deleted_at IS NULL UNION SELECT s.checked_on / "
            "100 FROM spot_check_line l JOIN spot_check s ON s.id = l.spot_check_id WHERE l.cadre_id = :other AND "
            "s.deleted_at IS NULL UNION SELECT c.month FROM month_closing_account a JOIN month_closing c ON c.id = "
            "a.month_closing_id WHERE a.cadre_id = :other AND c.deleted_at IS NULL"));
        rows.bind(kOther, m_other);
        while (rows.next())
            m_months.insert(rows.get<YearMonth>(0));
        FrozenMonths frozen(m_connection);
        QStringList closed;
        for (const YearMonth &month : m_months) {
            if (frozen.isFrozen(m_other, month) || frozen.isFrozen(m_kept, month))
                closed << month.toString();
        }
        notice(MergeObstacle::ClosedMonths, closed);
    }

    Connection &m_connection;
    MergePreview &m_preview;
    const Twins &m_twins;
    QDate m_today;
    CadreId m_kept;
    CadreId m_other;
    std::set<YearMonth> m_months; ///< with something of the other record
};

void planSweeps(Connection &connection, MergePreview &preview, const Twins &twins)
{
    for (const SharedKey &shared : sharedKeys()) {
        if (shared.table != QLatin1String("sweep"))
            continue;
        QStringList periods;
        const auto known = twins.find(shared.table);
        for (const qint64 id : agreeing(connection, shared, shared.key, preview.keptId, preview.otherId)) {
            if (known != twins.end() && known->second.contains(id))
                continue;
            auto row = connection.statement(QStringLiteral("SELECT from_day, to_day FROM sweep WHERE id = :id"));
            row.bind(QStringLiteral("id"), id);
            if (row.next())
                periods << QStringLiteral("%1—%2").arg(dayText(row.get<QDate>(0)), dayText(row.get<QDate>(1)));
        }
        if (!periods.isEmpty())
            preview.notices.push_back({MergeObstacle::SweepsDiffer, periods});
    }
}

/// Figures handed on keep their names.
void planClosings(Connection &connection, MergePreview &preview)
{
    for (const Reference &reference : references()) {
        if (reference.target != preview.table || !isFrozenList(reference))
            continue;
        auto rows = connection.statement(QStringLiteral("SELECT COUNT(DISTINCT %1) FROM %2 WHERE %3 = :other")
                                             .arg(reference.ownerColumn, reference.table, reference.column));
        rows.bind(kOther, preview.otherId);
        if (rows.next() && rows.get<qint64>(0) > 0)
            preview.notices.push_back({MergeObstacle::ClosedMonthsKeep, {QString::number(rows.get<qint64>(0))}});
    }
}

} // namespace

const std::vector<SharedKey> &sharedKeys()
{
    static const std::vector<SharedKey> all{
        {QStringLiteral("finding_closure"),
         QStringLiteral("cadre_id"),
         {QStringLiteral("month"), QStringLiteral("kind")},
         {}},
        {QStringLiteral("sweep"),
         QStringLiteral("village_id"),
         {QStringLiteral("from_day"), QStringLiteral("to_day")},
         {QStringLiteral("found")}},
    };
    return all;
}

Twins twinsOf(Connection &connection, const QString &table, qint64 kept, qint64 other)
{
    Twins twins;
    for (const SharedKey &shared : allTwinKeys()) {
        if (shared.column != table + QLatin1String("_id"))
            continue;
        auto ids = agreeing(connection, shared, shared.key + shared.same, kept, other);
        if (!ids.empty())
            twins.emplace(shared.table, std::move(ids));
    }
    return twins;
}

void planMerge(Connection &connection, MergePreview &preview, QDate today)
{
    const Twins twins = twinsOf(connection, preview.table, preview.keptId, preview.otherId);
    for (const auto &[table, ids] : twins)
        preview.absorbed.emplace_back(table, qint64(ids.size()));
    for (const auto &[table, ids] : referringRecords(connection, preview.table, preview.otherId)) {
        const auto known = twins.find(table);
        const auto absorbed = known == twins.end() ? 0 : std::ssize(known->second);
        if (std::ssize(ids) > absorbed)
            preview.moves.emplace_back(table, qint64(std::ssize(ids) - absorbed));
    }
    if (preview.table == kCadre)
        CadrePlan(connection, preview, twins, today).make();
    else
        planClosings(connection, preview);
    if (preview.table == kVillage)
        planSweeps(connection, preview, twins);
}

} // namespace zhucun::storage
