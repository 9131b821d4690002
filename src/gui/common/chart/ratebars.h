#pragma once

#include <QScrollArea>

#include <optional>
#include <vector>

class QBarSet;
class QChart;
class QChartView;
class QGraphicsSimpleTextItem;
class QHorizontalBarSeries;

namespace zhucun::gui {

struct RateBar {
    qint64 id = 0;
    QString name;
    double rate = 0; ///< percent
    QString hint;    ///< shown while the mouse is over the bar
};

/// One horizontal bar a group, the first on top: names to the left in full, the figure at the end of each bar, so that
/// nothing depends on a colour. A click anywhere in the line of a bar chooses it, a second one lets it go; so do the
/// arrow keys and Esc. Scrolls when there are more bars than fit.
class RateBars final : public QScrollArea
{
    Q_OBJECT

public:
    explicit RateBars(QWidget *parent = nullptr);
    ~RateBars() override;

    void setBars(std::vector<RateBar> bars);
    const std::vector<RateBar> &bars() const { return m_bars; }
    void setChosen(std::optional<qint64> id);
    std::optional<qint64> chosenId() const { return m_chosen; }

    /// Where the line of a bar is, in the coordinates of this widget.
    QPoint middleOf(int bar) const;

Q_SIGNALS:
    /// A bar was chosen by hand; without one after it was let go.
    void chosen(std::optional<qint64> id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void colour();
    void placeFigures();
    void choose(std::optional<qint64> id);
    std::optional<int> barAt(const QPointF &inView) const;
    std::optional<int> chosenBar() const;

    std::vector<RateBar> m_bars;
    std::optional<qint64> m_chosen;
    QChart *m_chart;
    QChartView *m_view;
    QHorizontalBarSeries *m_series = nullptr;
    QBarSet *m_set = nullptr;
    std::vector<QGraphicsSimpleTextItem *> m_figures; ///< one a bar; the chart owns them
};

} // namespace zhucun::gui
