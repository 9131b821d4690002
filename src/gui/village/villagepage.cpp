#include "gui/village/villagepage.h"

#include "gui/recordpage/makerecordpage.h"
#include "gui/village/villageform.h"
#include "reports/columns/villagecolumns.h"

namespace zhucun::gui {

static ListDefinition villageList()
{
    ListDefinition list;
    list.page = QStringLiteral("villages");
    list.table = QStringLiteral("village");
    list.alsoTables = {QStringLiteral("posting"), QStringLiteral("team"), QStringLiteral("category")};
    list.title = QCoreApplication::translate("VillagePage", "Villages");
    list.newText = QCoreApplication::translate("VillagePage", "New village");
    list.emptyText =
        QCoreApplication::translate("VillagePage", "No villages yet. Enter the first one, or import a file.");
    list.hasVillage = false;
    list.filterFields = {
        yesNoFilterField(QStringLiteral("has_team"), QCoreApplication::translate("VillagePage", "Team"),
                         QCoreApplication::translate("VillagePage", "With a team"),
                         QCoreApplication::translate("VillagePage", "Without a team")),
    };
    list.totalLabels = {{QStringLiteral("households"), QCoreApplication::translate("VillagePage", "Households")},
                        {QStringLiteral("population"), QCoreApplication::translate("VillagePage", "People")}};
    return list;
}

QWidget *villagePage(const PageContext &context)
{
    return makeRecordPage<Village, VillageRow, VillageForm>(context, QStringLiteral("villages"), villageList(),
                                                            reports::villageColumns(personalData(context)));
}

} // namespace zhucun::gui
