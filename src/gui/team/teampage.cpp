#include "gui/team/teampage.h"

#include "gui/recordpage/makerecordpage.h"
#include "gui/team/teamform.h"
#include "reports/columns/teamcolumns.h"

namespace zhucun::gui {

static ListDefinition teamList()
{
    ListDefinition list;
    list.page = QStringLiteral("teams");
    list.table = QStringLiteral("team");
    list.alsoTables = {QStringLiteral("posting"), QStringLiteral("unit"), QStringLiteral("village"),
                       QStringLiteral("cadre")};
    list.title = QCoreApplication::translate("TeamPage", "Work teams");
    list.newText = QCoreApplication::translate("TeamPage", "New team");
    list.emptyText = QCoreApplication::translate("TeamPage", "No teams yet. Enter the first one, or import a roster.");
    list.hasRound = true;
    list.filterFields = {
        enumFilterField<UnitLevel>(QStringLiteral("level"), QCoreApplication::translate("TeamPage", "Level")),
        enumFilterField<TeamKind>(QStringLiteral("kind"), QCoreApplication::translate("TeamPage", "Kind")),
        yesNoFilterField(QStringLiteral("dissolved"), QCoreApplication::translate("TeamPage", "State"),
                         QCoreApplication::translate("TeamPage", "Dissolved"),
                         QCoreApplication::translate("TeamPage", "Standing")),
    };
    return list;
}

QWidget *teamPage(const PageContext &context)
{
    return makeRecordPage<Team, TeamRow, TeamForm>(context, QStringLiteral("teams"), teamList(),
                                                   reports::teamColumns());
}

} // namespace zhucun::gui
