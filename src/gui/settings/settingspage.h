#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;

namespace zhucun {
class Workspace;
}

namespace zhucun::gui {

class Disclosure;
class Preferences;

/// 设置: how the program looks on this computer, where its things lie, and what this county's file takes.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(Workspace &workspace, Preferences &preferences, Disclosure &disclosure, const QString &logFolder,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void themeChanged();

private:
    QWidget *createTheme();
    QWidget *createLanguage();
    QWidget *createDisclosure();
    QWidget *createAttachmentLimit(Workspace &workspace);
    QWidget *createLocation(const QString &path, const QString &folder);

    Preferences &m_preferences;
    Disclosure &m_disclosure;
    QLabel *m_restartNote;
};

} // namespace zhucun::gui
