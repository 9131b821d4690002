#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>

#include <vector>

namespace zhucun::storage {

/// Which records a committed transaction touched, by table. A very large change only names the table.
struct ChangeSet {
    struct Table {
        std::vector<qint64> ids;
        bool many = false; ///< too many to list
    };
    QHash<QString, Table> tables;
    qint64 transactionId = 0;

    bool touches(const QString &table) const { return tables.contains(table); }
};

} // namespace zhucun::storage

Q_DECLARE_METATYPE(zhucun::storage::ChangeSet)
