#include "gui/common/chart/figurechart.h"

#include "gui/common/appearance.h"
#include "gui/common/chart/chartlook.h"
#include "gui/common/chart/serieslook.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalBarSeries>
#include <QKeyEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QMouseEvent>
#include <QScatterSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace zhucun::gui {

namespace {

constexpr double kBarShare = 0.78;     ///< of the height of a group of bars
constexpr double kRoomForFigure = 1.3; ///< of the greatest value
constexpr qreal kGap = 4;              ///< pixels between a bar and its figure
constexpr qreal kAboveBars = 100;      ///< as the charts' own things lie lower
constexpr double kDot = 8;
constexpr int kThickestBar = 3; ///< lines of text a bar takes at most, with the room around it

QScatterSeries::MarkerShape shapeOf(SeriesMark mark)
{
    switch (mark) {
    case SeriesMark::Circle:
        return QScatterSeries::MarkerShapeCircle;
    case SeriesMark::Rectangle:
        return QScatterSeries::MarkerShapeRectangle;
    case SeriesMark::Triangle:
        return QScatterSeries::MarkerShapeTriangle;
    case SeriesMark::Diamond:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    case SeriesMark::Star:
        return QScatterSeries::MarkerShapeStar;
    case SeriesMark::Pentagon:
        return QScatterSeries::MarkerShapePentagon;
    }
    return QScatterSeries::MarkerShapeCircle;
}

/// The axis keeps each name once only; namesakes differ by a space nobody sees.
QStringList distinctNames(const QStringList &names)
{
    QStringList distinct;
    for (QString name : names) {
        while (distinct.contains(name))
            name += QChar(0x200B);
        distinct.append(name);
    }
    return distinct;
}

struct Range {
    double least = 0;
    double greatest = 0;
};

Range rangeOf(const ChartData &data)
{
    Range range;
    for (const ChartSeries &series : data.series) {
        for (const ChartFigure &figure : series.figures) {
            range.least = std::min(range.least, figure.value.value_or(0));
            range.greatest = std::max(range.greatest, figure.value.value_or(0));
        }
    }
    if (range.greatest == range.least)
        range.greatest = 1;
    return range;
}

} // namespace

FigureChart::FigureChart(QWidget *parent) : QScrollArea(parent), m_chart(new QChart), m_view(new QChartView(m_chart))
{
    setUpChart(*this, m_view);
    setAlignment(Qt::AlignTop);
    connect(m_chart, &QChart::plotAreaChanged, this, &FigureChart::placeFigures);
    rebuild();
}

FigureChart::~FigureChart() = default;

void FigureChart::setData(ChartData data, Kind kind)
{
    m_data = std::move(data);
    m_kind = kind;
    m_current.reset();
    rebuild();
}

void FigureChart::clearChart()
{
    for (const Written &written : std::exchange(m_written, {}))
        delete written.item;
    m_frame = nullptr;
    m_chart->removeAllSeries();
    const QList<QAbstractAxis *> axes = m_chart->axes();
    for (QAbstractAxis *axis : axes) {
        m_chart->removeAxis(axis);
        delete axis;
    }
}

void FigureChart::rebuild()
{
    clearChart();
    m_view->setBackgroundBrush(palette().color(QPalette::Base));
    m_view->setMinimumHeight(0);
    m_view->setMaximumHeight(QWIDGETSIZE_MAX);
    if (!isEmpty()) {
        if (m_kind == Kind::Bars)
            addBars();
        else
            addLines();
        addAxes();
    }
    dressChart(*m_chart, palette());
    showLegend();
    if (isEmpty())
        return;
    if (m_kind == Kind::Lines)
        m_chart->setMargins({0, fontMetrics().height() / 3, fontMetrics().horizontalAdvance(QStringLiteral("00")), 0});
    writeFigures();
    placeFigures();
}

void FigureChart::addBars()
{
    auto *bars = new QHorizontalBarSeries;
    const QColor first = palette().color(QPalette::Highlight);
    const QColor others = palette().color(QPalette::Text);
    // Both the categories and, within one, the sets are counted upwards.
    for (int i = int(m_data.series.size()) - 1; i >= 0; --i) {
        const ChartSeries &series = m_data.series[size_t(i)];
        auto *set = new QBarSet(series.name);
        for (auto figure = series.figures.rbegin(); figure != series.figures.rend(); ++figure)
            set->append(figure->value.value_or(0));
        const QColor colour = i == 0 ? first : others;
        set->setBrush(QBrush(colour, seriesLook(i).pattern));
        set->setPen(QPen(colour));
        bars->append(set);
    }
    bars->setBarWidth(kBarShare);
    m_chart->addSeries(bars);
    m_frame = bars;
    const int lines = int(m_data.categories.size() * qsizetype(m_data.series.size()));
    const int frame = 3 * fontMetrics().height();
    m_view->setMinimumHeight(int(lines * (fontMetrics().height() + 4) / kBarShare) + frame);
    m_view->setMaximumHeight(lines * kThickestBar * fontMetrics().height() + frame);
}

