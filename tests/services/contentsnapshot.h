#pragma once

#include "storage/sql/connection.h"

#include <QMap>
#include <QStringList>

namespace zhucun::test {

/// What every table of the county holds that is not in the trash, row by row, without versions and times. Ids of lists
/// count for nothing: their rows are written anew.
QMap<QString, QStringList> contentOfAllTables(sql::Connection &connection);

} // namespace zhucun::test
