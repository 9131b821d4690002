#include "gui/recordpage/beginrecord.h"

#include "gui/mainwindow/mainwindow.h"

#include <QJsonObject>
#include <QPointer>

namespace zhucun::gui {

void beginRecord(MainWindow &window, QObject *owner, const QString &page, const QJsonObject &typed,
                 const std::function<void(qint64)> &saved)
{
    window.openNew(page, typed, [owner = QPointer<QObject>(owner), saved](qint64 id) {
        if (owner)
            saved(id);
    });
}

} // namespace zhucun::gui
