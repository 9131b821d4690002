#pragma once

#include <QString>

class QAbstractAxis;
class QChart;
class QPalette;

namespace zhucun::gui {

/// Dresses a chart in our palette: no frame, no legend, no margins of its own, labels never shortened.
void dressChart(QChart &chart, const QPalette &palette);

/// 0.934 → 93.4, as charts and tables of rates show it.
double percentOf(double rate);
/// "93.4%"
QString percentText(double rate);

} // namespace zhucun::gui
