#include "gui/common/dialogsize.h"

#include <QDialog>
#include <QLayout>
#include <QTimer>

namespace zhucun::gui {

void growToContents(QDialog *dialog)
{
    // A widget that was just shown counts in its layout only once the events of this turn have run.
    QTimer::singleShot(0, dialog, [dialog] {
        QLayout *layout = dialog->layout();
        layout->activate();
        const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(dialog->width())
                                                       : layout->totalSizeHint().height();
        if (needed > dialog->height())
            dialog->resize(dialog->width(), needed);
    });
}

} // namespace zhucun::gui
