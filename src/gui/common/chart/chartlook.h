#pragma once

#include <QString>

class QAbstractAxis;
class QChart;
class QPalette;

namespace zhucun::gui {

/// Dresses a chart in our palette: no frame, no legend, no margins of its own, labels never shortened.
void dressChart(QChart &chart, const QPalette &palette);

/// 93.417 → 93.4: as much of a rate in percent as charts and tables show.
double roundedRate(double percent);
/// "93.4%"
QString percentText(double percent);

} // namespace zhucun::gui
