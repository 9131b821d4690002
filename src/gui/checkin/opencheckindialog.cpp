#include "gui/checkin/opencheckindialog.h"

#include "gui/checkin/checkindialog.h"
#include "services/lookup/lookupservice.h"
#include "services/workspace/workspace.h"

namespace zhucun::gui {

void openCheckInDialog(Workspace &workspace, QWidget *parent)
{
    const CheckInAccess access = CheckInAccess::of(CheckInService(workspace), TransferService(workspace),
                                                   FieldContext::of(LookupService(workspace), workspace.clock()));
    auto *dialog = new CheckInDialog(access, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace zhucun::gui
