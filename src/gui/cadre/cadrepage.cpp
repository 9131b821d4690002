#include "gui/cadre/cadrepage.h"

#include "gui/cadre/cadreform.h"
#include "gui/recordpage/makerecordpage.h"
#include "reports/columns/cadrecolumns.h"

namespace zhucun::gui {

static QString tr(const char *text) { return QCoreApplication::translate("CadrePage", text); }

static ListDefinition cadreList()
{
    ListDefinition list;
    list.page = QStringLiteral("cadres");
    list.table = QStringLiteral("cadre");
    list.alsoTables = {QStringLiteral("posting"), QStringLiteral("team"), QStringLiteral("unit"),
                       QStringLiteral("village")};
    list.title = tr("Cadres");
    list.newText = tr("New cadre");
    list.emptyText = tr("No cadres yet. Enter the first one, or import a roster.");
    list.hasRound = true;
    list.filterFields = {
        yesNoFilterField(QStringLiteral("posted"), tr("Posting"), tr("Posted today"), tr("Not posted today")),
        enumFilterField<Sex>(QStringLiteral("sex"), tr("Sex")),
        enumFilterField<CadreRank>(QStringLiteral("rank"), tr("Rank")),
        enumFilterField<PoliticalStatus>(QStringLiteral("political_status"), tr("Political status")),
        yesNoFilterField(QStringLiteral("reserve"), tr("Reserve cadre"), tr("Yes"), tr("No")),
    };
    return list;
}

QWidget *cadrePage(const PageContext &context)
{
    return makeRecordPage<Cadre, CadreRow, CadreForm>(
        context, QStringLiteral("cadres"), cadreList(), reports::cadreColumns(personalData(context)),
        PhotoService(context.workspace), ListService<PostingRow>(context.workspace));
}

} // namespace zhucun::gui
