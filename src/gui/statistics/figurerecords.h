#pragma once

#include "domain/statistics/figureref.h"
#include "gui/mainwindow/placehistory.h"
#include "gui/statistics/statisticsaccess.h"

#include <functional>

class QWidget;

namespace zhucun::gui {

/// Opens the records behind a figure in a window of their own over `parent`; each of them opens by `open`.
void showRecords(const FigureRef &figure, int decimals, const StatisticsAccess::DrillInto &drill,
                 const std::function<void(const Place &)> &open, QWidget *parent);

} // namespace zhucun::gui
