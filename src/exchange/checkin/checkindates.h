#pragma once

#include "core/time/daytime.h"
#include "core/time/period.h"
#include "core/time/yearmonth.h"
#include "exchange/table/cell.h"

#include <optional>
#include <vector>

namespace zhucun {

/// 21-09-01 星期三, 2026/06/05 星期五, 2026-06-05, 06-05, an Excel serial; the year of `around` where none is written.
QDate checkInDay(const Cell &cell, const std::optional<Period> &around);

/// When somebody signed in: 08:17, 次日00:10, 2026-03-05 08:17, 21-09-01 08:17, an Excel serial or a part of a day. The
/// day is `day` unless the cell has one.
std::optional<DayTime> checkInTime(const Cell &cell, QDate day);

/// All times in a text, in order and once each, brackets and words around them or not; 次日 is the day after.
std::vector<DayTime> checkInTimes(const QString &text, QDate day);

/// What the lines above the headings say a report is of: 统计日期：2026-03-01 至 2026-03-31, 统计时间:06-01 ～ 06-07
/// with the year of 制表时间. nullopt when they say nothing.
std::optional<Period> checkInPeriod(const std::vector<TableRow> &above);
/// Of 月度汇总_20260301-20260331.xlsx.
std::optional<Period> periodOfFileName(const QString &path);

} // namespace zhucun
