#pragma once

#include <QHeaderView>

namespace zhucun::gui {

class MonthGridModel;

/// The days over the grid: number and weekday, days off shaded, the holiday in the tooltip.
class DayHeader final : public QHeaderView
{
    Q_OBJECT

public:
    DayHeader(const MonthGridModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void menuRequested(int column, const QPoint &globalPos);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    const MonthGridModel &m_model;
};

} // namespace zhucun::gui
