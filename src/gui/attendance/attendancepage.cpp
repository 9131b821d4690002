#include "gui/attendance/attendancepage.h"

#include "gui/attendance/monthgridpage.h"
#include "gui/checkin/opencheckindialog.h"
#include "gui/common/appearance.h"
#include "gui/mainwindow/pageregistry.h"
#include "services/lookup/lookupservice.h"
#include "services/workspace/workspace.h"

#include <QAction>
#include <QCoreApplication>

namespace zhucun::gui {

QWidget *attendancePage(const PageContext &context)
{
    Workspace &workspace = context.workspace;
    const bool readOnly = workspace.access() == Workspace::Access::ReadOnly;
    auto *page = new MonthGridPage(GridAccess::of(AttendanceService(workspace), readOnly),
                                   FieldContext::of(LookupService(workspace), workspace.clock()), workspace.clock());
    QObject::connect(&workspace, &Workspace::changed, page, &MonthGridPage::applyChanges);
    if (!readOnly) {
        const QAction *import = page->addTool(themeIcon("document-import"),
                                              QCoreApplication::translate("AttendancePage", "DingTalk or WeCom…"));
        QObject::connect(import, &QAction::triggered, page, [page, &workspace] { openCheckInDialog(workspace, page); });
    }
    return page;
}

} // namespace zhucun::gui
