#pragma once

#include "gui/common/appearance.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace zhucun::gui {

/// What one person chose on this computer, apart from any county file. Kept in `settings`, which outlives this.
class Preferences
{
public:
    explicit Preferences(QSettings &settings) : m_settings(settings) {}

    Theme theme() const;
    void setTheme(Theme theme);

    /// "zh_CN" or "en"; Chinese unless chosen otherwise.
    QString language() const;
    void setLanguage(const QString &language);

    /// The file to open next time; empty when none was opened yet.
    QString lastFile() const;
    void setLastFile(const QString &path);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    QSettings &m_settings;
};

} // namespace zhucun::gui
