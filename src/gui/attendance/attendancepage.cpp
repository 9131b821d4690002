#include "gui/attendance/attendancepage.h"

#include "gui/attendance/monthgridpage.h"
#include "gui/mainwindow/pageregistry.h"
#include "services/lookup/lookupservice.h"
#include "services/workspace/workspace.h"

namespace zhucun::gui {

QWidget *attendancePage(const PageContext &context)
{
    Workspace &workspace = context.workspace;
    const bool readOnly = workspace.access() == Workspace::Access::ReadOnly;
    auto *page = new MonthGridPage(GridAccess::of(AttendanceService(workspace), readOnly),
                                   FieldContext::of(LookupService(workspace), workspace.clock()), workspace.clock());
    QObject::connect(&workspace, &Workspace::changed, page, &MonthGridPage::applyChanges);
    return page;
}

} // namespace zhucun::gui
