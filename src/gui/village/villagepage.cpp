#include "gui/village/villagepage.h"

#include "gui/recordpage/makerecordpage.h"
#include "gui/village/villageform.h"
#include "reports/columns/villagecolumns.h"

namespace zhucun::gui {

static QString tr(const char *text) { return QCoreApplication::translate("VillagePage", text); }

static ListDefinition villageList()
{
    ListDefinition list;
    list.page = QStringLiteral("villages");
    list.table = QStringLiteral("village");
    list.alsoTables = {QStringLiteral("posting"), QStringLiteral("team"), QStringLiteral("category")};
    list.title = tr("Villages");
    list.newText = tr("New village");
    list.emptyText = tr("No villages yet. Enter the first one, or import a file.");
    list.hasVillage = false;
    list.filterFields = {
        yesNoFilterField(QStringLiteral("has_team"), tr("Team"), tr("With a team"), tr("Without a team")),
    };
    list.totalLabels = {{QStringLiteral("households"), tr("Households")}, {QStringLiteral("population"), tr("People")}};
    return list;
}

QWidget *villagePage(const PageContext &context)
{
    return makeRecordPage<Village, VillageRow, VillageForm>(context, QStringLiteral("villages"), villageList(),
                                                            reports::villageColumns(personalData(context)));
}

} // namespace zhucun::gui
