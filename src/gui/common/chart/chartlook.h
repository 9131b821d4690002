#pragma once

class QAbstractAxis;
class QChart;
class QPalette;

namespace zhucun::gui {

/// Dresses a chart in our palette: no frame, no legend, no margins of its own, labels never shortened.
void dressChart(QChart &chart, const QPalette &palette);

} // namespace zhucun::gui
