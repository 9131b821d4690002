#include "gui/posting/postingpage.h"

#include "gui/posting/postingform.h"
#include "gui/posting/replacedialog.h"
#include "gui/recordpage/makerecordpage.h"
#include "reports/columns/postingcolumns.h"

namespace zhucun::gui {

static QString tr(const char *text) { return QCoreApplication::translate("PostingPage", text); }

static ListDefinition postingList()
{
    ListDefinition list;
    list.page = QStringLiteral("postings");
    list.table = QStringLiteral("posting");
    list.alsoTables = {QStringLiteral("cadre"), QStringLiteral("team"), QStringLiteral("village"),
                       QStringLiteral("unit")};
    list.title = tr("Postings");
    list.newText = tr("New posting");
    list.emptyText = tr("No postings yet. Enter the first one, or import a roster.");
    list.hasRound = true;
    list.hasPeriod = true;
    list.filterFields = {
        yesNoFilterField(QStringLiteral("current"), tr("Time"), tr("In post today"), tr("Not in post today")),
        enumFilterField<PostingRole>(QStringLiteral("role"), tr("Role")),
        yesNoFilterField(QStringLiteral("first_secretary"), tr("First secretary"), tr("Yes"), tr("No")),
        enumFilterField<PostingEndReason>(QStringLiteral("end_reason"), tr("Reason of end")),
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
    list->addSelectionAction(QIcon::fromTheme(QStringLiteral("system-switch-user")), tr("Replace member…"),
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
