#pragma once

#include <QStringList>

#include <vector>

namespace zhucun {

/// What a reader must know before comparing the numbers of a table.
struct StatisticsWarning {
    enum class Kind {
        DefinitionChanged, ///< args: name, version then, version now
        VillagesChanged,   ///< args: number then, number now, the code of the part it is compared with
        NoFigure,          ///< args: name, rule why there is none for such a period
        UnknownIndicator,  ///< args: code
        TooManyGroups,     ///< args: number shown side by side, number there are
        PeriodNotOver,     ///< compared with a whole one
        NoRoundToCompare,  ///< args: the code of the part
    };
    Kind kind = Kind::PeriodNotOver;
    QStringList args = {};

    friend bool operator==(const StatisticsWarning &, const StatisticsWarning &) = default;
};

/// What is said of several indicators in the same words is said once, with their names.
std::vector<StatisticsWarning> mergedWarnings(const std::vector<StatisticsWarning> &warnings);

} // namespace zhucun
