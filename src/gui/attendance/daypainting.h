#pragma once

#include "domain/attendance/monthsheet.h"

#include <QColor>
#include <QRect>

class QPainter;
class QPalette;

namespace zhucun::gui {

/// How a day looks in the grid, in a calendar and in the legend.
struct DayLook {
    SheetCell cell;
    bool posted = true;
    bool workday = true;
    bool isClosed = false;
};

/// The background of a status on the palette in use: marks are chosen for light screens, a dark one keeps their hue.
QColor statusFill(const StatusMark &mark, const QPalette &palette);
/// The ground of a day on which nothing is recorded.
QColor dayGround(bool workday, const QPalette &palette);

/// Paints the ground, the halves with their symbols, hatching outside the posting, and the corner for a reason or a
/// decision. The painter's font is that of a whole cell's symbol.
void paintDay(QPainter &painter, const QRect &rect, const DayLook &look, const StatusMarks &marks,
              const QPalette &palette);

} // namespace zhucun::gui
