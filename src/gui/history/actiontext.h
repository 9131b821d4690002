#pragma once

#include <QString>

namespace zhucun::gui {

/// A change's stable code in words: "visit.save" is "Visit saved". An unknown one is shown as it is.
QString actionText(const QString &action);

} // namespace zhucun::gui
