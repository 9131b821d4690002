#pragma once

#include "core/time/yearmonth.h"

#include <QWidget>

#include <optional>
#include <vector>

class QChart;
class QChartView;
class QLineSeries;

namespace zhucun::gui {

struct TrendPoint {
    YearMonth month{2000, 1};
    std::optional<double> rate; ///< percent; a month without one leaves a gap
    QString hint;
};

/// A rate month by month as a line. A click near a month asks for it; Left and Right go to the next.
class TrendLine final : public QWidget
{
    Q_OBJECT

public:
    explicit TrendLine(QWidget *parent = nullptr);
    ~TrendLine() override;

    /// In order of the months; `shown` is marked.
    void setPoints(std::vector<TrendPoint> points, const YearMonth &shown);
    const std::vector<TrendPoint> &points() const { return m_points; }
    /// Where a month is, in the coordinates of this widget.
    QPoint placeOf(int point) const;

Q_SIGNALS:
    void monthChosen(const zhucun::YearMonth &month);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addLines();
    void addMark();
    void addAxes();
    double lowest() const;
    std::optional<int> pointAt(const QPointF &inView) const;

    std::vector<TrendPoint> m_points;
    YearMonth m_shown{2000, 1};
    QChart *m_chart;
    QChartView *m_view;
    QLineSeries *m_frame = nullptr; ///< spans all months, so that positions can be told even without a rate
};

} // namespace zhucun::gui
