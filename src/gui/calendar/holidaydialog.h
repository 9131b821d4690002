#pragma once

#include "domain/calendar/calendarplan.h"
#include "services/calendar/calendarservice.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace zhucun::gui {

class MessageBar;

/// What a file of holidays would change, before it is saved: the days that differ and the months that would have
/// another number of working days. Opened with open().
class HolidayDialog final : public QDialog
{
    Q_OBJECT

public:
    HolidayDialog(const CalendarService &service, const QString &path, QWidget *parent);

Q_SIGNALS:
    void taken(const zhucun::CalendarPlan &plan);

private:
    void read(const QString &path);
    void showPlan(const CalendarPlan &plan);
    void showDays(const CalendarPlan &plan);
    void showMonths(const CalendarPlan &plan);
    void apply();

    CalendarService m_service;
    std::vector<WorkCalendar::Entry> m_entries;
    MessageBar *m_messages;
    QLabel *m_summary;
    QTableWidget *m_months = nullptr;
    QTableWidget *m_days = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_busy = false;
};

/// What a day is in a calendar, in words.
QString entryText(const WorkCalendar::Entry &entry);

} // namespace zhucun::gui
