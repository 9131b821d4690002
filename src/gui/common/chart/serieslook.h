#pragma once

#include <Qt>

namespace zhucun::gui {

enum class SeriesMark { Circle, Rectangle, Triangle, Diamond, Star, Pentagon };

/// What tells the series of a chart apart where colours do not: on a black and white print, to the colour-blind.
struct SeriesLook {
    Qt::BrushStyle pattern; ///< of bars
    Qt::PenStyle stroke;    ///< of lines
    SeriesMark mark;        ///< of their points

    friend bool operator==(const SeriesLook &, const SeriesLook &) = default;
};

/// So many series have bars of a pattern of their own, and lines of a stroke and mark of their own.
inline constexpr int kDistinctPatterns = 10;
inline constexpr int kDistinctLines = 30;

/// Of the series with this place, from 0. Neighbours differ in everything.
SeriesLook seriesLook(int index);

} // namespace zhucun::gui
