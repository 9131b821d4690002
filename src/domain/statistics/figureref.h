#pragma once

#include "domain/statistics/statisticsquery.h"

#include <optional>

namespace zhucun {

/// A figure a document prints, with all it takes to compute it again and to open the records behind it.
struct FigureRef {
    QString place;   ///< where it stands, unique within its document and stable: "海流图乡|dispatch.cadres"
    QString label;   ///< what is counted, as a reader would call it
    QString code;    ///< of the indicator
    int version = 1; ///< of its definition
    QString unit;    ///< as the trade writes it
    StatisticsQuery query;
    std::optional<QString> key; ///< of the group; nullopt: the whole
    std::optional<double> value;

    friend bool operator==(const FigureRef &, const FigureRef &) = default;
};

} // namespace zhucun
