#pragma once

class QWidget;

namespace zhucun {
class Workspace;
}

namespace zhucun::gui {

/// Deletes itself when it is closed.
void openCheckInDialog(Workspace &workspace, QWidget *parent);

} // namespace zhucun::gui
