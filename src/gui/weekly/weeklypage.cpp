#include "gui/weekly/weeklypage.h"

#include "gui/recordpage/makerecordpage.h"
#include "gui/recordpage/tabbedrecordpage.h"
#include "gui/weekly/weeklyform.h"
#include "gui/weekly/weekview.h"
#include "reports/columns/weeklyreportcolumns.h"

namespace zhucun::gui {

static ListDefinition weeklyList()
{
    ListDefinition list;
    list.page = QStringLiteral("weekly");
    list.table = QStringLiteral("weekly_report");
    list.alsoTables = {QStringLiteral("team"), QStringLiteral("rule_set")};
    list.title = QCoreApplication::translate("WeeklyPage", "Weekly reports");
    list.newText = QCoreApplication::translate("WeeklyPage", "New weekly report");
    list.emptyText = QCoreApplication::translate(
        "WeeklyPage", "No weekly reports yet. Note those that have come in under “Week”, or import a file.");
    list.hasRound = true;
    list.hasPeriod = true;
    return list;
}

QWidget *weeklyPage(const PageContext &context)
{
    RecordPage *records = makeRecordPage<WeeklyReport, WeeklyReportRow, WeeklyForm>(
        context, QStringLiteral("weekly"), weeklyList(), reports::weeklyReportColumns());
    auto *page = new TabbedRecordPage(records, QCoreApplication::translate("WeeklyPage", "All reports"));
    page->addBefore(new WeekView(context), QCoreApplication::translate("WeeklyPage", "Week"));
    return page;
}

} // namespace zhucun::gui
