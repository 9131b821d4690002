#include "gui/spotcheck/spotcheckpage.h"

#include "gui/recordpage/makerecordpage.h"
#include "gui/recordpage/tabbedrecordpage.h"
#include "gui/spotcheck/spotcheckform.h"
#include "gui/spotcheck/yearcaps.h"
#include "reports/columns/spotcheckcolumns.h"

namespace zhucun::gui {

static ListDefinition spotCheckList()
{
    ListDefinition list;
    list.page = QStringLiteral("spotchecks");
    list.table = QStringLiteral("spot_check");
    list.alsoTables = {QStringLiteral("village"), QStringLiteral("cadre")};
    list.title = QCoreApplication::translate("SpotCheckPage", "Spot checks");
    list.newText = QCoreApplication::translate("SpotCheckPage", "New spot check");
    list.emptyText = QCoreApplication::translate(
        "SpotCheckPage", "No spot checks yet. Enter the first one: choose the village, and those posted are listed.");
    list.hasRound = true;
    list.hasPeriod = true;
    list.filterFields = {
        yesNoFilterField(QStringLiteral("open_follow_up"), QCoreApplication::translate("SpotCheckPage", "Follow-ups"),
                         QCoreApplication::translate("SpotCheckPage", "Open follow-ups"),
                         QCoreApplication::translate("SpotCheckPage", "None open")),
        yesNoFilterField(QStringLiteral("away"), QCoreApplication::translate("SpotCheckPage", "Found"),
                         QCoreApplication::translate("SpotCheckPage", "Somebody away"),
                         QCoreApplication::translate("SpotCheckPage", "Nobody away")),
        enumFilterField<SpotCheckResult>(QStringLiteral("result"),
                                         QCoreApplication::translate("SpotCheckPage", "Result")),
        enumFilterField<SpotCheckMode>(QStringLiteral("mode"), QCoreApplication::translate("SpotCheckPage", "How")),
    };
    list.totalLabels = {{QStringLiteral("checked"), QCoreApplication::translate("SpotCheckPage", "Checked")},
                        {QStringLiteral("away"), QCoreApplication::translate("SpotCheckPage", "Away")}};
    return list;
}

QWidget *spotCheckPage(const PageContext &context)
{
    RecordPage *records = makeRecordPage<SpotCheck, SpotCheckRow, SpotCheckForm>(
        context, QStringLiteral("spotchecks"), spotCheckList(), reports::spotCheckColumns());
    auto *page = new TabbedRecordPage(records, QCoreApplication::translate("SpotCheckPage", "Spot checks"));
    page->addAfter(new YearCaps(context), QCoreApplication::translate("SpotCheckPage", "Caps of the year"));
    return page;
}

} // namespace zhucun::gui
