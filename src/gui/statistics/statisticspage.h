#pragma once

#include "gui/common/fields/fieldcontext.h"
#include "gui/common/reloader.h"
#include "gui/issue/issueaccess.h"
#include "gui/mainwindow/page.h"
#include "gui/mainwindow/placehistory.h"
#include "gui/statistics/chartfigures.h"
#include "gui/statistics/statisticsaccess.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTextBrowser;
class QTimer;
class QToolBar;

namespace zhucun::gui {

class Job;
class JobPanel;
class LayoutPanel;
class MessageBar;
class StatisticsModel;
class ViewMenu;

/// 统计: what is chosen on the left is counted and shown as a table with a chart beside it. Every number opens the
/// records behind it.
class StatisticsPage final : public QWidget, public Page
{
    Q_OBJECT

public:
    StatisticsPage(const StatisticsAccess &access, const FieldContext &fields, QWidget *parent = nullptr);
    ~StatisticsPage() override;

    /// Period and township of the filter.
    void showFilter(const Filter &filter) override;
    void refresh() override { markStale(); }
    /// Something in the county changed: counts again soon, or when it is next shown.
    void markStale() { m_reload->markStale(); }
    /// Its document can then be issued from the preview.
    void setIssuing(const IssueAccess &issues) { m_issues = issues; }

    StatisticsLayout shownLayout() const;
    void showLayout(const StatisticsLayout &layout);

Q_SIGNALS:
    void placeRequested(const zhucun::gui::Place &place);
    /// The table of the last choice is there.
    void computed();

private:
    QToolBar *makeToolBar();
    QWidget *makeChoices(const FieldContext &fields);
    void setUpTable();
    void setUpWarnings();
    QWidget *makeResult();
    QWidget *makeEmptyState();
    QWidget *makeChart();
    void loadIndicators();
    void startAgain();
    void compute();
    void stopComputing();
    void take(Result<StatisticsTable> table);
    void showTable();
    void showHeading();
    void showChart();
    void showDefinition(const QString &code);
    void openCell(int row, int column);
    void print();
    void exportTable();
    void copy();
    void editOwnIndicators();

    StatisticsAccess m_access;
    IssueAccess m_issues;
    MessageBar *m_messages;
    LayoutPanel *m_choices = nullptr;
    QStackedWidget *m_stack;
    QLabel *m_heading;
    QLabel *m_warnings;
    QSplitter *m_parts;
    QTableView *m_table;
    StatisticsModel *m_model;
    QLabel *m_chartHead;
    FigureChart *m_chart;
    QTextBrowser *m_definition;
    JobPanel *m_jobs;
    ViewMenu *m_views;
    QList<QAction *> m_tableActions;
    QTimer *m_computeSoon;
    Reloader *m_reload;
    QPointer<Job> m_job;
    ChartFigures m_figures;
    std::map<QString, int> m_keptVersions; ///< of the definitions, in the layout that was loaded
    int m_question = 0;                    ///< answers to earlier questions are dropped
};

} // namespace zhucun::gui
