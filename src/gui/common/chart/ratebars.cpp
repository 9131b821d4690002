#include "gui/common/chart/ratebars.h"

#include "core/text/percenttext.h"
#include "gui/common/appearance.h"
#include "gui/common/chart/chartlook.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalBarSeries>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QValueAxis>

#include <cmath>
#include <utility>

namespace zhucun::gui {

namespace {

constexpr double kRoomForFigure = 126; ///< percent: the figure of a full bar stands beside it
constexpr double kBarShare = 0.62;     ///< of the height of a line
constexpr int kFaded = 105;            ///< alpha of the bars that are not the chosen one
constexpr qreal kGap = 4;              ///< pixels between a bar and its figure
constexpr qreal kAboveBars = 100;      ///< as the charts' own things lie lower

} // namespace

RateBars::RateBars(QWidget *parent) : QScrollArea(parent), m_chart(new QChart), m_view(new QChartView(m_chart))
{
    setUpChart(*this, m_view);
    connect(m_chart, &QChart::plotAreaChanged, this, &RateBars::placeFigures);
    rebuild();
}

RateBars::~RateBars() = default;

void RateBars::setBars(std::vector<RateBar> bars)
{
    m_bars = std::move(bars);
    if (m_chosen && !chosenBar())
        m_chosen.reset();
    rebuild();
}

void RateBars::setChosen(std::optional<qint64> id)
{
    m_chosen = id;
    colour();
}

void RateBars::rebuild()
{
    for (const QGraphicsSimpleTextItem *figure : std::exchange(m_figures, {}))
        delete figure;
    m_chart->removeAllSeries();
    const QList<QAbstractAxis *> axes = m_chart->axes();
    for (QAbstractAxis *axis : axes) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    m_set = new QBarSet(QString());
    QStringList names;
    for (auto bar = m_bars.rbegin(); bar != m_bars.rend(); ++bar) { // the axis counts upwards
        m_set->append(roundedRate(bar->rate));
        // The axis keeps each name once only; namesakes differ by a space nobody sees.
        QString name = bar->name;
        while (names.contains(name))
            name += QChar(0x200B);
        names.append(name);
    }
    m_series = new QHorizontalBarSeries;
    m_series->append(m_set);
    m_series->setBarWidth(kBarShare);
    m_chart->addSeries(m_series);
    auto *nameAxis = new QBarCategoryAxis;
    nameAxis->append(names);
    nameAxis->setGridLineVisible(false);
    m_chart->addAxis(nameAxis, Qt::AlignLeft);
    m_series->attachAxis(nameAxis);
    auto *valueAxis = new QValueAxis;
    valueAxis->setRange(0, kRoomForFigure);
    valueAxis->setVisible(false);
    m_chart->addAxis(valueAxis, Qt::AlignBottom);
    m_series->attachAxis(valueAxis);
    // Figures of our own: the labels of the library say 95 where the figure is 95.0.
    for (const RateBar &bar : m_bars) {
        m_figures.push_back(new QGraphicsSimpleTextItem(percentText(bar.rate), m_chart)); // owned by the chart
        m_figures.back()->setZValue(kAboveBars);
    }
    m_view->setMinimumHeight(int(m_bars.size()) * (rowHeight(fontMetrics()) - 2) + fontMetrics().height() / 2);
    colour();
}

void RateBars::colour()
{
    dressChart(*m_chart, palette());
    m_view->setBackgroundBrush(palette().color(QPalette::Base));
    QColor bars = palette().color(QPalette::Highlight);
    m_set->setSelectedColor(bars);
    if (m_chosen)
        bars.setAlpha(kFaded);
    m_set->setColor(bars);
    m_set->setBorderColor(palette().color(QPalette::Highlight));
    m_set->deselectAllBars();
    if (const auto bar = chosenBar())
        m_set->selectBar(int(m_bars.size()) - 1 - *bar);
    for (QGraphicsSimpleTextItem *figure : m_figures) {
        figure->setBrush(palette().color(QPalette::Text));
        figure->setFont(font());
    }
    placeFigures();
}

void RateBars::placeFigures()
{
    for (size_t i = 0; i < m_figures.size(); ++i) {
        const QPointF end(roundedRate(m_bars[i].rate), double(m_bars.size() - 1 - i));
        const QPointF at = m_chart->mapToPosition(end, m_series);
        m_figures[i]->setPos(at + QPointF(kGap, -m_figures[i]->boundingRect().height() / 2));
    }
}

std::optional<int> RateBars::chosenBar() const
{
    for (size_t i = 0; m_chosen && i < m_bars.size(); ++i) {
        if (m_bars[i].id == *m_chosen)
            return int(i);
    }
    return std::nullopt;
}

std::optional<int> RateBars::barAt(const QPointF &inView) const
{
    const QPointF inChart = m_chart->mapFromScene(m_view->mapToScene(inView.toPoint()));
    const int fromBelow = int(std::lround(m_chart->mapToValue(inChart, m_series).y()));
    const int bar = int(m_bars.size()) - 1 - fromBelow;
    return bar >= 0 && bar < int(m_bars.size()) ? std::optional(bar) : std::nullopt;
}

QPoint RateBars::middleOf(int bar) const
{
    const QPointF value(50, double(int(m_bars.size()) - 1 - bar));
    const QPointF inScene = m_chart->mapToScene(m_chart->mapToPosition(value, m_series));
    return m_view->viewport()->mapTo(this, m_view->mapFromScene(inScene));
}

void RateBars::choose(std::optional<qint64> id)
{
    setChosen(id);
    Q_EMIT chosen(id);
}

bool RateBars::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const auto bar = barAt(mouse->position());
        if (mouse->button() == Qt::LeftButton && bar) {
            const qint64 id = m_bars[size_t(*bar)].id;
            choose(m_chosen == id ? std::nullopt : std::optional(id));
        }
    } else if (event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const auto bar = barAt(mouse->position());
        m_view->viewport()->setCursor(bar ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (bar)
            QToolTip::showText(mouse->globalPosition().toPoint(), m_bars[size_t(*bar)].hint, m_view->viewport());
    }
    return QScrollArea::eventFilter(watched, event);
}

void RateBars::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bars.size()) - 1;
    const std::optional<int> current = chosenBar();
    std::optional<int> next;
    if (event->key() == Qt::Key_Down)
        next = current ? std::min(*current + 1, last) : 0;
    else if (event->key() == Qt::Key_Up)
        next = current ? std::max(*current - 1, 0) : last;
    if (next && last >= 0) {
        choose(m_bars[size_t(*next)].id);
        ensureVisible(0, middleOf(*next).y() + verticalScrollBar()->value());
    } else if (event->key() == Qt::Key_Escape && m_chosen) {
        choose(std::nullopt);
    } else {
        QScrollArea::keyPressEvent(event);
    }
}

void RateBars::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (m_set && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        rebuild();
}

} // namespace zhucun::gui