void FigureChart::addLines()
{
    auto *frame = new QLineSeries; // spans all categories, with values or without
    frame->append(0, 0);
    frame->append(int(m_data.categories.size()) - 1, 0);
    frame->setPen(Qt::NoPen);
    m_chart->addSeries(frame);
    m_frame = frame;
    for (int i = 0; i < int(m_data.series.size()); ++i)
        addLine(i);
}

/// One line for every run of values.
void FigureChart::addLine(int index)
{
    const ChartSeries &series = m_data.series[size_t(index)];
    const QColor colour = palette().color(index == 0 ? QPalette::Highlight : QPalette::Text);
    const SeriesLook look = seriesLook(index);
    auto *marks = new QScatterSeries;
    QLineSeries *line = nullptr;
    for (int i = 0; i < int(series.figures.size()); ++i) {
        const auto &value = series.figures[size_t(i)].value;
        if (!value) {
            line = nullptr;
            continue;
        }
        if (!line) {
            line = new QLineSeries;
            line->setPen(QPen(colour, 2, look.stroke));
            m_chart->addSeries(line);
        }
        line->append(i, *value);
        marks->append(i, *value);
    }
    marks->setName(series.name);
    marks->setMarkerShape(shapeOf(look.mark));
    marks->setMarkerSize(kDot);
    marks->setColor(colour);
    marks->setBorderColor(colour);
    m_chart->addSeries(marks);
}

void FigureChart::addAxes()
{
    const bool isBars = m_kind == Kind::Bars;
    QStringList names = distinctNames(m_data.categories);
    if (isBars)
        std::ranges::reverse(names);
    auto *nameAxis = new QBarCategoryAxis;
    nameAxis->append(names);
    nameAxis->setGridLineVisible(false);
    m_chart->addAxis(nameAxis, isBars ? Qt::AlignLeft : Qt::AlignBottom);
    auto *valueAxis = new QValueAxis;
    const Range range = rangeOf(m_data);
    valueAxis->setRange(range.least * kRoomForFigure, range.greatest * (isBars ? kRoomForFigure : 1.12));
    valueAxis->setVisible(!isBars);
    valueAxis->setLabelFormat(QStringLiteral("%.10g"));
    if (!isBars && range.least >= 0)
        valueAxis->applyNiceNumbers();
    m_chart->addAxis(valueAxis, isBars ? Qt::AlignBottom : Qt::AlignLeft);
    const QList<QAbstractSeries *> all = m_chart->series();
    for (QAbstractSeries *series : all) {
        series->attachAxis(nameAxis);
        series->attachAxis(valueAxis);
    }
}

void FigureChart::showLegend()
{
    QLegend *legend = m_chart->legend();
    legend->setVisible(m_data.series.size() > 1 && !isEmpty());
    legend->setAlignment(Qt::AlignTop);
    legend->setMarkerShape(m_kind == Kind::Bars ? QLegend::MarkerShapeRectangle : QLegend::MarkerShapeFromSeries);
    legend->setReverseMarkers(m_kind == Kind::Bars);
    legend->setLabelColor(palette().color(QPalette::Text));
    legend->setFont(font());
    const QList<QLegendMarker *> markers = legend->markers();
    for (QLegendMarker *marker : markers)
        marker->setVisible(marker->series()->type() != QAbstractSeries::SeriesTypeLine);
}

void FigureChart::writeFigures()
{
    // Figures of our own: the labels of the library say 95 where the figure is 95.0.
    for (int series = 0; series < int(m_data.series.size()); ++series) {
        for (int category = 0; category < int(m_data.categories.size()); ++category) {
            const ChartSpot spot{category, series};
            if (m_kind == Kind::Lines && !figure(spot).value)
                continue;
            auto *item = new QGraphicsSimpleTextItem(figure(spot).text, m_chart); // owned by the chart
            item->setZValue(kAboveBars);
            m_written.push_back({spot, item});
        }
    }
    markCurrent();
}

void FigureChart::markCurrent()
{
    for (const Written &written : m_written) {
        const bool isCurrent = m_current == written.spot;
        QFont type = font();
        type.setBold(isCurrent);
        type.setUnderline(isCurrent);
        written.item->setFont(type);
        written.item->setBrush(palette().color(QPalette::Text));
    }
}

const ChartFigure &FigureChart::figure(const ChartSpot &spot) const
{
    return m_data.series[size_t(spot.series)].figures[size_t(spot.category)];
}

