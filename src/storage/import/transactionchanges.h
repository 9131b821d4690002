#pragma once

#include "storage/record/recordtable.h"

#include <QJsonArray>

#include <map>
#include <optional>
#include <vector>

namespace zhucun::storage {

struct RecordKey {
    QString table;
    qint64 id = 0;
};

/// What one transaction did, out of the change log: of a bulk load only which records it made is known, of records that
/// were there before each field. Sizes of lists are those of the transaction; contents are read when they are asked
/// for.
class TransactionChanges
{
public:
    /// First and last id of records made one after the other.
    using Ranges = std::vector<std::pair<qint64, qint64>>;

    TransactionChanges(sql::Connection &connection, qint64 transactionId);

    /// Records it made, by table; ids ascend.
    const std::map<QString, Ranges> &inserted() const { return m_inserted; }
    bool hasInserted(const RecordKey &key) const;
    qint64 insertedCount() const;

    /// Records that were there before, the one changed last first.
    std::vector<RecordKey> changed() const;
    /// What it made of such a record from beginning to end.
    std::vector<RecordTable::FieldChange> changesOf(const RecordKey &key) const;

    /// Fields of a record that later transactions changed, with what they were when this one ended.
    std::vector<std::pair<QString, QJsonValue>> changedLater(const RecordKey &key) const;
    /// Whether some of these fields are neither what this transaction made of them nor what they were before.
    bool isChangedSince(const RecordKey &key, const RecordTable &table) const;

    /// Batches of days of attendance, the last first; each as logged.
    std::vector<qint64> dayLines() const;
    struct Days {
        QJsonArray before;
        QJsonArray after;
    };
    Days days(qint64 line) const;

private:
    void readInserted();

    sql::Connection &m_connection;
    qint64 m_transactionId;
    std::map<QString, Ranges> m_inserted;
};

} // namespace zhucun::storage
