#include "gui/common/chart/chartlook.h"

#include <QAbstractAxis>
#include <QApplication>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPalette>

#include <cmath>

namespace zhucun::gui {

void dressChart(QChart &chart, const QPalette &palette)
{
    chart.setBackgroundBrush(palette.color(QPalette::Base));
    chart.setBackgroundRoundness(0);
    chart.setMargins({});
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.legend()->hide();
    constexpr int kFaint = 32; // on light and on dark ground alike
    QColor gridLine = palette.color(QPalette::Text);
    gridLine.setAlpha(kFaint);
    const QList<QAbstractAxis *> axes = chart.axes();
    for (QAbstractAxis *axis : axes) {
        axis->setLabelsBrush(palette.color(QPalette::Text));
        axis->setLabelsFont(QApplication::font());
        axis->setLinePenColor(palette.color(QPalette::Mid));
        axis->setGridLineColor(gridLine);
        axis->setTruncateLabels(false);
    }
}

double roundedRate(double percent) { return std::round(percent * 10) / 10; }

QString percentText(double percent) { return QString::number(roundedRate(percent), 'f', 1) + QLatin1Char('%'); }

} // namespace zhucun::gui
