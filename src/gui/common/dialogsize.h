#pragma once

class QDialog;

namespace zhucun::gui {

/// Makes a dialog high enough once something was added to what it says, so that nothing is clipped or squeezed. It
/// does not become lower again: what moves under the pointer is clicked by mistake.
void growToContents(QDialog *dialog);

} // namespace zhucun::gui
