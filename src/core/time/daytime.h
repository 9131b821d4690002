#pragma once

#include <QDate>

#include <optional>

namespace zhucun {

/// A day and, where it is known, the minute of it (0–1439) by the wall clock there: no time zone.
struct DayTime {
    QDate day;
    std::optional<int> minute;

    friend bool operator==(const DayTime &, const DayTime &) = default;
};

} // namespace zhucun
