#pragma once

#include "domain/calendar/calendarplan.h"
#include "services/calendar/calendarservice.h"

#include <QDialog>

class QButtonGroup;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace zhucun::gui {

class MessageBar;

/// What one day is: holiday, make-up work day, ordinary, or as the bundled calendar has it. Opened with open().
class DayDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `isOwn`: the county has changed the day before.
    DayDialog(const CalendarService &service, const WorkCalendar::Entry &now, bool isOwn, QWidget *parent);

    /// What is chosen; Ordinary has no name.
    WorkCalendar::Entry entry() const;

Q_SIGNALS:
    void changed(const zhucun::CalendarPlan &plan);

private:
    void addChoice(int id, const QString &text);
    void showChoice();
    /// Says what the month would have.
    void preview();
    void apply();

    CalendarService m_service;
    QDate m_day;
    MessageBar *m_messages;
    QButtonGroup *m_choices;
    QLineEdit *m_name;
    QLabel *m_effect;
    QDialogButtonBox *m_buttons;
    int m_previews = 0;
    bool m_busy = false;
};

/// "2026-05: 19 → 20 working days", with a remark where townships have closed the month.
QString monthChangeText(const CalendarPlan::Month &month, int townships);

} // namespace zhucun::gui
