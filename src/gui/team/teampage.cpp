#include "gui/team/teampage.h"

#include "gui/recordpage/makerecordpage.h"
#include "gui/team/teamform.h"
#include "reports/columns/teamcolumns.h"

namespace zhucun::gui {

static QString tr(const char *text) { return QCoreApplication::translate("TeamPage", text); }

static ListDefinition teamList()
{
    ListDefinition list;
    list.page = QStringLiteral("teams");
    list.table = QStringLiteral("team");
    list.alsoTables = {QStringLiteral("posting"), QStringLiteral("unit"), QStringLiteral("village"),
                       QStringLiteral("cadre")};
    list.title = tr("Work teams");
    list.newText = tr("New team");
    list.emptyText = tr("No teams yet. Enter the first one, or import a roster.");
    list.hasRound = true;
    list.filterFields = {
        enumFilterField<UnitLevel>(QStringLiteral("level"), tr("Level")),
        enumFilterField<TeamKind>(QStringLiteral("kind"), tr("Kind")),
        yesNoFilterField(QStringLiteral("dissolved"), tr("State"), tr("Dissolved"), tr("Standing")),
    };
    return list;
}

QWidget *teamPage(const PageContext &context)
{
    return makeRecordPage<Team, TeamRow, TeamForm>(context, QStringLiteral("teams"), teamList(),
                                                   reports::teamColumns());
}

} // namespace zhucun::gui
