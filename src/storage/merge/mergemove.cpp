#include "storage/merge/mergemove.h"

#include "storage/attendance/attendancestore.h"
#include "storage/merge/mergeplan.h"
#include "storage/record/history.h"
#include "storage/record/recordtable.h"
#include "storage/sql/statement.h"

#include <algorithm>

namespace zhucun::storage {

using sql::Connection;

namespace {

const Period kAllDays{QDate(1900, 1, 1), QDate(9999, 12, 31)};

bool moves(const Reference &reference, const QString &table)
{
    return reference.target == table && reference.counts && !isFrozenList(reference);
}

std::set<qint64> referrers(Connection &connection, const Reference &reference, qint64 id)
{
    const QString owner = reference.ownerColumn.isEmpty() ? QStringLiteral("id") : reference.ownerColumn;
    auto rows = connection.statement(
        QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE %3 = :id").arg(owner, reference.table, reference.column));
    rows.bind(QStringLiteral("id"), id);
    std::set<qint64> ids;
    while (rows.next())
        ids.insert(rows.get<qint64>(0));
    return ids;
}

/// The list with one id in place of another; a row that then says what an earlier one says is left out.
RecordTable::ListRows replaced(RecordTable::ListRows rows, qsizetype column, qint64 kept, qint64 other)
{
    RecordTable::ListRows result;
    for (auto &row : rows) {
        sql::Value &cell = row[size_t(column)];
        const bool isMoved = cell == sql::Value(other);
        if (isMoved)
            cell = kept;
        if (std::ranges::find(result, row) == result.end())
            result.push_back(std::move(row));
    }
    return result;
}

void moveInList(UnitOfWork &work, const Reference &reference, qint64 owner, qint64 kept, qint64 other)
{
    const RecordTable &table = *History::ofAllEntities().entity(reference.owner).table;
    const auto &lists = table.lists();
    const auto list = std::ranges::find(lists, reference.table, &RecordTable::List::table);
    const RecordTable::ListRows before = table.readList(work.connection(), size_t(list - lists.begin()), owner);
    const RecordTable::ListRows after = replaced(before, list->columns.indexOf(reference.column), kept, other);
    table.revertField(work, owner, list->field, listToJson(before), listToJson(after));
}

void moveDays(UnitOfWork &work, CadreId kept, CadreId other)
{
    for (const AttendanceDay &day : enteredDays(work.connection(), other)) {
        const auto own = AttendanceStore::find(work.connection(), kept, day.day);
        const bool isTaken = own && isEntered(*own);
        std::vector<DayMark> marks{{other, day.day, {}}};
        if (!isTaken)
            marks.push_back({kept, day.day, day.entry});
        AttendanceStore::mark(work, marks);
        if (day.decision) {
            AttendanceStore::decide(work, other, day.day, std::nullopt);
            if (!isTaken)
                AttendanceStore::decide(work, kept, day.day, day.decision);
        }
    }
}

} // namespace

bool isFrozenList(const Reference &reference) { return reference.table == QLatin1String("month_closing_account"); }

std::map<QString, std::set<qint64>> referringRecords(Connection &connection, const QString &table, qint64 id)
{
    std::map<QString, std::set<qint64>> records;
    for (const Reference &reference : references()) {
        if (!moves(reference, table))
            continue;
        auto ids = referrers(connection, reference, id);
        if (!ids.empty())
            records[reference.owner].merge(ids);
    }
    return records;
}

void moveReferences(UnitOfWork &work, const QString &table, qint64 kept, qint64 other)
{
    const History &history = History::ofAllEntities();
    const Twins twins = twinsOf(work.connection(), table, kept, other);
    for (const auto &[name, ids] : twins) {
        for (const qint64 id : ids)
            history.entity(name).table->setTrashed(work, id, true);
    }
    std::set<std::pair<QString, qint64>> touched;
    for (const Reference &reference : references()) {
        if (!moves(reference, table))
            continue;
        for (const qint64 id : referrers(work.connection(), reference, other)) {
            if (reference.ownerColumn.isEmpty())
                history.entity(reference.table).table->revertField(work, id, reference.column, other, kept);
            else
                moveInList(work, reference, id, kept, other);
            touched.emplace(reference.owner, id);
        }
    }
    for (const auto &[name, id] : touched)
        history.entity(name).refreshDerived(work, id);
    if (table == QLatin1String("cadre"))
        moveDays(work, CadreId(kept), CadreId(other));
}

bool isEntered(const AttendanceDay &day) { return !day.entry.isEmpty() || day.decision; }

std::vector<AttendanceDay> enteredDays(Connection &connection, CadreId cadre)
{
    std::vector<AttendanceDay> days = AttendanceStore::daysOf(connection, cadre, kAllDays);
    std::erase_if(days, [](const AttendanceDay &day) { return !isEntered(day); });
    return days;
}

} // namespace zhucun::storage
