#pragma once

#include "core/time/period.h"
#include "core/vocabulary.h"

#include <optional>
#include <vector>

namespace zhucun {

enum class TargetPeriodKind { Month, Quarter, HalfYear, Year, Round };
template <>
struct Vocabulary<TargetPeriodKind> {
    static const std::vector<Term<TargetPeriodKind>> &terms();
};

/// What a target is for: one period of a kind, or every one of them.
struct TargetPeriod {
    TargetPeriodKind kind = TargetPeriodKind::Year;
    QString key; ///< 2026-03, 2026-Q1, 2026-H1, 2026, a round's number; empty: every

    friend bool operator==(const TargetPeriod &, const TargetPeriod &) = default;
};

/// As files write it: 每年, 2026, 2026年上半年, 2026-H1, 2026年一季度, 2026-03, 第3轮.
std::optional<TargetPeriod> parseTargetPeriod(QStringView text);
/// 每半年, 2026年上半年, 第3轮.
QString printTargetPeriod(const TargetPeriod &period);

/// Of one period; nullopt of every one, and of a round.
std::optional<Period> daysOf(const TargetPeriod &period);

/// One period of a kind, with its days. Rounds have their days in the database, and are none of these.
struct TargetWindow {
    QString key;
    Period days;

    friend bool operator==(const TargetWindow &, const TargetWindow &) = default;
};
/// That in which the day lies.
TargetWindow windowOf(TargetPeriodKind kind, QDate day);
/// All that have a day in common with `days`, oldest first.
std::vector<TargetWindow> windowsOf(TargetPeriodKind kind, const Period &days);

} // namespace zhucun
