#include "gui/division/divisionpage.h"

#include "gui/division/divisionform.h"
#include "gui/recordpage/makerecordpage.h"
#include "reports/columns/divisioncolumns.h"

namespace zhucun::gui {

static ListDefinition divisionList()
{
    ListDefinition list;
    list.page = QStringLiteral("divisions");
    list.table = QStringLiteral("division");
    list.alsoTables = {QStringLiteral("village"), QStringLiteral("team"), QStringLiteral("posting")};
    list.title = QCoreApplication::translate("DivisionPage", "Townships and divisions");
    list.newText = QCoreApplication::translate("DivisionPage", "New division");
    list.emptyText = QCoreApplication::translate("DivisionPage", "No divisions yet.");
    list.hasTownship = false;
    list.hasVillage = false;
    list.filterFields = {
        enumFilterField<DivisionLevel>(QStringLiteral("level"), QCoreApplication::translate("DivisionPage", "Level")),
    };
    return list;
}

QWidget *divisionPage(const PageContext &context)
{
    return makeRecordPage<Division, DivisionRow, DivisionForm>(context, QStringLiteral("divisions"), divisionList(),
                                                               reports::divisionColumns());
}

} // namespace zhucun::gui
