#pragma once

#include "domain/statistics/figureref.h"

#include <span>
#include <vector>

namespace zhucun {

/// Two numbers in one document that a reader would take for the same.
struct FigureClash {
    enum class Kind {
        Value, ///< the same figure with two values
        Date,  ///< the same figure of two periods
        Noun,  ///< two figures called by one noun: 83 and 123 一类贫困村
    };

    Kind kind = Kind::Value;
    QString noun; ///< what both are called
    FigureRef first;
    FigureRef second;

    friend bool operator==(const FigureClash &, const FigureClash &) = default;
};

/// What a reader calls that which the figure counts, of the figures whose nouns are easily mistaken for each other:
/// "村（一类贫困村）". Empty: it has a name of its own.
QString nounOf(const FigureRef &figure);

/// Every value of a figure is compared with the first of its kind, in the order of reading. Figures of other places,
/// groups or conditions are other figures.
std::vector<FigureClash> clashesAmong(std::span<const FigureRef> figures);

} // namespace zhucun
