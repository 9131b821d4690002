#pragma once

#include "core/vocabulary.h"

#include <QStringList>

namespace zhucun {

/// What an indicator is about: the first word of its code.
enum class IndicatorTheme {
    Dispatch,
    Attendance,
    SpotChecks,
    Weekly,
    Visits,
    Disputes,
    Sweeps,
    Petitions,
    Ledger,
    PeopleHelped,
    Pairs,
    Duty,
    Targets,
    Honours,
    Sanctions,
    Training,
    Inspections,
    Villages,
    Rules,
    Assessment,
    Own, ///< what a county defined itself
    Other,
};
template <>
struct Vocabulary<IndicatorTheme> {
    static const std::vector<Term<IndicatorTheme>> &terms();
};

IndicatorTheme themeOf(const QString &indicatorCode);

/// The few numbers of a theme that are asked for first.
QStringList usualIndicators(IndicatorTheme theme);

} // namespace zhucun
