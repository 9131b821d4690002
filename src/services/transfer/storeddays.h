#pragma once

#include "domain/attendance/attendanceday.h"
#include "storage/attendance/frozenmonths.h"
#include "storage/attendance/postings.h"

#include <map>

namespace zhucun {

/// What an import of days compares with: the days as they are stored, the postings and the closed months. A cadre's
/// month is read once: files have whole months. Lives for one import.
class StoredDays
{
public:
    explicit StoredDays(sql::Connection &connection) : m_connection(connection), m_frozen(connection) {}

    /// nullptr when nothing is stored.
    const AttendanceDay *find(CadreId cadreId, QDate day);
    bool isPosted(CadreId cadreId, QDate day) { return storage::postingOn(postings(cadreId), day) != nullptr; }
    bool isFrozen(CadreId cadreId, QDate day);

private:
    const std::vector<storage::PostedAt> &postings(CadreId cadreId);

    sql::Connection &m_connection;
    storage::FrozenMonths m_frozen;
    std::map<CadreId, std::vector<storage::PostedAt>> m_postings;
    std::map<std::pair<CadreId, YearMonth>, std::map<QDate, AttendanceDay>> m_days;
};

} // namespace zhucun
