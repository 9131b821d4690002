#pragma once

#include "domain/attendance/attendanceday.h"
#include "domain/calendar/workcalendar.h"

#include <QWidget>

#include <map>
#include <optional>
#include <vector>

namespace zhucun::gui {

/// What a heat map shows: twelve months of one cadre.
struct HeatMonths {
    YearMonth last{2000, 1}; ///< the twelfth
    std::vector<AttendanceDay> days;
    std::vector<Period> posted; ///< of all postings in these months
    StatusMarks marks = standardMarks();
    WorkCalendar calendar;

    YearMonth first() const { return last.addMonths(-11); }
};

/// Twelve months × days in the colours and symbols of the statuses. Hovering explains a day, a click or Enter opens it.
class YearHeat final : public QWidget
{
    Q_OBJECT

public:
    explicit YearHeat(QWidget *parent = nullptr);

    void setMonths(HeatMonths months);
    void clear();

    /// Invalid outside the days.
    QDate dayAt(const QPoint &at) const;
    QRect rectOf(QDate day) const;
    QString explanation(QDate day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSize cellSize() const;
    int labelWidth() const;
    int headHeight() const;
    bool isPosted(QDate day) const;
    DayHalves halvesOn(QDate day) const;
    void paintHead(QPainter &painter) const;
    void paintMonth(QPainter &painter, const YearMonth &month, const StatusMarks &marks) const;

    std::optional<HeatMonths> m_months;
    std::map<QDate, AttendanceDay> m_days;
    QDate m_current; ///< where the keyboard is
};

} // namespace zhucun::gui
