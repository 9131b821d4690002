#pragma once

#include "domain/attendance/monthsheet.h"
#include "reports/wording/accountsentence.h"

#include <QWidget>

class QLabel;

namespace zhucun::gui {

class MonthBoard;

/// The month of one cadre as a calendar with reasons, and the sentence that counts it.
class CadreCalendar final : public QWidget
{
    Q_OBJECT

public:
    explicit CadreCalendar(QWidget *parent = nullptr);

    /// `line` of the sheet; none: empty. While the month runs the sentence says what can still be reached.
    void show(const MonthSheet &sheet, int line, QDate today);
    const AccountSentence &sentence() const { return m_sentence; }

Q_SIGNALS:
    void dayChosen(int day);
    /// A term of the sentence: its days are to be shown.
    void statusesChosen(const std::vector<zhucun::DayStatus> &statuses);

private:
    QLabel *m_title;
    QLabel *m_text;
    MonthBoard *m_board;
    AccountSentence m_sentence;
};

/// The line's days as they are kept, for rules that work on days.
std::vector<AttendanceDay> daysOf(const MonthSheet &sheet, const MonthSheet::Line &line);

} // namespace zhucun::gui
