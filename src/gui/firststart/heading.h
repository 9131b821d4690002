#pragma once

#include "core/error.h"

class QLabel;

namespace zhucun::gui {

/// The large line on top of a start page.
QLabel *headingLabel(const QString &text);
/// Explanation in the quieter colour, wrapped.
QLabel *secondaryLabel(const QString &text);

/// What failed and what to do, as one text.
QString sentencesOf(const Error &error);

} // namespace zhucun::gui
