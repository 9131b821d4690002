#pragma once

#include "storage/sql/connection.h"

#include <QDate>

namespace zhucun::storage {

/// What people know a record by, whatever its kind: when it happened, where that is known, and a name.
struct RecordLabel {
    QDate day;
    QString text;
};

/// Of a record in the trash too; empty where there is no such record. attendance_day is known by its cadre.
RecordLabel labelOf(sql::Connection &connection, const QString &table, qint64 id);

} // namespace zhucun::storage