QPointF FigureChart::pointOf(const ChartSpot &spot) const
{
    const double value = figure(spot).value.value_or(0);
    if (m_kind == Kind::Lines)
        return m_chart->mapToPosition({double(spot.category), value}, m_frame);
    const double fromBelow = double(m_data.categories.size() - 1 - spot.category);
    const double share = kBarShare / double(m_data.series.size());
    const double within = (double(m_data.series.size() - 1) - spot.series + 0.5) * share - kBarShare / 2;
    return m_chart->mapToPosition({std::max(value, 0.0), fromBelow + within}, m_frame);
}

void FigureChart::placeFigures()
{
    if (!m_frame)
        return;
    std::vector<QRectF> taken;
    for (const Written &written : m_written) {
        const QPointF point = pointOf(written.spot);
        const QSizeF size = written.item->boundingRect().size();
        if (m_kind == Kind::Bars) {
            written.item->setPos(point + QPointF(kGap, -size.height() / 2));
            continue;
        }
        // Above its point, or below it; not at all where another stands already: its hint still says it.
        const QPointF above(point.x() - size.width() / 2, point.y() - size.height() - kDot);
        const QPointF below(point.x() - size.width() / 2, point.y() + kDot);
        bool isPlaced = false;
        for (const QPointF &at : {above, below}) {
            const QRectF place(at, size);
            if (std::ranges::any_of(taken, [&place](const QRectF &other) { return other.intersects(place); }))
                continue;
            written.item->setPos(at);
            taken.push_back(place);
            isPlaced = true;
            break;
        }
        written.item->setVisible(isPlaced);
    }
}

QPoint FigureChart::placeOf(const ChartSpot &spot) const
{
    QPointF inChart = pointOf(spot);
    if (m_kind == Kind::Bars)
        inChart.setX(m_chart->plotArea().left() + 2);
    return m_view->viewport()->mapTo(this, m_view->mapFromScene(m_chart->mapToScene(inChart)));
}

std::vector<QRectF> FigureChart::writtenFigures() const
{
    std::vector<QRectF> places;
    for (const Written &written : m_written) {
        if (written.item->isVisible())
            places.push_back(written.item->sceneBoundingRect());
    }
    return places;
}

std::optional<ChartSpot> FigureChart::spotAt(const QPointF &inView) const
{
    if (!m_frame)
        return std::nullopt;
    const QPointF inChart = m_chart->mapFromScene(m_view->mapToScene(inView.toPoint()));
    const QPointF value = m_chart->mapToValue(inChart, m_frame);
    const int count = int(m_data.categories.size());
    const double along = m_kind == Kind::Bars ? double(count - 1) - value.y() : value.x();
    ChartSpot spot{int(std::lround(along)), 0};
    if (spot.category < 0 || spot.category >= count)
        return std::nullopt;
    qreal nearest = -1;
    for (int series = 0; series < int(m_data.series.size()); ++series) {
        const ChartSpot other{spot.category, series};
        if (m_kind == Kind::Lines && !figure(other).value)
            continue;
        const qreal distance = std::abs(pointOf(other).y() - inChart.y());
        if (nearest < 0 || distance < nearest) {
            nearest = distance;
            spot.series = series;
        }
    }
    return nearest < 0 ? std::nullopt : std::optional(spot);
}

bool FigureChart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const auto spot = spotAt(mouse->position());
        if (mouse->button() == Qt::LeftButton && spot) {
            m_current = spot;
            markCurrent();
            Q_EMIT activated(*spot);
        }
    } else if (event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const auto spot = spotAt(mouse->position());
        m_view->viewport()->setCursor(spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (spot)
            QToolTip::showText(mouse->globalPosition().toPoint(), figure(*spot).hint, m_view->viewport());
    }
    return QScrollArea::eventFilter(watched, event);
}

std::optional<ChartSpot> FigureChart::nextSpot(int key) const
{
    const bool isBars = m_kind == Kind::Bars;
    ChartSpot next = m_current.value_or(ChartSpot{});
    const bool isBack = key == Qt::Key_Up || key == Qt::Key_Left;
    const bool isVertical = key == Qt::Key_Up || key == Qt::Key_Down;
    if (!isBack && key != Qt::Key_Down && key != Qt::Key_Right)
        return std::nullopt;
    if (!m_current)
        return next;
    int &moved = isVertical == isBars ? next.category : next.series;
    moved += isBack ? -1 : 1;
    next.category = std::clamp(next.category, 0, int(m_data.categories.size()) - 1);
    next.series = std::clamp(next.series, 0, int(m_data.series.size()) - 1);
    return next;
}

void FigureChart::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEmpty())
        return QScrollArea::keyPressEvent(event);
    if (isEnter && m_current) {
        Q_EMIT activated(*m_current);
    } else if (const auto next = nextSpot(event->key())) {
        m_current = next;
        markCurrent();
        placeFigures();
        const QPoint place = m_view->mapFromScene(m_chart->mapToScene(pointOf(*next)));
        ensureVisible(place.x(), place.y());
    } else {
        QScrollArea::keyPressEvent(event);
    }
}

void FigureChart::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace zhucun::gui
