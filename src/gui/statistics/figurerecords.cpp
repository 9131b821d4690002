#include "gui/statistics/figurerecords.h"

#include "gui/common/await.h"
#include "gui/statistics/recordsdialog.h"

namespace zhucun::gui {

void showRecords(const FigureRef &figure, int decimals, const StatisticsAccess::DrillInto &drill,
                 const std::function<void(const Place &)> &open, QWidget *parent)
{
    auto *dialog = new RecordsDialog(figure, decimals, parent);
    QObject::connect(dialog, &RecordsDialog::placeRequested, parent, open);
    dialog->show();
    await(drill(figure), dialog, [dialog](Result<Drill> found) {
        if (found)
            dialog->show(std::move(*found));
        else
            dialog->showError(found.error());
    });
}

} // namespace zhucun::gui
