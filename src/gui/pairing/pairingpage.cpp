#include "gui/pairing/pairingpage.h"

#include "gui/pairing/pairingform.h"
#include "gui/recordpage/makerecordpage.h"
#include "reports/columns/pairingcolumns.h"

namespace zhucun::gui {

static ListDefinition pairingList()
{
    ListDefinition list;
    list.page = QStringLiteral("pairings");
    list.table = QStringLiteral("pairing");
    list.alsoTables = {QStringLiteral("unit"), QStringLiteral("cadre"), QStringLiteral("village"),
                       QStringLiteral("household")};
    list.title = QCoreApplication::translate("PairingPage", "Pairing");
    list.newText = QCoreApplication::translate("PairingPage", "New pair");
    list.emptyText = QCoreApplication::translate("PairingPage", "No pairs yet. Enter the first one, or import a file.");
    list.hasPeriod = true;
    list.filterFields = {
        enumFilterField<PairingKind>(QStringLiteral("kind"), QCoreApplication::translate("PairingPage", "Kind")),
    };
    return list;
}

QWidget *pairingPage(const PageContext &context)
{
    return makeRecordPage<Pairing, PairingRow, PairingForm>(context, QStringLiteral("pairings"), pairingList(),
                                                            reports::pairingColumns());
}

} // namespace zhucun::gui
