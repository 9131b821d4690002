#include "gui/common/chart/chartlook.h"

#include <QAbstractAxis>
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPalette>
#include <QScrollArea>

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

void setUpChart(QScrollArea &area, QChartView *view)
{
    area.setWidget(view); // takes the view, which has taken the chart
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setFocusPolicy(Qt::StrongFocus);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setFrameShape(QFrame::NoFrame);
    view->setFocusProxy(&area);
    view->setRenderHint(QPainter::Antialiasing);
    view->viewport()->setMouseTracking(true);
    view->viewport()->installEventFilter(&area);
}

} // namespace zhucun::gui
