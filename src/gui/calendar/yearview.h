#pragma once

#include "domain/calendar/workcalendar.h"

#include <QHash>
#include <QWidget>

#include <set>
#include <vector>

namespace zhucun::gui {

/// A year as twelve small months: days off, make-up work days, and days the county has changed. A day is chosen with
/// the mouse, or with the arrow keys and Enter.
class YearView final : public QWidget
{
    Q_OBJECT

public:
    explicit YearView(QWidget *parent = nullptr);

    int year() const { return m_year; }
    void setYear(int year);
    /// `own`: the days that are the county's own.
    void setCalendar(const WorkCalendar &calendar, const std::set<QDate> &own);
    void setToday(QDate today);

    /// What a day is, in words: "2026-02-17 Tuesday · 春节 · day off".
    QString textOf(QDate day) const;
    QRect rectOf(QDate day) const { return m_days.value(day); }

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    QDate dayAt(const QPoint &at) const;
    void setCurrent(QDate day);
    void paintMonth(QPainter &painter, int month) const;
    void paintDay(QPainter &painter, QDate day, const QRect &rect) const;

    int m_year = 2000;
    WorkCalendar m_calendar;
    std::set<QDate> m_own;
    QDate m_today;
    QDate m_current;
    QDate m_hovered;
    std::vector<QRect> m_months; ///< frames of the twelve months
    QHash<QDate, QRect> m_days;
};

/// What the colours mean, in one line.
class CalendarLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace zhucun::gui
