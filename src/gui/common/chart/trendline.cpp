#include "gui/common/chart/trendline.h"

#include "core/text/percenttext.h"
#include "gui/common/chart/chartlook.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QScatterSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace zhucun::gui {

namespace {

constexpr double kTop = 108; ///< percent: room for the figure above a full month
constexpr double kMark = 11;
constexpr double kDot = 7;

/// Months by their number, with the year where it begins; no two alike, for the axis keeps each name once only.
QStringList monthLabels(const std::vector<TrendPoint> &points)
{
    QStringList labels;
    for (const TrendPoint &point : points) {
        QString label = TrendLine::tr("M%1", "label of an axis").arg(point.month.month());
        if (labels.isEmpty() || point.month.month() == 1 || labels.contains(label))
            label =
                QStringLiteral("%1.%2").arg(point.month.year() % 100, 2, 10, QLatin1Char('0')).arg(point.month.month());
        labels.append(label);
    }
    return labels;
}

} // namespace

TrendLine::TrendLine(QWidget *parent) : QWidget(parent), m_chart(new QChart), m_view(new QChartView(m_chart, this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusProxy(this);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->viewport()->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    rebuild();
}

TrendLine::~TrendLine() = default;

void TrendLine::setPoints(std::vector<TrendPoint> points, const YearMonth &shown)
{
    m_points = std::move(points);
    m_shown = shown;
    rebuild();
}

double TrendLine::lowest() const
{
    double least = 100;
    for (const TrendPoint &point : m_points) {
        if (point.rate)
            least = std::min(least, roundedRate(*point.rate));
    }
    constexpr double kStep = 10;
    return std::clamp(std::floor((least - 2) / kStep) * kStep, 0.0, 80.0);
}

void TrendLine::rebuild()
{
    m_chart->removeAllSeries();
    const QList<QAbstractAxis *> axes = m_chart->axes();
    for (QAbstractAxis *axis : axes) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    m_frame = new QLineSeries;
    for (int i = 0; i < int(m_points.size()); ++i)
        m_frame->append(i, 0);
    m_frame->setOpacity(0);
    m_chart->addSeries(m_frame);
    addLines();
    addMark();
    addAxes();
    dressChart(*m_chart, palette());
    // The figure of the last month stands across the edge.
    m_chart->setMargins({0, fontMetrics().height() / 3, fontMetrics().horizontalAdvance(QStringLiteral("00")), 0});
    m_view->setBackgroundBrush(palette().color(QPalette::Base));
}

/// One line for every run of months with a rate.
void TrendLine::addLines()
{
    const QColor colour = palette().color(QPalette::Highlight);
    QLineSeries *line = nullptr;
    auto *dots = new QScatterSeries;
    for (int i = 0; i < int(m_points.size()); ++i) {
        const auto &rate = m_points[size_t(i)].rate;
        if (!rate) {
            line = nullptr;
            continue;
        }
        if (!line) {
            line = new QLineSeries;
            line->setPen(QPen(colour, 2));
            m_chart->addSeries(line);
        }
        line->append(i, roundedRate(*rate));
        dots->append(i, roundedRate(*rate));
    }
    dots->setMarkerSize(kDot);
    dots->setColor(colour);
    dots->setBorderColor(colour);
    m_chart->addSeries(dots);
}

void TrendLine::addMark()
{
    auto *mark = new QScatterSeries;
    for (int i = 0; i < int(m_points.size()); ++i) {
        const TrendPoint &point = m_points[size_t(i)];
        if (point.month != m_shown || !point.rate)
            continue;
        mark->append(i, roundedRate(*point.rate));
        mark->setPointLabelsFormat(percentText(point.rate)); // @yPoint would be 95 where the figure is 95.0
    }
    mark->setMarkerSize(kMark);
    mark->setColor(palette().color(QPalette::Base));
    mark->setBorderColor(palette().color(QPalette::Text));
    mark->setPointLabelsVisible(true);
    mark->setPointLabelsColor(palette().color(QPalette::Text));
    mark->setPointLabelsFont(font());
    mark->setPointLabelsClipping(false);
    m_chart->addSeries(mark);
}

void TrendLine::addAxes()
{
    auto *months = new QBarCategoryAxis;
    months->append(monthLabels(m_points));
    months->setGridLineVisible(false);
    m_chart->addAxis(months, Qt::AlignBottom);
    auto *rates = new QValueAxis;
    const double low = lowest();
    rates->setRange(low, kTop);
    rates->setTickType(QValueAxis::TicksDynamic);
    rates->setTickAnchor(0);
    rates->setTickInterval(low < 60 ? 20 : 10);
    rates->setLabelFormat(QStringLiteral("%d%%"));
    m_chart->addAxis(rates, Qt::AlignLeft);
    const QList<QAbstractSeries *> all = m_chart->series();
    for (QAbstractSeries *series : all) {
        series->attachAxis(months);
        series->attachAxis(rates);
    }
}

std::optional<int> TrendLine::pointAt(const QPointF &inView) const
{
    const QPointF inChart = m_chart->mapFromScene(m_view->mapToScene(inView.toPoint()));
    const int point = int(std::lround(m_chart->mapToValue(inChart, m_frame).x()));
    return point >= 0 && point < int(m_points.size()) ? std::optional(point) : std::nullopt;
}

QPoint TrendLine::placeOf(int point) const
{
    const QPointF value(point, roundedRate(m_points[size_t(point)].rate.value_or(100)));
    return m_view->viewport()->mapTo(this,
                                     m_view->mapFromScene(m_chart->mapToScene(m_chart->mapToPosition(value, m_frame))));
}

bool TrendLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const auto point = pointAt(mouse->position());
        if (mouse->button() == Qt::LeftButton && point)
            Q_EMIT monthChosen(m_points[size_t(*point)].month);
    } else if (event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const auto point = pointAt(mouse->position());
        m_view->viewport()->setCursor(point ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (point)
            QToolTip::showText(mouse->globalPosition().toPoint(), m_points[size_t(*point)].hint, m_view->viewport());
    }
    return QWidget::eventFilter(watched, event);
}

void TrendLine::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const auto next = std::ranges::find(m_points, m_shown.addMonths(step), &TrendPoint::month);
    if (step != 0 && next != m_points.end())
        Q_EMIT monthChosen(next->month);
    else
        QWidget::keyPressEvent(event);
}

void TrendLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_frame && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        rebuild();
}

} // namespace zhucun::gui
