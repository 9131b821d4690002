#include "gui/ledger/ledgerkindpage.h"

#include "gui/ledger/ledgerkindform.h"
#include "gui/recordpage/makerecordpage.h"
#include "reports/columns/ledgerkindcolumns.h"

namespace zhucun::gui {

static ListDefinition ledgerKindList()
{
    ListDefinition list;
    list.page = QStringLiteral("ledgerkinds");
    list.table = QStringLiteral("ledger_kind");
    list.title = QCoreApplication::translate("LedgerKindPage", "Kinds of ledger entries");
    list.newText = QCoreApplication::translate("LedgerKindPage", "New kind");
    list.emptyText = QCoreApplication::translate("LedgerKindPage", "No kinds yet.");
    list.hasTownship = false;
    list.hasVillage = false;
    list.filterFields = {
        enumFilterField<LedgerTheme>(QStringLiteral("theme"), QCoreApplication::translate("LedgerKindPage", "Theme")),
        enumFilterField<LedgerMeasure>(QStringLiteral("measure"),
                                       QCoreApplication::translate("LedgerKindPage", "Counts")),
        yesNoFilterField(QStringLiteral("active"), QCoreApplication::translate("LedgerKindPage", "Offered"),
                         QCoreApplication::translate("LedgerKindPage", "Offered"),
                         QCoreApplication::translate("LedgerKindPage", "No longer offered")),
    };
    return list;
}

QWidget *ledgerKindPage(const PageContext &context)
{
    return makeRecordPage<LedgerKind, LedgerKind, LedgerKindForm>(context, QStringLiteral("ledgerkinds"),
                                                                  ledgerKindList(), reports::ledgerKindColumns());
}

} // namespace zhucun::gui
