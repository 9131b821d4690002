#include "gui/leave/leavepage.h"

#include "gui/common/appearance.h"
#include "gui/common/list/filterbar.h"
#include "gui/common/message/messagebar.h"
#include "gui/leave/leavedialogs.h"
#include "gui/leave/leaveform.h"
#include "gui/recordpage/makerecordpage.h"
#include "reports/columns/leavecolumns.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace zhucun::gui {

namespace {

ListDefinition leaveList()
{
    ListDefinition list;
    list.page = QStringLiteral("leaves");
    list.table = QStringLiteral("leave_request");
    list.alsoTables = {QStringLiteral("cadre"), QStringLiteral("posting"), QStringLiteral("unit"),
                       QStringLiteral("village")};
    list.title = QCoreApplication::translate("LeavePage", "Leave");
    list.newText = QCoreApplication::translate("LeavePage", "New leave");
    list.emptyText =
        QCoreApplication::translate("LeavePage", "No leave yet. Enter the first request, or import a register.");
    list.hasRound = true;
    list.hasPeriod = true;
    list.filterFields = {
        enumFilterField<LeaveKind>(QStringLiteral("kind"), QCoreApplication::translate("LeavePage", "Kind")),
        enumFilterField<LeaveState>(QStringLiteral("state"), QCoreApplication::translate("LeavePage", "State")),
        enumFilterField<ApproverRole>(QStringLiteral("needed_role"),
                                      QCoreApplication::translate("LeavePage", "Approver")),
        yesNoFilterField(QStringLiteral("waiting"), QCoreApplication::translate("LeavePage", "Approval"),
                         QCoreApplication::translate("LeavePage", "Waiting for approval"),
                         QCoreApplication::translate("LeavePage", "Decided")),
        yesNoFilterField(QStringLiteral("overdue"), QCoreApplication::translate("LeavePage", "Return"),
                         QCoreApplication::translate("LeavePage", "Return overdue"),
                         QCoreApplication::translate("LeavePage", "Not overdue")),
    };
    list.totalLabels = {{QStringLiteral("half_days"), QCoreApplication::translate("LeavePage", "Days of leave")}};
    return list;
}

/// What the list says once something was done about leaves.
QString toldOf(const LeaveOutcome &outcome)
{
    const QString done = QCoreApplication::translate("LeavePage", "%n leave(s) changed. Undo (Ctrl+Z) takes it back.",
                                                     nullptr, outcome.changed);
    if (!outcome.stillNeeded)
        return done;
    return done + QLatin1Char('\n') +
           QCoreApplication::translate("LeavePage", "%n still waiting: %1 must approve.", nullptr, outcome.waiting)
               .arg(termText(*outcome.stillNeeded));
}

/// Adds an action that opens `makeDialog(leaves)` on the selected leaves.
template <class MakeDialog>
QAction *addAction(ListPage *list, Workspace &workspace, const char *icon, const QString &text, MakeDialog makeDialog)
{
    const ListService<LeaveRow> rows(workspace);
    return list->addSelectionAction(themeIcon(icon), text, [list, rows, makeDialog](const std::vector<qint64> &ids) {
        await(rows.rows(ids), list, [list, makeDialog](const Result<std::vector<LeaveRow>> &leaves) {
            if (!leaves || leaves->empty())
                return;
            LeaveDialog *dialog = makeDialog(*leaves);
            QObject::connect(dialog, &LeaveDialog::finishedWith, list, [list](const LeaveOutcome &outcome) {
                list->messages()->show(outcome.stillNeeded ? MessageBar::Kind::Warning : MessageBar::Kind::Info,
                                       toldOf(outcome));
            });
            dialog->open();
        });
    });
}

/// Off while none of the selected leaves waits for approval. Of large selections the dialog tells.
void offerWhereNeeded(QAction *approve, ListPage *list, Workspace &workspace)
{
    constexpr size_t kMostLookedAt = 200;
    const ListService<LeaveRow> rows(workspace);
    const auto look = [approve, list, rows] {
        const std::vector<qint64> ids = list->selectedIds();
        if (ids.empty() || ids.size() > kMostLookedAt || list->filterBar()->filter().trashed)
            return;
        await(rows.rows(ids), approve, [approve, list, ids](const Result<std::vector<LeaveRow>> &leaves) {
            if (leaves && ids == list->selectedIds())
                approve->setEnabled(std::ranges::any_of(
                    *leaves, [](const LeaveRow &leave) { return leave.state == LeaveState::Requested; }));
        });
    };
    QObject::connect(list, &ListPage::selectionChanged, approve, look);
    QObject::connect(&workspace, &Workspace::changed, approve, look);
}

void addActions(ListPage *list, const PageContext &context)
{
    Workspace &workspace = context.workspace;
    // What was said of the change before may just have been undone.
    QObject::connect(&workspace, &Workspace::changed, list, [list] { list->messages()->clear(); });
    const LeaveService service(workspace);
    const FieldContext fields = FieldContext::of(LookupService(workspace), workspace.clock());
    QAction *approve =
        addAction(list, workspace, "dialog-ok-apply", QCoreApplication::translate("LeavePage", "Approve…"),
                  [=](const std::vector<LeaveRow> &leaves) {
                      return new LeaveDecisionDialog(LeaveStepKind::Approve, service, fields, leaves, list);
                  });
    offerWhereNeeded(approve, list, workspace);
    addAction(list, workspace, "dialog-cancel", QCoreApplication::translate("LeavePage", "Reject…"),
              [=](const std::vector<LeaveRow> &leaves) {
                  return new LeaveDecisionDialog(LeaveStepKind::Reject, service, fields, leaves, list);
              });
    addAction(
        list, workspace, "go-home", QCoreApplication::translate("LeavePage", "Back on post…"),
        [=](const std::vector<LeaveRow> &leaves) { return new LeaveReturnDialog(service, fields, leaves, list); });
    addAction(
        list, workspace, "document-revert", QCoreApplication::translate("LeavePage", "Withdraw…"),
        [=](const std::vector<LeaveRow> &leaves) { return new LeaveWithdrawalDialog(service, fields, leaves, list); });
}

} // namespace

QWidget *leavePage(const PageContext &context)
{
    const LeaveService service(context.workspace);
    const LeaveForm::Count count = [service](const Leave &leave) { return service.count(leave); };
    RecordPage *page = makeRecordPage<Leave, LeaveRow, LeaveForm>(context, QStringLiteral("leaves"), leaveList(),
                                                                  reports::leaveColumns(), count);
    if (context.workspace.access() != Workspace::Access::ReadOnly)
        addActions(page->list(), context);
    return page;
}

} // namespace zhucun::gui
