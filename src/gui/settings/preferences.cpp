#include "gui/settings/preferences.h"

namespace zhucun::gui {

namespace {

const QString kTheme = QStringLiteral("theme");
const QString kDark = QStringLiteral("dark");
const QString kLanguage = QStringLiteral("language");
const QString kLastFile = QStringLiteral("lastFile");
const QString kGeometry = QStringLiteral("windowGeometry");

} // namespace

Theme Preferences::theme() const { return m_settings.value(kTheme).toString() == kDark ? Theme::Dark : Theme::Light; }

void Preferences::setTheme(Theme theme)
{
    m_settings.setValue(kTheme, theme == Theme::Dark ? kDark : QStringLiteral("light"));
}

QString Preferences::language() const { return m_settings.value(kLanguage, QStringLiteral("zh_CN")).toString(); }

void Preferences::setLanguage(const QString &language) { m_settings.setValue(kLanguage, language); }

QString Preferences::lastFile() const { return m_settings.value(kLastFile).toString(); }

void Preferences::setLastFile(const QString &path) { m_settings.setValue(kLastFile, path); }

QByteArray Preferences::windowGeometry() const { return m_settings.value(kGeometry).toByteArray(); }

void Preferences::setWindowGeometry(const QByteArray &geometry) { m_settings.setValue(kGeometry, geometry); }

} // namespace zhucun::gui
