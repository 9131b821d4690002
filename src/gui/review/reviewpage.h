#pragma once

#include "domain/attendance/monthsummary.h"
#include "gui/common/fields/fieldcontext.h"
#include "gui/common/reloader.h"
#include "gui/mainwindow/page.h"
#include "gui/mainwindow/placehistory.h"
#include "gui/review/reviewaccess.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;
class QTabWidget;

namespace zhucun::gui {

class CadrePanel;
class EnumField;
class FigureStrip;
class FindingPanel;
class MemberModel;
class MessageBar;
class MonthPicker;
class RateBars;
class ReferenceField;
class TrendLine;

/// 在岗情况: a supervisor's month on one screen. Figures against last month and last year, rates by group and by month,
/// what is out of order, and the year of the cadre chosen.
class ReviewPage final : public QWidget, public Page
{
    Q_OBJECT

public:
    ReviewPage(const ReviewAccess &access, const FieldContext &fields, QWidget *parent = nullptr);

    /// The period's first day chooses the month, the township that of the bar.
    void showFilter(const Filter &filter) override;
    void refresh() override { markStale(); }
    /// Something in the county changed: reads again soon, or when it is next shown.
    void markStale() { m_reload->markStale(); }

Q_SIGNALS:
    void placeRequested(const zhucun::gui::Place &place);
    /// Everything asked for is there.
    void refreshed();

private:
    QWidget *makeToolBar(const FieldContext &fields);
    QWidget *makeCharts();
    QWidget *makeTables();
    void load();
    void showAccounts(std::vector<MemberMonth> accounts);
    void showGroups();
    void showTrend(const std::vector<MonthPoint> &points);
    void drillInto(std::optional<qint64> group);
    void updateTabs();
    void openSheet(CadreId cadreId, const Period &period);
    MemberGrouping grouping() const;
    SheetScope scope() const;

    ReviewAccess m_access;
    const Clock *m_clock;
    MonthPicker *m_month;
    ReferenceField *m_township;
    ReferenceField *m_unit;
    EnumField *m_level;
    QLineEdit *m_text;
    MessageBar *m_messages;
    FigureStrip *m_figures;
    EnumField *m_grouping;
    QLabel *m_drilled;
    RateBars *m_bars;
    QLabel *m_trendHead;
    TrendLine *m_trend;
    QTabWidget *m_tabs;
    FindingPanel *m_findings;
    MemberModel *m_members;
    QTableView *m_memberTable;
    CadrePanel *m_cadre;
    Reloader *m_reload;
    std::vector<MemberMonth> m_shown; ///< of the month
    int m_question = 0;               ///< answers to earlier questions are dropped
    int m_awaited = 0;
};

} // namespace zhucun::gui
