#pragma once

#include "core/time/clock.h"
#include "gui/attendance/gridaccess.h"
#include "gui/common/fields/fieldcontext.h"
#include "gui/mainwindow/page.h"

#include <QTimer>
#include <QWidget>

#include <set>

class QLabel;
class QSplitter;
class QToolBar;

namespace zhucun::storage {
struct ChangeSet;
}

namespace zhucun::gui {

class CadreCalendar;
class GridEditing;
class GridFilter;
class GridLegend;
class MessageBar;
class MonthGridModel;
class MonthGridView;

/// 考勤表: everybody's month at once, entered by keys; beside it the month of the one the cursor is at.
class MonthGridPage final : public QWidget, public Page
{
    Q_OBJECT

public:
    MonthGridPage(const GridAccess &access, const FieldContext &fields, const Clock &clock, QWidget *parent = nullptr);
    ~MonthGridPage() override;

    void showFilter(const Filter &filter) override;
    /// A cadre: the cursor goes there and the calendar opens.
    void showRecord(qint64 cadreId) override;
    void refresh() override { reload(); }

    MonthGridModel &model() const { return *m_model; }
    MonthGridView &grid() const { return *m_grid; }
    GridEditing &editing() const { return *m_editing; }
    MessageBar &messages() const { return *m_messages; }
    QString statusText() const;
    /// A tool beside those of the grid.
    QAction *addTool(const QIcon &icon, const QString &text);

public Q_SLOTS:
    /// Connect Workspace::changed here.
    void applyChanges(const zhucun::storage::ChangeSet &changes);
    void reload();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildToolBar();
    void buildBody();
    void connectParts();
    void catchUp();
    void readLine(CadreId cadreId);
    void readSheet();
    void take(MonthSheet sheet);
    void explainCell(int line, int day);
    void showCalendar();
    void showFigures();
    void showSelection();
    void showTotals();
    void selectStatuses(const std::vector<DayStatus> &statuses);
    void goToAwaited();

    GridAccess m_access;
    const Clock &m_clock;
    MonthGridModel *m_model;
    MessageBar *m_messages;
    GridFilter *m_filter;
    QToolBar *m_toolBar;
    MonthGridView *m_grid;
    GridEditing *m_editing;
    GridLegend *m_legend;
    CadreCalendar *m_calendar;
    QSplitter *m_splitter;
    QLabel *m_empty;
    QLabel *m_status;
    QLabel *m_selection;
    QAction *m_showCalendar = nullptr;
    QTimer m_soon;            ///< several changes are read in one
    QTimer m_showSoon;        ///< figures of what is being selected or entered
    std::set<qint64> m_stale; ///< cadres whose lines are of before
    bool m_allStale = true;
    int m_question = 0;   ///< answers to earlier questions are dropped
    qint64 m_awaited = 0; ///< the cadre to go to once the sheet is there
};

} // namespace zhucun::gui
