#include "gui/sweep/sweeppage.h"

#include "gui/recordpage/makerecordpage.h"
#include "gui/sweep/sweepform.h"
#include "reports/columns/sweepcolumns.h"

namespace zhucun::gui {

static QString tr(const char *text) { return QCoreApplication::translate("SweepPage", text); }

static ListDefinition sweepList()
{
    ListDefinition list;
    list.page = QStringLiteral("sweeps");
    list.table = QStringLiteral("sweep");
    list.alsoTables = {QStringLiteral("village")};
    list.title = tr("Sweeps");
    list.newText = tr("New sweep");
    list.emptyText = tr("No sweeps yet. A sweep that found nothing is a nil return: enter it too.");
    list.hasPeriod = true;
    list.filterFields = {
        yesNoFilterField(QStringLiteral("nil"), tr("Result"), tr("Nil return"), tr("Something found")),
    };
    list.totalLabels = {{QStringLiteral("found"), tr("Found")}};
    return list;
}

QWidget *sweepPage(const PageContext &context)
{
    return makeRecordPage<Sweep, SweepRow, SweepForm>(context, QStringLiteral("sweeps"), sweepList(),
                                                      reports::sweepColumns());
}

} // namespace zhucun::gui
