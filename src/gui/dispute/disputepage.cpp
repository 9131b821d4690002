#include "gui/dispute/disputepage.h"

#include "gui/dispute/disputeform.h"
#include "gui/recordpage/makerecordpage.h"
#include "reports/columns/disputecolumns.h"

namespace zhucun::gui {

static QString tr(const char *text) { return QCoreApplication::translate("DisputePage", text); }

static ListDefinition disputeList()
{
    ListDefinition list;
    list.page = QStringLiteral("disputes");
    list.table = QStringLiteral("dispute");
    list.alsoTables = {QStringLiteral("village"), QStringLiteral("cadre"), QStringLiteral("category")};
    list.title = tr("Disputes");
    list.newText = tr("New dispute");
    list.emptyText = tr("No disputes yet. Enter the first one, or import a file.");
    list.hasRound = true;
    list.hasPeriod = true;
    list.filterFields = {
        enumFilterField<DisputeState>(QStringLiteral("state"), tr("State")),
        yesNoFilterField(QStringLiteral("open"), tr("Result"), tr("Not resolved"), tr("Resolved")),
        enumFilterField<DisputeRisk>(QStringLiteral("risk"), tr("Risk")),
        enumFilterField<DisputeSource>(QStringLiteral("source"), tr("Source")),
        yesNoFilterField(QStringLiteral("petition_linked"), tr("Petition"), tr("Linked to a petition"),
                         tr("Not linked")),
    };
    list.totalLabels = {{QStringLiteral("people"), tr("People")}};
    return list;
}

QWidget *disputePage(const PageContext &context)
{
    return makeRecordPage<Dispute, DisputeRow, DisputeForm>(context, QStringLiteral("disputes"), disputeList(),
                                                            reports::disputeColumns());
}

} // namespace zhucun::gui
