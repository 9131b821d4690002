#pragma once

#include "storage/sql/connection.h"

#include <QString>

#include <utility>
#include <vector>

namespace zhucun::storage {

/// One foreign key between records. Rows of a list table stand for the record that owns the list.
struct Reference {
    QString target; ///< table referred to
    QString table;  ///< table that has the column
    QString column;
    QString owner;       ///< table of the referring record: `table` itself, or the owner of the list
    QString ownerColumn; ///< column of `table` with the owner's id; empty when they are the same
    bool counts = true;  ///< false where the row is a part of the target: its own lists, a cadre's photo
};

/// Every foreign key of the schema that leads to a record; tests hold it against the migrated database.
const std::vector<Reference> &references();

/// Which other records refer to this one, by their table; those in the trash do not count.
std::vector<std::pair<QString, qint64>> referencesTo(sql::Connection &connection, const QString &table, qint64 id);

/// The same with what is a part of the record and yet a person's work that would go with it: attached files, a photo,
/// days of attendance entered for a cadre or within a posting.
std::vector<std::pair<QString, qint64>> dependantsOf(sql::Connection &connection, const QString &table, qint64 id);

} // namespace zhucun::storage
