#pragma once

#include "gui/closing/closingaccess.h"
#include "gui/common/fields/fieldcontext.h"
#include "gui/common/reloader.h"
#include "gui/mainwindow/page.h"
#include "gui/mainwindow/placehistory.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;
class QTableView;
class QTableWidget;
class QTabWidget;

namespace zhucun::gui {

class ClosingModel;
class FindingPanel;
class MessageBar;
class MonthPicker;

/// 月结: how far each township is with a month, its exceptions, the steps that lead on, and corrections afterwards.
class ClosingPage final : public QWidget, public Page
{
    Q_OBJECT

public:
    ClosingPage(const ClosingAccess &access, const FieldContext &fields, QWidget *parent = nullptr);

    /// The period's first day chooses the month; the township's line is selected.
    void showFilter(const Filter &filter) override;
    void refresh() override { markStale(); }
    void markStale() { m_reload->markStale(); }

    /// Asks for the remark and takes the step for every township selected; each result is named.
    void take(ClosingStepKind step);
    void selectTownships(const std::vector<DivisionId> &townships);

Q_SIGNALS:
    void placeRequested(const zhucun::gui::Place &place);
    /// Everything asked for is there.
    void refreshed();
    /// All townships of a step have answered.
    void stepsTaken();

private:
    struct Run;

    void makeTable();
    QWidget *makeSteps();
    QWidget *makeCorrections();
    void load();
    void showRows(std::vector<ClosingRow> rows);
    void showCorrections(const std::vector<CorrectionRow> &rows);
    void showSelection();
    void showSteps(const std::vector<ClosingRow> &rows);
    void run(ClosingStepKind step, const std::vector<ClosingRow> &rows, const QString &remark);
    void showRun(const Run &run);
    void writeCorrection();
    std::vector<ClosingRow> selected() const;

    ClosingAccess m_access;
    FieldContext m_fields;
    MonthPicker *m_month;
    MessageBar *m_messages;
    ClosingModel *m_model;
    QTableView *m_table;
    QTabWidget *m_tabs;
    FindingPanel *m_findings;
    QTableWidget *m_steps;
    QTableWidget *m_corrections;
    Reloader *m_reload;
    std::map<ClosingStepKind, QPushButton *> m_buttons;
    DivisionId m_wantedTownship; ///< to be selected once its line is there
    int m_question = 0;          ///< answers to earlier questions are dropped
    int m_awaited = 0;
};

} // namespace zhucun::gui
