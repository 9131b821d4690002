#pragma once

#include "domain/attendance/attendanceday.h"
#include "storage/record/references.h"
#include "storage/record/unitofwork.h"

#include <map>
#include <set>
#include <vector>

namespace zhucun::storage {

/// Lists that are written once and stay: the accounts of a closed month.
bool isFrozenList(const Reference &reference);

/// Records by table that refer to this one and can be made to refer to another; those in the trash are among them, as
/// they may come back. Not those that are a part of it.
std::map<QString, std::set<qint64>> referringRecords(sql::Connection &connection, const QString &table, qint64 id);

/// Makes every record that refers to `other` refer to `kept`; those that say the same of both go to the trash. Days of
/// attendance entered for a cadre go along, except where the one kept has an entry of its own. Everything is logged.
void moveReferences(UnitOfWork &work, const QString &table, qint64 kept, qint64 other);

/// Whether somebody said something of the day, by entry or decision.
bool isEntered(const AttendanceDay &day);
std::vector<AttendanceDay> enteredDays(sql::Connection &connection, CadreId cadre);

} // namespace zhucun::storage
