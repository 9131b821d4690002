#pragma once

#include <QScrollArea>

#include <optional>
#include <vector>

class QAbstractSeries;
class QChart;
class QChartView;
class QGraphicsSimpleTextItem;

namespace zhucun::gui {

struct ChartFigure {
    std::optional<double> value;
    QString text; ///< as it stands beside its bar or point
    QString hint; ///< shown while the mouse is over it
};

struct ChartSeries {
    QString name;
    std::vector<ChartFigure> figures; ///< one a category
};

struct ChartData {
    QStringList categories;
    std::vector<ChartSeries> series;
};

/// One figure of a chart.
struct ChartSpot {
    int category = 0;
    int series = 0;

    friend bool operator==(const ChartSpot &, const ChartSpot &) = default;
};

/// Numbers of like units by group: a line of bars each, the first on top, or lines over months. Series differ by
/// pattern, stroke and mark, so that a black and white print tells them apart. Figures stand beside what they belong
/// to, unless two would stand on each other. A click or Enter opens a figure, the arrow keys go from one to the next.
class FigureChart final : public QScrollArea
{
    Q_OBJECT

public:
    enum class Kind { Bars, Lines };

    explicit FigureChart(QWidget *parent = nullptr);
    ~FigureChart() override;

    void setData(ChartData data, Kind kind);
    const ChartData &data() const { return m_data; }
    std::optional<ChartSpot> current() const { return m_current; }
    /// Where a figure is, in the coordinates of this widget.
    QPoint placeOf(const ChartSpot &spot) const;
    /// The figures that are written out, in sight or not.
    std::vector<QRectF> writtenFigures() const;

Q_SIGNALS:
    void activated(const zhucun::gui::ChartSpot &spot);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Written {
        ChartSpot spot;
        QGraphicsSimpleTextItem *item = nullptr; ///< owned by the chart
    };

    void rebuild();
    void clearChart();
    void addBars();
    void addLines();
    void addLine(int series);
    void addAxes();
    void showLegend();
    void writeFigures();
    void placeFigures();
    void markCurrent();
    const ChartFigure &figure(const ChartSpot &spot) const;
    QPointF pointOf(const ChartSpot &spot) const;
    std::optional<ChartSpot> spotAt(const QPointF &inView) const;
    std::optional<ChartSpot> nextSpot(int key) const;
    bool isEmpty() const { return m_data.categories.isEmpty() || m_data.series.empty(); }

    ChartData m_data;
    Kind m_kind = Kind::Bars;
    std::optional<ChartSpot> m_current;
    QChart *m_chart;
    QChartView *m_view;
    QAbstractSeries *m_frame = nullptr; ///< by which places are told
    std::vector<Written> m_written;
};

} // namespace zhucun::gui
