#pragma once

#include "domain/issue/issuecomparison.h"
#include "storage/sql/connection.h"

namespace zhucun::storage {

/// The table of an entity as the command line calls it; empty for one that has no records of its own.
QString tableOfEntity(const QString &entity);

struct RecordVersion {
    QString uid;
    int version = 0;
};
/// Empty where there is no such record.
RecordVersion versionOf(sql::Connection &connection, const QString &entity, qint64 id);

/// A moment in the history of the file.
struct Moment {
    QDateTime time;
    qint64 transaction = 0; ///< of the change log; tells what happened within the same millisecond
};
Moment issuedAt(sql::Connection &connection, const ReportIssue &issue);

/// What happened to a record since then.
RecordTrace traceOf(sql::Connection &connection, const QString &entity, qint64 id, const Moment &since);
/// The same of a cadre's days in a month.
RecordTrace daysTrace(sql::Connection &connection, qint64 cadreId, QDate month, const Moment &since);

} // namespace zhucun::storage
