#include "core/time/period.h"

#include "core/time/yearmonth.h"

namespace zhucun {

Period Period::month(const YearMonth &month) { return {month.firstDay(), month.lastDay()}; }

Period Period::year(int year) { return {QDate(year, 1, 1), QDate(year, 12, 31)}; }

} // namespace zhucun
