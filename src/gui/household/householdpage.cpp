#include "gui/household/householdpage.h"

#include "gui/household/householdform.h"
#include "gui/recordpage/makerecordpage.h"
#include "reports/columns/householdcolumns.h"

namespace zhucun::gui {

static QString tr(const char *text) { return QCoreApplication::translate("HouseholdPage", text); }

static ListDefinition householdList()
{
    ListDefinition list;
    list.page = QStringLiteral("households");
    list.table = QStringLiteral("household");
    list.alsoTables = {QStringLiteral("visit"), QStringLiteral("village")};
    list.title = tr("Households");
    list.newText = tr("New household");
    list.emptyText = tr("No households yet. Enter the first one, or import a file.");
    list.totalLabels = {{QStringLiteral("people"), tr("People")}};
    return list;
}

QWidget *householdPage(const PageContext &context)
{
    return makeRecordPage<Household, HouseholdRow, HouseholdForm>(
        context, QStringLiteral("households"), householdList(), reports::householdColumns(personalData(context)));
}

} // namespace zhucun::gui
