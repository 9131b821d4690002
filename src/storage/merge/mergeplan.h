#pragma once

#include "domain/merge/mergepreview.h"
#include "storage/sql/connection.h"

#include <QDate>

#include <map>
#include <set>

namespace zhucun::storage {

/// Records of a table that say the same of `kept` as another says of `other`: the latter go to the trash.
using Twins = std::map<QString, std::set<qint64>>;
Twins twinsOf(sql::Connection &connection, const QString &table, qint64 kept, qint64 other);

/// A unique index that names a record which can be merged, and what to do where both have a row under it. Held against
/// the schema by a test.
struct SharedKey {
    QString table;
    QString column; ///< the reference
    QStringList key;
    QStringList same; ///< where these agree as well the rows are twins; otherwise they stand in the way
};
const std::vector<SharedKey> &sharedKeys();

/// What will move from `other` to `kept`, what is absorbed, and what stands in the way: fills in moves, absorbed, days
/// and notices.
void planMerge(sql::Connection &connection, MergePreview &preview, QDate today);

} // namespace zhucun::storage
