#pragma once

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

} // namespace zhucun::text
