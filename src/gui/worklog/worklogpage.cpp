#include "gui/worklog/worklogpage.h"

#include "gui/common/appearance.h"
#include "gui/recordpage/makerecordpage.h"
#include "gui/worklog/recordfromlog.h"
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
        yesNoFilterField(QStringLiteral("has_deed"), QCoreApplication::translate("WorkLogPage", "Deed"),
                         QCoreApplication::translate("WorkLogPage", "Became a deed"),
                         QCoreApplication::translate("WorkLogPage", "No deed yet")),
    };
    return list;
}

QWidget *workLogPage(const PageContext &context)
{
    auto *records = new RecordFromLog(context.workspace, context.window);
    const MakeFromLog make{[records](WorkLogId id) { records->beginVisit(id); },
                           [records](WorkLogId id) { records->beginDeed(id); }};
    RecordPage *page = makeRecordPage<WorkLog, WorkLogRow, WorkLogForm>(context, QStringLiteral("worklogs"),
                                                                        workLogList(), reports::workLogColumns(), make);
    records->setParent(page);
    records->setPage(page);
    if (context.workspace.access() != Workspace::Access::ReadWrite)
        return page;
    // One at a time: each needs to be told more than the line says.
    const auto forOne = [&window = context.window](std::function<void(WorkLogId)> begin) {
        return [&window, begin = std::move(begin)](const std::vector<qint64> &ids) {
            if (ids.size() == 1)
                begin(WorkLogId(ids.front()));
            else
                window.open({QStringLiteral("worklogs"), std::nullopt, ids.front()});
        };
    };
    page->list()->addSelectionAction(themeIcon("view-conversation-balloon"),
                                     QCoreApplication::translate("WorkLogPage", "Make a visit of it"),
                                     forOne(make.visit));
    page->list()->addSelectionAction(
        themeIcon("view-task"), QCoreApplication::translate("WorkLogPage", "Make a deed of it"), forOne(make.deed));
    return page;
}

} // namespace zhucun::gui
