#include "gui/baseline/baselinepage.h"

#include "gui/baseline/baselineform.h"
#include "gui/recordpage/makerecordpage.h"
#include "reports/columns/baselinecolumns.h"
#include "services/statistics/statisticsservice.h"

namespace zhucun::gui {

static ListDefinition baselineList()
{
    ListDefinition list;
    list.page = QStringLiteral("baselines");
    list.table = QStringLiteral("baseline");
    list.alsoTables = {QStringLiteral("ledger_kind"), QStringLiteral("division")};
    list.title = QCoreApplication::translate("BaselinePage", "Earlier figures");
    list.newText = QCoreApplication::translate("BaselinePage", "New earlier figure");
    list.emptyText = QCoreApplication::translate(
        "BaselinePage", "No figures of earlier years yet. Type them from the reports of those years, or import a file: "
                        "statistics compare with them.");
    list.hasPeriod = true;
    return list;
}

QWidget *baselinePage(const PageContext &context)
{
    const LoadIndicators load = [service = StatisticsService(context.workspace)] { return service.indicators(); };
    return makeRecordPage<Baseline, BaselineRow, BaselineForm>(context, QStringLiteral("baselines"), baselineList(),
                                                               reports::baselineColumns(), load);
}

} // namespace zhucun::gui
