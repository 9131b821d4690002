#pragma once

#include "storage/sql/connection.h"

#include <QString>

#include <vector>

namespace zhucun::storage {

/// One numbered step of the schema, from resources/sql/migrations/NNNN_name.sql.
struct Migration {
    int number = 0;
    QString name;
    QString sql;      ///< with the ${...} tokens of sql::Dialect
    QString checksum; ///< SHA-256 of the text, hexadecimal
};

/// The chain built into the program, ascending, without gaps.
std::vector<Migration> bundledMigrations();

/// Number of the newest migration this database has; 0 for a new one.
int schemaVersion(sql::Connection &connection);

/// Applies what is pending, each step in a transaction of its own. Throws StorageError MigrationFailed with the step's
/// name when a step fails, or when an applied step's text is no longer the one recorded.
void migrate(sql::Connection &connection, const std::vector<Migration> &chain);

} // namespace zhucun::storage
