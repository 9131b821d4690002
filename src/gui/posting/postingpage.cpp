#include "gui/posting/postingpage.h"

#include "gui/posting/postingform.h"
#include "gui/posting/replacedialog.h"
#include "gui/recordpage/makerecordpage.h"
#include "reports/columns/postingcolumns.h"

namespace zhucun::gui {

static ListDefinition postingList()
{
    ListDefinition list;
    list.page = QStringLiteral("postings");
    list.table = QStringLiteral("posting");
    list.alsoTables = {QStringLiteral("cadre"), QStringLiteral("team"), QStringLiteral("village"),
                       QStringLiteral("unit")};
    list.title = QCoreApplication::translate("PostingPage", "Postings");
    list.newText = QCoreApplication::translate("PostingPage", "New posting");
    list.emptyText =
        QCoreApplication::translate("PostingPage", "No postings yet. Enter the first one, or import a roster.");
    list.hasRound = true;
    list.hasPeriod = true;
    list.filterFields = {
        yesNoFilterField(QStringLiteral("current"), QCoreApplication::translate("PostingPage", "Time"),
                         QCoreApplication::translate("PostingPage", "In post today"),
                         QCoreApplication::translate("PostingPage", "Not in post today")),
        enumFilterField<PostingRole>(QStringLiteral("role"), QCoreApplication::translate("PostingPage", "Role")),
        yesNoFilterField(
            QStringLiteral("first_secretary"), QCoreApplication::translate("PostingPage", "First secretary"),
            QCoreApplication::translate("PostingPage", "Yes"), QCoreApplication::translate("PostingPage", "No")),
        enumFilterField<PostingEndReason>(QStringLiteral("end_reason"),
                                          QCoreApplication::translate("PostingPage", "Reason of end")),
    };
    return list;
}

/// "Replace…" for one posting of the list.
static void addReplaceAction(RecordPage *page, const PageContext &context)
{
    if (context.workspace.access() == Workspace::Access::ReadOnly)
        return;
    ListPage *list = page->list();
    const FieldContext fields = FieldContext::of(LookupService(context.workspace), context.workspace.clock());
    list->addSelectionAction(QIcon::fromTheme(QStringLiteral("system-switch-user")),
                             QCoreApplication::translate("PostingPage", "Replace member…"),
                             [list, fields, workspace = &context.workspace](const std::vector<qint64> &ids) {
                                 auto *dialog = new ReplaceDialog(*workspace, fields, PostingId(ids.front()), list);
                                 QObject::connect(dialog, &ReplaceDialog::replaced, list, &ListPage::select);
                                 dialog->open();
                             });
}

QWidget *postingPage(const PageContext &context)
{
    RecordPage *page = makeRecordPage<Posting, PostingRow, PostingForm>(
        context, QStringLiteral("postings"), postingList(), reports::postingColumns(personalData(context)));
    addReplaceAction(page, context);
    return page;
}

} // namespace zhucun::gui
