#pragma once

class QAbstractAxis;
class QChart;
class QChartView;
class QPalette;
class QScrollArea;

namespace zhucun::gui {

/// Dresses a chart in our palette: no frame, no legend, no margins of its own, labels never shortened.
void dressChart(QChart &chart, const QPalette &palette);

/// Puts a chart into a widget that has the keys, hears of its mouse and shows what is too tall by scrolling.
void setUpChart(QScrollArea &area, QChartView *view);

} // namespace zhucun::gui
