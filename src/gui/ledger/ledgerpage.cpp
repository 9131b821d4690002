#include "gui/ledger/ledgerpage.h"

#include "gui/event/recordalso.h"
#include "gui/ledger/ledgerform.h"
#include "gui/recordpage/makerecordpage.h"
#include "reports/columns/ledgercolumns.h"

namespace zhucun::gui {

static ListDefinition ledgerList()
{
    ListDefinition list;
    list.page = QStringLiteral("ledger");
    list.table = QStringLiteral("ledger_entry");
    list.alsoTables = {QStringLiteral("ledger_kind"), QStringLiteral("village"), QStringLiteral("cadre"),
                       QStringLiteral("team"), QStringLiteral("unit")};
    list.title = QCoreApplication::translate("LedgerPage", "Ledger");
    list.newText = QCoreApplication::translate("LedgerPage", "New entry");
    list.emptyText = QCoreApplication::translate(
        "LedgerPage", "The ledger is empty. Enter the first deed, project or training, or import a file.");
    list.hasRound = true;
    list.hasPeriod = true;
    list.filterFields = {
        enumFilterField<LedgerTheme>(QStringLiteral("theme"), QCoreApplication::translate("LedgerPage", "Theme")),
        enumFilterField<LedgerStage>(QStringLiteral("stage"), QCoreApplication::translate("LedgerPage", "Stage")),
        enumFilterField<EvidenceGrade>(QStringLiteral("grade"), QCoreApplication::translate("LedgerPage", "Evidence")),
        yesNoFilterField(QStringLiteral("typical"), QCoreApplication::translate("LedgerPage", "Exemplary"),
                         QCoreApplication::translate("LedgerPage", "Exemplary cases"),
                         QCoreApplication::translate("LedgerPage", "Others")),
    };
    list.totalLabels = {{QStringLiteral("quantity"), QCoreApplication::translate("LedgerPage", "Quantity")},
                        {QStringLiteral("households"), QCoreApplication::translate("LedgerPage", "Households")},
                        {QStringLiteral("people"), QCoreApplication::translate("LedgerPage", "People")},
                        {QStringLiteral("amount"), QCoreApplication::translate("LedgerPage", "Amount")},
                        {QStringLiteral("same_event"),
                         QCoreApplication::translate("LedgerPage", "Of them the same event as in another ledger")}};
    return list;
}

QWidget *ledgerPage(const PageContext &context)
{
    const RecordService<LedgerKind> kinds(context.workspace);
    const LedgerForm::LoadKind loadKind = [kinds](LedgerKindId id) { return kinds.load(id); };
    return makeRecordPage<LedgerEntry, LedgerRow, LedgerForm>(
        context, QStringLiteral("ledger"), ledgerList(), reports::ledgerColumns(), loadKind,
        AttachmentAccess<LedgerEntry>::of(AttachmentService(context.workspace)), eventAccess(context));
}

} // namespace zhucun::gui
