#include "gui/pairing/pairingpage.h"

#include "gui/pairing/pairingform.h"
#include "gui/recordpage/makerecordpage.h"
#include "reports/columns/pairingcolumns.h"

namespace zhucun::gui {

static QString tr(const char *text) { return QCoreApplication::translate("PairingPage", text); }

static ListDefinition pairingList()
{
    ListDefinition list;
    list.page = QStringLiteral("pairings");
    list.table = QStringLiteral("pairing");
    list.alsoTables = {QStringLiteral("unit"), QStringLiteral("cadre"), QStringLiteral("village"),
                       QStringLiteral("household")};
    list.title = tr("Pairing");
    list.newText = tr("New pair");
    list.emptyText = tr("No pairs yet. Enter the first one, or import a file.");
    list.hasPeriod = true;
    list.filterFields = {
        enumFilterField<PairingKind>(QStringLiteral("kind"), tr("Kind")),
    };
    return list;
}

QWidget *pairingPage(const PageContext &context)
{
    return makeRecordPage<Pairing, PairingRow, PairingForm>(context, QStringLiteral("pairings"), pairingList(),
                                                            reports::pairingColumns());
}

} // namespace zhucun::gui
