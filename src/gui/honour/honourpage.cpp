#include "gui/honour/honourpage.h"

#include "gui/honour/honourform.h"
#include "gui/recordpage/makerecordpage.h"
#include "reports/columns/honourcolumns.h"

namespace zhucun::gui {

static ListDefinition honourList()
{
    ListDefinition list;
    list.page = QStringLiteral("honours");
    list.table = QStringLiteral("honour");
    list.alsoTables = {QStringLiteral("cadre"), QStringLiteral("team"), QStringLiteral("posting"),
                       QStringLiteral("village")};
    list.title = QCoreApplication::translate("HonourPage", "Honours and sanctions");
    list.newText = QCoreApplication::translate("HonourPage", "New honour or sanction");
    list.emptyText = QCoreApplication::translate("HonourPage",
                                                 "No honours or sanctions yet. Enter the first one, or import a file.");
    list.hasRound = true;
    list.hasPeriod = true;
    list.filterFields = {
        yesNoFilterField(QStringLiteral("sanction"), QCoreApplication::translate("HonourPage", "Honour or sanction"),
                         QCoreApplication::translate("HonourPage", "Sanction"),
                         QCoreApplication::translate("HonourPage", "Honour")),
        enumFilterField<HonourKind>(QStringLiteral("kind"), QCoreApplication::translate("HonourPage", "Kind")),
    };
    return list;
}

QWidget *honourPage(const PageContext &context)
{
    return makeRecordPage<Honour, HonourRow, HonourForm>(
        context, QStringLiteral("honours"), honourList(), reports::honourColumns(),
        AttachmentAccess<Honour>::of(AttachmentService(context.workspace)));
}

} // namespace zhucun::gui
