#include "gui/petition/petitionpage.h"

#include "gui/event/recordalso.h"
#include "gui/petition/petitionform.h"
#include "gui/recordpage/makerecordpage.h"
#include "reports/columns/petitioncolumns.h"

namespace zhucun::gui {

static ListDefinition petitionList()
{
    ListDefinition list;
    list.page = QStringLiteral("petitions");
    list.table = QStringLiteral("petition");
    list.alsoTables = {QStringLiteral("village"), QStringLiteral("division")};
    list.title = QCoreApplication::translate("PetitionPage", "Petitions");
    list.newText = QCoreApplication::translate("PetitionPage", "New petition");
    list.emptyText =
        QCoreApplication::translate("PetitionPage", "No petitions yet. Enter the first one, or import a file.");
    list.hasRound = true;
    list.hasPeriod = true;
    list.filterFields = {
        enumFilterField<PetitionLevel>(QStringLiteral("level"), QCoreApplication::translate("PetitionPage", "Level")),
        enumFilterField<PetitionMode>(QStringLiteral("form"), QCoreApplication::translate("PetitionPage", "Form")),
        yesNoFilterField(QStringLiteral("open"), QCoreApplication::translate("PetitionPage", "Outcome"),
                         QCoreApplication::translate("PetitionPage", "Not done"),
                         QCoreApplication::translate("PetitionPage", "Done")),
    };
    list.totalLabels = {{QStringLiteral("people"), QCoreApplication::translate("PetitionPage", "People (times)")},
                        {QStringLiteral("same_event"),
                         QCoreApplication::translate("PetitionPage", "Of them the same event as in another ledger")}};
    return list;
}

QWidget *petitionPage(const PageContext &context)
{
    return makeRecordPage<Petition, PetitionRow, PetitionForm>(
        context, QStringLiteral("petitions"), petitionList(), reports::petitionColumns(),
        AttachmentAccess<Petition>::of(AttachmentService(context.workspace)), eventAccess(context));
}

} // namespace zhucun::gui
