#include "gui/dispute/disputepage.h"

#include "gui/dispute/disputeform.h"
#include "gui/event/recordalso.h"
#include "gui/recordpage/makerecordpage.h"
#include "reports/columns/disputecolumns.h"

namespace zhucun::gui {

static ListDefinition disputeList()
{
    ListDefinition list;
    list.page = QStringLiteral("disputes");
    list.table = QStringLiteral("dispute");
    list.alsoTables = {QStringLiteral("village"), QStringLiteral("cadre"), QStringLiteral("category")};
    list.title = QCoreApplication::translate("DisputePage", "Disputes");
    list.newText = QCoreApplication::translate("DisputePage", "New dispute");
    list.emptyText =
        QCoreApplication::translate("DisputePage", "No disputes yet. Enter the first one, or import a file.");
    list.hasRound = true;
    list.hasPeriod = true;
    list.filterFields = {
        enumFilterField<DisputeState>(QStringLiteral("state"), QCoreApplication::translate("DisputePage", "State")),
        yesNoFilterField(QStringLiteral("open"), QCoreApplication::translate("DisputePage", "Result"),
                         QCoreApplication::translate("DisputePage", "Not resolved"),
                         QCoreApplication::translate("DisputePage", "Resolved")),
        enumFilterField<DisputeRisk>(QStringLiteral("risk"), QCoreApplication::translate("DisputePage", "Risk")),
        enumFilterField<DisputeSource>(QStringLiteral("source"), QCoreApplication::translate("DisputePage", "Source")),
        yesNoFilterField(QStringLiteral("petition_linked"), QCoreApplication::translate("DisputePage", "Petition"),
                         QCoreApplication::translate("DisputePage", "Linked to a petition"),
                         QCoreApplication::translate("DisputePage", "Not linked")),
    };
    list.totalLabels = {{QStringLiteral("people"), QCoreApplication::translate("DisputePage", "People")},
                        {QStringLiteral("same_event"),
                         QCoreApplication::translate("DisputePage", "Of them the same event as in another ledger")}};
    return list;
}

QWidget *disputePage(const PageContext &context)
{
    return makeRecordPage<Dispute, DisputeRow, DisputeForm>(
        context, QStringLiteral("disputes"), disputeList(), reports::disputeColumns(),
        AttachmentAccess<Dispute>::of(AttachmentService(context.workspace)), eventAccess(context));
}

} // namespace zhucun::gui
