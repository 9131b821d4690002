#include "gui/cadre/cadrepage.h"

#include "gui/cadre/cadreform.h"
#include "gui/lrmx/lrmxactions.h"
#include "gui/recordpage/makerecordpage.h"
#include "reports/columns/cadrecolumns.h"

namespace zhucun::gui {

static ListDefinition cadreList()
{
    ListDefinition list;
    list.page = QStringLiteral("cadres");
    list.table = QStringLiteral("cadre");
    list.alsoTables = {QStringLiteral("posting"), QStringLiteral("team"), QStringLiteral("unit"),
                       QStringLiteral("village")};
    list.title = QCoreApplication::translate("CadrePage", "Cadres");
    list.newText = QCoreApplication::translate("CadrePage", "New cadre");
    list.emptyText =
        QCoreApplication::translate("CadrePage", "No cadres yet. Enter the first one, or import a roster.");
    list.hasRound = true;
    list.filterFields = {
        yesNoFilterField(QStringLiteral("posted"), QCoreApplication::translate("CadrePage", "Posting"),
                         QCoreApplication::translate("CadrePage", "Posted today"),
                         QCoreApplication::translate("CadrePage", "Not posted today")),
        enumFilterField<Sex>(QStringLiteral("sex"), QCoreApplication::translate("CadrePage", "Sex")),
        enumFilterField<CadreRank>(QStringLiteral("rank"), QCoreApplication::translate("CadrePage", "Rank")),
        enumFilterField<PoliticalStatus>(QStringLiteral("political_status"),
                                         QCoreApplication::translate("CadrePage", "Political status")),
        yesNoFilterField(QStringLiteral("reserve"), QCoreApplication::translate("CadrePage", "Reserve cadre"),
                         QCoreApplication::translate("CadrePage", "Yes"),
                         QCoreApplication::translate("CadrePage", "No")),
    };
    return list;
}

QWidget *cadrePage(const PageContext &context)
{
    RecordPage *page = makeRecordPage<Cadre, CadreRow, CadreForm>(
        context, QStringLiteral("cadres"), cadreList(), reports::cadreColumns(personalData(context)),
        PhotoService(context.workspace), ListService<PostingRow>(context.workspace));
    addLrmxActions(context, *page);
    return page;
}

} // namespace zhucun::gui
