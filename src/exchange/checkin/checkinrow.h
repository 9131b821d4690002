#pragma once

#include "exchange/checkin/checkinheadings.h"

namespace zhucun {

/// What a row of a report says: one day, or of 月度汇总 as many as it has cells that say something. Nothing for a row
/// of sums, a note or an empty one.
std::vector<CheckInDay> daysInRow(const TableRow &row, const CheckInHeadings &headings,
                                  const std::optional<Period> &period);

} // namespace zhucun
