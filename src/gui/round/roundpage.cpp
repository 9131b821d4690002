#include "gui/round/roundpage.h"

#include "gui/recordpage/makerecordpage.h"
#include "gui/round/roundform.h"
#include "reports/columns/roundcolumns.h"

namespace zhucun::gui {

static ListDefinition roundList()
{
    ListDefinition list;
    list.page = QStringLiteral("rounds");
    list.table = QStringLiteral("round");
    list.alsoTables = {QStringLiteral("team"), QStringLiteral("posting")};
    list.title = QCoreApplication::translate("RoundPage", "Rounds");
    list.newText = QCoreApplication::translate("RoundPage", "New round");
    list.emptyText =
        QCoreApplication::translate("RoundPage", "No rounds yet. A round is the term for which teams are sent.");
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
