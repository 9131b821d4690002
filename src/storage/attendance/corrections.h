#pragma once

#include "core/time/period.h"
#include "domain/attendance/monthaccount.h"
#include "domain/closing/monthclosing.h"
#include "storage/sql/connection.h"

#include <vector>

namespace zhucun::storage {

/// Corrections made in a period, by number; an invalid township means all.
std::vector<CorrectionRow> correctionsMade(sql::Connection &connection, const Period &madeIn, DivisionId townshipId);
/// Corrections to the days of one township's month, oldest first.
std::vector<Correction> correctionsTo(sql::Connection &connection, DivisionId townshipId, const YearMonth &month);

/// "2026-05-003": the next number of that month, counted over the whole county, so that a bulletin can name it.
QString nextCorrectionNumber(sql::Connection &connection, const YearMonth &month);

/// Puts what was corrected into the accounts of closed months. Working days are those of the calendar each closing
/// keeps.
void applyCorrections(sql::Connection &connection, const Period &days, std::vector<MemberMonth> &members);

} // namespace zhucun::storage
