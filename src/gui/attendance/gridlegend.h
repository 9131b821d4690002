#pragma once

#include "domain/attendance/daystatus.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace zhucun::gui {

/// What the symbols mean, with key and number of days; a click enters the status.
class GridLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit GridLegend(QWidget *parent = nullptr);

    void show(const StatusMarks &marks, const std::array<qint64, kDayStatusCount> &halves);
    void setEditable(bool editable) { m_editable = editable; }

Q_SIGNALS:
    void statusChosen(zhucun::DayStatus status);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    StatusMarks m_marks = standardMarks();
    std::array<qint64, kDayStatusCount> m_halves{};
    std::array<QToolButton *, kDayStatusCount> m_buttons{};
    bool m_editable = true;
};

} // namespace zhucun::gui
