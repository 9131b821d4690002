#pragma once

#include <QObject>

namespace zhucun::gui {

/// Text fields keep Ctrl+Z and Ctrl+Y for themselves even when they have nothing to take back. Where nothing was typed
/// these keys then belong to the window, which takes back the last change of the records. An event filter of the
/// application.
class UndoKeys final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace zhucun::gui
