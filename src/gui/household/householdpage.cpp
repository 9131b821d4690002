#include "gui/household/householdpage.h"

#include "gui/household/householdform.h"
#include "gui/recordpage/makerecordpage.h"
#include "reports/columns/householdcolumns.h"

namespace zhucun::gui {

static ListDefinition householdList()
{
    ListDefinition list;
    list.page = QStringLiteral("households");
    list.table = QStringLiteral("household");
    list.alsoTables = {QStringLiteral("visit"), QStringLiteral("village")};
    list.title = QCoreApplication::translate("HouseholdPage", "Households");
    list.newText = QCoreApplication::translate("HouseholdPage", "New household");
    list.emptyText =
        QCoreApplication::translate("HouseholdPage", "No households yet. Enter the first one, or import a file.");
    list.totalLabels = {{QStringLiteral("people"), QCoreApplication::translate("HouseholdPage", "People")}};
    return list;
}

QWidget *householdPage(const PageContext &context)
{
    return makeRecordPage<Household, HouseholdRow, HouseholdForm>(
        context, QStringLiteral("households"), householdList(), reports::householdColumns(personalData(context)));
}

} // namespace zhucun::gui
