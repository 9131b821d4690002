#include "gui/division/divisionpage.h"

#include "gui/division/divisionform.h"
#include "gui/recordpage/makerecordpage.h"
#include "reports/columns/divisioncolumns.h"

namespace zhucun::gui {

static QString tr(const char *text) { return QCoreApplication::translate("DivisionPage", text); }

static ListDefinition divisionList()
{
    ListDefinition list;
    list.page = QStringLiteral("divisions");
    list.table = QStringLiteral("division");
    list.alsoTables = {QStringLiteral("village"), QStringLiteral("team"), QStringLiteral("posting")};
    list.title = tr("Townships and divisions");
    list.newText = tr("New division");
    list.emptyText = tr("No divisions yet.");
    list.hasTownship = false;
    list.hasVillage = false;
    list.filterFields = {
        enumFilterField<DivisionLevel>(QStringLiteral("level"), tr("Level")),
    };
    return list;
}

QWidget *divisionPage(const PageContext &context)
{
    return makeRecordPage<Division, DivisionRow, DivisionForm>(context, QStringLiteral("divisions"), divisionList(),
                                                               reports::divisionColumns());
}

} // namespace zhucun::gui
