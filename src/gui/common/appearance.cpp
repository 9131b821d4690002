#include "gui/common/appearance.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPalette>
#include <QStandardPaths>
#include <QStyleFactory>

namespace zhucun::gui {

namespace {

QPalette lightPalette()
{
    QPalette palette(QColor(0xef, 0xf1, 0xf3), QColor(0xf4, 0xf5, 0xf7));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf6, 0xf8, 0xfa));
    palette.setColor(QPalette::Highlight, QColor(0x2a, 0x6f, 0xb0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x1f, 0x5f, 0xa0));
    palette.setColor(QPalette::PlaceholderText, QColor(0x8b, 0x93, 0x9b));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, QColor(0x1f, 0x25, 0x2b));
        palette.setColor(QPalette::Disabled, role, QColor(0x8b, 0x93, 0x9b));
    }
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x41, 0x47, 0x4d), QColor(0x31, 0x36, 0x3b));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x22, 0x25));
    palette.setColor(QPalette::AlternateBase, QColor(0x24, 0x28, 0x2c));
    palette.setColor(QPalette::Highlight, QColor(0x35, 0x76, 0xb5));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7f, 0xb6, 0xe8));
    palette.setColor(QPalette::PlaceholderText, QColor(0x84, 0x8c, 0x94));
    palette.setColor(QPalette::ToolTipBase, QColor(0x33, 0x38, 0x3e));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, QColor(0xe4, 0xe7, 0xea));
        palette.setColor(QPalette::Disabled, role, QColor(0x84, 0x8c, 0x94));
    }
    return palette;
}

void chooseFont(QApplication &application)
{
    const QStringList installed = QFontDatabase::families();
    const QStringList wanted{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                             QStringLiteral("Microsoft YaHei"), QStringLiteral("WenQuanYi Micro Hei")};
    QFont font = application.font();
    for (const QString &family : wanted) {
        if (installed.contains(family)) {
            font.setFamily(family);
            break;
        }
    }
    if (font.pointSizeF() < 10)
        font.setPointSizeF(10);
    application.setFont(font);
}

/// Not every platform plugin knows where icon themes are installed.
void addIconFolders()
{
    QStringList paths = QIcon::themeSearchPaths();
    const QStringList installed = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
                                                            QStringLiteral("icons"), QStandardPaths::LocateDirectory);
    for (const QString &path : installed) {
        if (!paths.contains(path))
            paths.append(path);
    }
    QIcon::setThemeSearchPaths(paths);
}

} // namespace

void applyAppearance(QApplication &application, Theme theme)
{
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(theme == Theme::Dark ? darkPalette() : lightPalette());
    chooseFont(application);
    addIconFolders();
    const QString breeze = theme == Theme::Dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze");
    QIcon::setFallbackThemeName(breeze);
    // Desktops without an icon theme of their own, and dark ones whose theme does not fit our palette.
    if (QIcon::themeName().isEmpty() || QIcon::themeName() == QLatin1String("hicolor") || theme == Theme::Dark)
        QIcon::setThemeName(breeze);
}

QIcon themeIcon(const char *name) { return QIcon::fromTheme(QLatin1String(name)); }

int rowHeight(const QFontMetrics &metrics) { return metrics.height() + qMax(8, metrics.height() / 2); }

MeaningColors colorsOf(Meaning meaning, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    switch (meaning) {
    case Meaning::Note:
        return dark ? MeaningColors{QColor(0x7f, 0xb6, 0xe8), QColor(0x24, 0x36, 0x48)}
                    : MeaningColors{QColor(0x1f, 0x5f, 0xa0), QColor(0xe4, 0xee, 0xf8)};
    case Meaning::Warning:
        return dark ? MeaningColors{QColor(0xe6, 0xb4, 0x50), QColor(0x45, 0x38, 0x1c)}
                    : MeaningColors{QColor(0x9a, 0x66, 0x00), QColor(0xfd, 0xf3, 0xd9)};
    case Meaning::Trouble:
        return dark ? MeaningColors{QColor(0xf0, 0x8a, 0x84), QColor(0x4a, 0x25, 0x24)}
                    : MeaningColors{QColor(0xb3, 0x26, 0x1e), QColor(0xfb, 0xe9, 0xe7)};
    }
    return {};
}

} // namespace zhucun::gui
