#include "storage/import/batchrecords.h"

#include "storage/attendance/attendancestore.h"
#include "storage/import/transactionchanges.h"
#include "storage/record/history.h"
#include "storage/record/recordlabels.h"

#include <algorithm>

namespace zhucun::storage {

using sql::Connection;

namespace {

/// Goes over everything and keeps what lies on the page.
class PageOfRecords
{
public:
    PageOfRecords(Connection &connection, qint64 transactionId, qint64 offset, int limit)
        : m_connection(connection), m_changes(connection, transactionId), m_offset(offset), m_limit(limit)
    {
    }

    ImportedRecords read()
    {
        for (const auto &[table, ranges] : m_changes.inserted()) {
            for (const auto &[first, last] : ranges)
                addInserted(table, first, last);
        }
        for (const RecordKey &key : m_changes.changed()) {
            if (isOnPage(m_page.total++))
                addRecord(key, false);
        }
        for (const qint64 line : m_changes.dayLines())
            addDays(m_changes.days(line));
        return std::move(m_page);
    }

private:
    bool isOnPage(qint64 index) const { return index >= m_offset && index < m_offset + m_limit; }

    /// Only those of the page are looked at one by one.
    void addInserted(const QString &table, qint64 first, qint64 last)
    {
        const qint64 start = m_page.total;
        m_page.total += last - first + 1;
        const qint64 begin = std::max(start, m_offset);
        const qint64 end = std::min(m_page.total, m_offset + m_limit);
        for (qint64 index = begin; index < end; ++index)
            addRecord({table, first + index - start}, true);
    }

    void addRecord(const RecordKey &key, bool isNew)
    {
        const RecordTable &table = *History::ofAllEntities().entity(key.table).table;
        const RecordLabel label = labelOf(m_connection, key.table, key.id);
        const QJsonValue deletedAt = table.valueOf(m_connection, key.id, QStringLiteral("deleted_at"));
        m_page.records.push_back({key.table, key.id, label.day, label.text, isNew, m_changes.isChangedSince(key, table),
                                  !deletedAt.isNull()});
    }

    void addDays(const TransactionChanges::Days &days)
    {
        constexpr qsizetype kUnsaid = 2; // only cadre and day: nobody had said anything
        for (qsizetype i = 0; i < days.after.size(); ++i) {
            if (!isOnPage(m_page.total++))
                continue;
            const AttendanceStore::LoggedDay after = AttendanceStore::logged(m_connection, days.after.at(i));
            const AttendanceStore::LoggedDay before = AttendanceStore::logged(m_connection, days.before.at(i));
            const QString &table = AttendanceStore::tableName();
            const QString name = labelOf(m_connection, table, after.cadreId.value()).text;
            const bool isNew = days.before.at(i).toArray().size() <= kUnsaid;
            m_page.records.push_back({table, after.cadreId.value(), after.day, name, isNew,
                                      !after.isStill && !before.isStill, isNew && before.isStill});
        }
    }

    Connection &m_connection;
    TransactionChanges m_changes;
    qint64 m_offset;
    int m_limit;
    ImportedRecords m_page;
};

} // namespace

ImportedRecords recordsOf(Connection &connection, qint64 transactionId, qint64 offset, int limit)
{
    return PageOfRecords(connection, transactionId, offset, limit).read();
}

} // namespace zhucun::storage
