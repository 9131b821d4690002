#pragma once

#include "core/time/clock.h"
#include "gui/mainwindow/page.h"
#include "services/calendar/calendarservice.h"

#include <QWidget>

#include <map>

class QLabel;
class QSpinBox;
class QTabWidget;
class QToolButton;

namespace zhucun::gui {

class MessageBar;
class RecordPage;
class Reloader;
class YearView;
struct PageContext;

/// 节假日: the year with its days off and make-up work days, a click on a day to change it, files of holidays, and the
/// list of what the county has changed.
class CalendarPage final : public QWidget, public Page
{
    Q_OBJECT

public:
    explicit CalendarPage(const PageContext &context);

    void showFilter(const Filter &filter) override;
    void showRecord(qint64 id) override;
    void showList() override;
    void refresh() override;
    bool isModified() const override;
    void saveChanges(std::function<void(bool saved)> done) override;
    void discardChanges() override;

private:
    QWidget *buildYear();
    QToolButton *addButton(const char *icon, const QString &tip);
    void reload();
    void showYear(int year);
    void showSummary();
    void changeDay(QDate day);
    void chooseFile();
    void importFile(const QString &path);
    void tell(const QString &done, const CalendarPlan &plan);

    CalendarService m_service;
    const Clock &m_clock;
    bool m_readOnly;
    std::map<QDate, CalendarDay> m_own;
    WorkCalendar m_calendar;
    QTabWidget *m_tabs;
    RecordPage *m_records;
    MessageBar *m_messages = nullptr;
    QSpinBox *m_year = nullptr;
    QLabel *m_summary = nullptr;
    YearView *m_view = nullptr;
    Reloader *m_reload;
};

QWidget *calendarPage(const PageContext &context);

} // namespace zhucun::gui
