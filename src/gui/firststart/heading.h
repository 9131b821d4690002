#pragma once

class QLabel;
class QString;

namespace zhucun::gui {

/// The large line on top of a start page.
QLabel *headingLabel(const QString &text);
/// Explanation in the quieter colour, wrapped.
QLabel *secondaryLabel(const QString &text);

} // namespace zhucun::gui
