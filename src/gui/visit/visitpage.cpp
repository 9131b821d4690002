#include "gui/visit/visitpage.h"

#include "gui/event/recordalso.h"
#include "gui/recordpage/makerecordpage.h"
#include "gui/visit/visitform.h"
#include "reports/columns/visitcolumns.h"

namespace zhucun::gui {

static ListDefinition visitList()
{
    ListDefinition list;
    list.page = QStringLiteral("visits");
    list.table = QStringLiteral("visit");
    list.alsoTables = {QStringLiteral("village"), QStringLiteral("cadre"), QStringLiteral("household")};
    list.title = QCoreApplication::translate("VisitPage", "Visits");
    list.newText = QCoreApplication::translate("VisitPage", "New visit");
    list.emptyText = QCoreApplication::translate("VisitPage", "No visits yet. Enter the first one, or import a file.");
    list.hasRound = true;
    list.hasPeriod = true;
    list.filterFields = {
        enumFilterField<VisitMode>(QStringLiteral("mode"), QCoreApplication::translate("VisitPage", "Mode")),
        enumFilterField<Satisfaction>(QStringLiteral("satisfaction"),
                                      QCoreApplication::translate("VisitPage", "Satisfaction")),
        yesNoFilterField(QStringLiteral("typical"), QCoreApplication::translate("VisitPage", "Typical case"),
                         QCoreApplication::translate("VisitPage", "Yes"),
                         QCoreApplication::translate("VisitPage", "No")),
    };
    list.totalLabels = {
        {QStringLiteral("person_times"), QCoreApplication::translate("VisitPage", "Person-times")},
        {QStringLiteral("household_times"), QCoreApplication::translate("VisitPage", "Household-times")},
        {QStringLiteral("same_event"),
         QCoreApplication::translate("VisitPage", "Of them the same event as in another ledger")}};
    return list;
}

QWidget *visitPage(const PageContext &context)
{
    return makeRecordPage<Visit, VisitRow, VisitForm>(
        context, QStringLiteral("visits"), visitList(), reports::visitColumns(),
        AttachmentAccess<Visit>::of(AttachmentService(context.workspace)), eventAccess(context));
}

} // namespace zhucun::gui
