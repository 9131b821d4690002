#pragma once

#include "core/time/daytime.h"
#include "core/time/yearmonth.h"

#include <QDate>
#include <QString>

#include <optional>

namespace zhucun::text {

/// A date as people and spreadsheets write it: 2026-03-05, 2026/3/5, 2026.3.5, 2026年3月5日, 20260305, 2016年元月5日,
/// an Excel serial (36526..73050), a date followed by a time. nullopt when the text is no date or no such day exists.
std::optional<QDate> parseDate(QStringView text);

/// parseDate() and what a hand at the keyboard types: 0305 and 3.5 (the latest such day not after `today` + 31 days, of
/// next, this or last year),
/// 今天 昨天 前天 明天, 5日 (this month).
std::optional<QDate> parseTypedDate(QStringView text, QDate today);

/// 202603, 2026.03, 2026-3, 2026年3月, 2026年元月 or any full date.
std::optional<YearMonth> parseYearMonth(QStringView text);

/// The minute of the day: 8:05, 08:05:59 (seconds are dropped), 0805, 8点05分, 8时, 下午3点. nullopt when it is no
/// time.
std::optional<int> parseMinute(QStringView text);

/// parseDate() with the time that follows the day, where there is one: 2026-03-05 08:17, 2026年3月5日 8:17:05, an Excel
/// serial with a fraction (46086.345).
std::optional<DayTime> parseDayTime(QStringView text);

} // namespace zhucun::text
