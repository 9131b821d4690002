#include "gui/unit/unitpage.h"

#include "gui/recordpage/makerecordpage.h"
#include "gui/unit/unitform.h"
#include "reports/columns/unitcolumns.h"

namespace zhucun::gui {

static ListDefinition unitList()
{
    ListDefinition list;
    list.page = QStringLiteral("units");
    list.table = QStringLiteral("unit");
    list.alsoTables = {QStringLiteral("team"), QStringLiteral("posting"), QStringLiteral("cadre")};
    list.title = QCoreApplication::translate("UnitPage", "Sending units");
    list.newText = QCoreApplication::translate("UnitPage", "New unit");
    list.emptyText = QCoreApplication::translate("UnitPage", "No units yet. Enter the first one, or import a roster.");
    list.hasTownship = false;
    list.hasVillage = false;
    list.filterFields = {
        enumFilterField<UnitLevel>(QStringLiteral("level"), QCoreApplication::translate("UnitPage", "Level")),
        enumFilterField<UnitCategory>(QStringLiteral("category"), QCoreApplication::translate("UnitPage", "Category")),
    };
    return list;
}

QWidget *unitPage(const PageContext &context)
{
    return makeRecordPage<Unit, UnitRow, UnitForm>(context, QStringLiteral("units"), unitList(),
                                                   reports::unitColumns(personalData(context)));
}

} // namespace zhucun::gui
