#include "gui/visit/visitpage.h"

#include "gui/recordpage/makerecordpage.h"
#include "gui/visit/visitform.h"
#include "reports/columns/visitcolumns.h"

namespace zhucun::gui {

static QString tr(const char *text) { return QCoreApplication::translate("VisitPage", text); }

static ListDefinition visitList()
{
    ListDefinition list;
    list.page = QStringLiteral("visits");
    list.table = QStringLiteral("visit");
    list.alsoTables = {QStringLiteral("village"), QStringLiteral("cadre"), QStringLiteral("household")};
    list.title = tr("Visits");
    list.newText = tr("New visit");
    list.emptyText = tr("No visits yet. Enter the first one, or import a file.");
    list.hasRound = true;
    list.hasPeriod = true;
    list.filterFields = {
        enumFilterField<VisitMode>(QStringLiteral("mode"), tr("Mode")),
        enumFilterField<Satisfaction>(QStringLiteral("satisfaction"), tr("Satisfaction")),
        yesNoFilterField(QStringLiteral("typical"), tr("Typical case"), tr("Yes"), tr("No")),
    };
    list.totalLabels = {{QStringLiteral("person_times"), tr("Person-times")},
                        {QStringLiteral("household_times"), tr("Household-times")}};
    return list;
}

QWidget *visitPage(const PageContext &context)
{
    return makeRecordPage<Visit, VisitRow, VisitForm>(context, QStringLiteral("visits"), visitList(),
                                                      reports::visitColumns());
}

} // namespace zhucun::gui
