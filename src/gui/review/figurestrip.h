#pragma once

#include "domain/attendance/monthsummary.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace zhucun::gui {

class FigureCell;

/// The figures of a month in a row, each with its change against the month before and the same month last year.
/// Wraps where the window is narrow.
class FigureStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureStrip(QWidget *parent = nullptr);

    /// Months that are not there have no change: —.
    void setFigures(const MonthSummary &month, const std::optional<MonthSummary> &monthBefore,
                    const std::optional<MonthSummary> &yearBefore);
    /// As they stand there, for tests and copying: "在岗率 93.4%".
    QStringList texts() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return cellSize(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QSize cellSize() const;
    int spacing() const;
    int columnsFor(int width) const;
    void arrange();

    std::vector<FigureCell *> m_cells;
};

} // namespace zhucun::gui
