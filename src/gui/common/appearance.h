#pragma once

#include <QColor>
#include <QIcon>

class QApplication;
class QFontMetrics;
class QPalette;

namespace zhucun::gui {

enum class Theme { Light, Dark };

/// Fusion with our palette, a font that has Chinese, and an icon theme. Before the first window.
void applyAppearance(QApplication &application, Theme theme);

/// By freedesktop name, "document-save". Never empty with an installed icon theme.
QIcon themeIcon(const char *name);

/// Height of a line in lists: air above and below the text.
int rowHeight(const QFontMetrics &metrics);

/// Colours that carry a meaning, for the palette in use. Red means trouble and nothing else.
struct MeaningColors {
    QColor line; ///< frames and text
    QColor fill; ///< background of a bar
};
enum class Meaning { Note, Warning, Trouble };
MeaningColors colorsOf(Meaning meaning, const QPalette &palette);

} // namespace zhucun::gui
