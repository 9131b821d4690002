#include "gui/common/chart/serieslook.h"

#include <array>
#include <cstddef>

namespace zhucun::gui {

namespace {

constexpr std::array kPatterns{Qt::SolidPattern,  Qt::BDiagPattern,    Qt::Dense6Pattern, Qt::CrossPattern,
                               Qt::HorPattern,    Qt::FDiagPattern,    Qt::Dense3Pattern, Qt::VerPattern,
                               Qt::Dense5Pattern, Qt::DiagCrossPattern};
// As many strokes as marks have no common divisor: their pairs repeat late.
constexpr std::array kStrokes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
constexpr std::array kMarks{SeriesMark::Circle,  SeriesMark::Rectangle, SeriesMark::Triangle,
                            SeriesMark::Diamond, SeriesMark::Star,      SeriesMark::Pentagon};
static_assert(kPatterns.size() == kDistinctPatterns && kStrokes.size() * kMarks.size() == kDistinctLines);

} // namespace

SeriesLook seriesLook(int index)
{
    const auto place = std::size_t(index);
    return {kPatterns[place % kPatterns.size()], kStrokes[place % kStrokes.size()], kMarks[place % kMarks.size()]};
}

} // namespace zhucun::gui
