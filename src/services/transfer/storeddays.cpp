#include "services/transfer/storeddays.h"

#include "storage/attendance/attendancestore.h"

namespace zhucun {

const AttendanceDay *StoredDays::find(CadreId cadreId, QDate day)
{
    const auto key = std::pair(cadreId, YearMonth::of(day));
    auto month = m_days.find(key);
    if (month == m_days.end()) {
        std::map<QDate, AttendanceDay> days;
        for (AttendanceDay &each : storage::AttendanceStore::daysOf(m_connection, cadreId, Period::month(key.second)))
            days.emplace(each.day, std::move(each));
        month = m_days.emplace(key, std::move(days)).first;
    }
    const auto found = month->second.find(day);
    return found == month->second.end() ? nullptr : &found->second;
}

bool StoredDays::isFrozen(CadreId cadreId, QDate day)
{
    return m_frozen.isFrozen(postings(cadreId), cadreId, YearMonth::of(day));
}

const std::vector<storage::PostedAt> &StoredDays::postings(CadreId cadreId)
{
    const auto known = m_postings.find(cadreId);
    if (known != m_postings.end())
        return known->second;
    return m_postings.emplace(cadreId, storage::postingsOfCadre(m_connection, cadreId)).first->second;
}

} // namespace zhucun
