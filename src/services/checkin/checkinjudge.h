#pragma once

#include "services/transfer/storeddays.h"

namespace zhucun {

/// What becomes of a proposed day.
struct CheckInVerdict {
    enum class Kind {
        Nothing, ///< no status is proposed
        New,     ///< nothing stood there
        Same,    ///< it stood there already
        Differs, ///< something else stands, and stays
        Closed,  ///< the month is closed
    };
    Kind kind = Kind::Nothing;
    DayHalves standing;
    DayEntry entry;         ///< as it will be
    bool isWritten = false; ///< the entry says something new; sign-ins alone make a day 在村
    bool morningDiffers = false;
    bool afternoonDiffers = false;
};

/// 在村, or 事假/在村.
QString textOf(const DayHalves &halves);

/// Compares proposals with what stands. What somebody entered, decided, or what follows from approved leave and spot
/// checks is never overwritten.
class CheckInJudge
{
public:
    CheckInJudge(sql::Connection &connection, AttendanceSource source) : m_days(connection), m_source(source) {}

    StoredDays &days() { return m_days; }
    /// `isSigned`: the file has sign-ins of that day.
    CheckInVerdict judge(CadreId cadreId, QDate day, const std::optional<DayStatus> &morning,
                         const std::optional<DayStatus> &afternoon, bool isSigned);

private:
    StoredDays m_days;
    AttendanceSource m_source;
};

} // namespace zhucun
