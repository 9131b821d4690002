#pragma once

#include "domain/attendance/monthsheet.h"

#include <QWidget>

namespace zhucun::gui {

/// One cadre's month as a wall calendar, weeks from Monday, with the reason of each day.
class MonthBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthBoard(QWidget *parent = nullptr);

    void show(const MonthSheet &sheet, int line);
    void clear();

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void dayChosen(int day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int headHeight() const { return fontMetrics().height() + 4; }
    QRect rectOf(int day) const;
    int dayAt(const QPoint &at) const;
    void paintOne(QPainter &painter, int day) const;
    QString tipOf(int day) const;

    std::vector<MonthSheet::Day> m_days;
    StatusMarks m_marks = standardMarks();
    MonthSheet::Line m_line;
};

} // namespace zhucun::gui
