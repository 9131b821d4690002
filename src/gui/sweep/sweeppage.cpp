#include "gui/sweep/sweeppage.h"

#include "gui/recordpage/makerecordpage.h"
#include "gui/sweep/sweepform.h"
#include "reports/columns/sweepcolumns.h"

namespace zhucun::gui {

static ListDefinition sweepList()
{
    ListDefinition list;
    list.page = QStringLiteral("sweeps");
    list.table = QStringLiteral("sweep");
    list.alsoTables = {QStringLiteral("village")};
    list.title = QCoreApplication::translate("SweepPage", "Sweeps");
    list.newText = QCoreApplication::translate("SweepPage", "New sweep");
    list.emptyText = QCoreApplication::translate(
        "SweepPage", "No sweeps yet. A sweep that found nothing is a nil return: enter it too.");
    list.hasPeriod = true;
    list.filterFields = {
        yesNoFilterField(QStringLiteral("nil"), QCoreApplication::translate("SweepPage", "Result"),
                         QCoreApplication::translate("SweepPage", "Nil return"),
                         QCoreApplication::translate("SweepPage", "Something found")),
    };
    list.totalLabels = {{QStringLiteral("found"), QCoreApplication::translate("SweepPage", "Found")}};
    return list;
}

QWidget *sweepPage(const PageContext &context)
{
    return makeRecordPage<Sweep, SweepRow, SweepForm>(context, QStringLiteral("sweeps"), sweepList(),
                                                      reports::sweepColumns());
}

} // namespace zhucun::gui
