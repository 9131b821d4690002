#pragma once

#include "domain/attendance/daystatus.h"

namespace zhucun {

/// What a cell says of a day; a half that it leaves open says nothing.
struct WrittenDay {
    std::optional<DayStatus> morning;
    std::optional<DayStatus> afternoon;

    friend bool operator==(const WrittenDay &, const WrittenDay &) = default;
};

/// Reads a cell of an attendance sheet: one status for the whole day, or morning and afternoon with a slash between
/// them: √/△, 在村/事假, √/ for the morning alone; two symbols also stand side by side. nullopt when nothing fits.
std::optional<WrittenDay> dayFromCell(QStringView written, const StatusMarks &marks);

/// The same the other way, in symbols: √, √/△, √/; empty when nothing is said. A status without a symbol is written by
/// name.
QString cellOfDay(const WrittenDay &day, const StatusMarks &marks);

/// The symbol of a status, or its name where the county gave it none; empty for 未登记.
QString symbolOf(DayStatus status, const StatusMarks &marks);

} // namespace zhucun
