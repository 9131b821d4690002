#include "gui/round/roundpage.h"

#include "gui/recordpage/makerecordpage.h"
#include "gui/round/roundform.h"
#include "reports/columns/roundcolumns.h"

namespace zhucun::gui {

static QString tr(const char *text) { return QCoreApplication::translate("RoundPage", text); }

static ListDefinition roundList()
{
    ListDefinition list;
    list.page = QStringLiteral("rounds");
    list.table = QStringLiteral("round");
    list.alsoTables = {QStringLiteral("team"), QStringLiteral("posting")};
    list.title = tr("Rounds");
    list.newText = tr("New round");
    list.emptyText = tr("No rounds yet. A round is the term for which teams are sent.");
    list.hasTownship = false;
    list.hasVillage = false;
    return list;
}

QWidget *roundPage(const PageContext &context)
{
    return makeRecordPage<Round, RoundRow, RoundForm>(context, QStringLiteral("rounds"), roundList(),
                                                      reports::roundColumns());
}

} // namespace zhucun::gui
