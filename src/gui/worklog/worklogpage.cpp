#include "gui/worklog/worklogpage.h"

#include "gui/common/appearance.h"
#include "gui/recordpage/makerecordpage.h"
#include "gui/worklog/visitfromlog.h"
#include "gui/worklog/worklogform.h"
#include "reports/columns/worklogcolumns.h"

namespace zhucun::gui {

static ListDefinition workLogList()
{
    ListDefinition list;
    list.page = QStringLiteral("worklogs");
    list.table = QStringLiteral("work_log");
    list.alsoTables = {QStringLiteral("cadre"), QStringLiteral("posting")};
    list.title = QCoreApplication::translate("WorkLogPage", "Work log");
    list.newText = QCoreApplication::translate("WorkLogPage", "New line");
    list.emptyText =
        QCoreApplication::translate("WorkLogPage", "The work log is empty. Enter the first line, or import a file.");
    list.hasRound = true;
    list.hasPeriod = true;
    list.filterFields = {
        yesNoFilterField(QStringLiteral("has_visit"), QCoreApplication::translate("WorkLogPage", "Visit"),
                         QCoreApplication::translate("WorkLogPage", "Became a visit"),
                         QCoreApplication::translate("WorkLogPage", "No visit yet")),
    };
    return list;
}

QWidget *workLogPage(const PageContext &context)
{
    auto *visits = new VisitFromLog(context.workspace, context.window);
    const MakeVisit makeVisit = [visits](WorkLogId id) { visits->begin(id); };
    RecordPage *page = makeRecordPage<WorkLog, WorkLogRow, WorkLogForm>(
        context, QStringLiteral("worklogs"), workLogList(), reports::workLogColumns(), makeVisit);
    visits->setParent(page);
    visits->setPage(page);
    if (context.workspace.access() == Workspace::Access::ReadWrite) {
        page->list()->addSelectionAction(themeIcon("view-conversation-balloon"),
                                         QCoreApplication::translate("WorkLogPage", "Make a visit of it"),
                                         [&window = context.window, visits](const std::vector<qint64> &ids) {
                                             // One at a time: each visit needs to be told whom it was paid to.
                                             if (ids.size() == 1)
                                                 visits->begin(WorkLogId(ids.front()));
                                             else
                                                 window.open({QStringLiteral("worklogs"), std::nullopt, ids.front()});
                                         });
    }
    return page;
}

} // namespace zhucun::gui
