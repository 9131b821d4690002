#include "gui/target/targetpage.h"

#include "gui/duty/dutyview.h"
#include "gui/recordpage/makerecordpage.h"
#include "gui/recordpage/tabbedrecordpage.h"
#include "gui/target/targetform.h"
#include "reports/columns/targetcolumns.h"
#include "services/statistics/statisticsservice.h"

namespace zhucun::gui {

static ListDefinition targetList()
{
    ListDefinition list;
    list.page = QStringLiteral("targets");
    list.table = QStringLiteral("target");
    list.alsoTables = {QStringLiteral("ledger_kind"), QStringLiteral("village"),  QStringLiteral("division"),
                       QStringLiteral("team"),        QStringLiteral("category"), QStringLiteral("unit")};
    list.title = QCoreApplication::translate("TargetPage", "Targets");
    list.newText = QCoreApplication::translate("TargetPage", "New target");
    list.emptyText = QCoreApplication::translate(
        "TargetPage", "No targets yet. Enter the first one, take over the standard duties, or import a file.");
    list.filterFields = {
        enumFilterField<TargetScope>(QStringLiteral("scope"), QCoreApplication::translate("TargetPage", "About")),
        enumFilterField<CadreGroup>(QStringLiteral("cadre_group"), QCoreApplication::translate("TargetPage", "Cadres")),
        enumFilterField<TargetPeriodKind>(QStringLiteral("period_kind"),
                                          QCoreApplication::translate("TargetPage", "Every")),
    };
    return list;
}

QWidget *targetPage(const PageContext &context)
{
    Workspace &workspace = context.workspace;
    const LoadIndicators load = [service = StatisticsService(workspace)] { return service.indicators(); };
    RecordPage *records = makeRecordPage<Target, TargetRow, TargetForm>(context, QStringLiteral("targets"),
                                                                        targetList(), reports::targetColumns(), load);
    auto *page = new TabbedRecordPage(records, QCoreApplication::translate("TargetPage", "Targets"));
    const bool isReadOnly = workspace.access() == Workspace::Access::ReadOnly;
    auto *view = new DutyView(DutyAccess::of(DutyService(workspace), isReadOnly),
                              FieldContext::of(LookupService(workspace), workspace.clock()));
    QObject::connect(view, &DutyView::placeRequested, &context.window, &MainWindow::open);
    QObject::connect(&workspace, &Workspace::changed, view, &DutyView::markStale);
    page->addBefore(view, QCoreApplication::translate("TargetPage", "Duties"));
    return page;
}

} // namespace zhucun::gui
