#pragma once

#include "core/time/clock.h"
#include "services/weekly/weeklyservice.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;
class QToolButton;

namespace zhucun::gui {

class DateField;
class MainWindow;
class MessageBar;
class ReferenceField;
class Reloader;
struct PageContext;

/// One week: which team has sent its report on time, late or not at all. Space notes that the reports of the selected
/// teams came in just now; Enter opens the report.
class WeekView final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekView(const PageContext &context, QWidget *parent = nullptr);

    QDate week() const { return m_week; }
    void showWeek(QDate day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHBoxLayout *makeBar(const PageContext &context);
    QHBoxLayout *makeButtons();
    void connectAll(const PageContext &context);
    void refresh();
    void show(std::vector<WeeklyState> states);
    void showState(int row, const WeeklyState &state);
    void updateActions();
    std::vector<const WeeklyState *> selected() const;
    void receivedNow();
    void openReport();
    void copyReminder();

    MainWindow &m_window;
    WeeklyService m_service;
    const Clock &m_clock;
    bool m_readOnly;
    QDate m_week; ///< its Monday
    std::vector<WeeklyState> m_states;
    DateField *m_day;
    ReferenceField *m_township;
    QLabel *m_title;
    QLabel *m_summary;
    MessageBar *m_messages;
    QTableWidget *m_table;
    QToolButton *m_next = nullptr;
    QToolButton *m_previous = nullptr;
    QPushButton *m_thisWeek = nullptr;
    QPushButton *m_received = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_copy = nullptr;
    Reloader *m_reload;
    int m_question = 0; ///< answers to earlier questions are dropped
};

} // namespace zhucun::gui
