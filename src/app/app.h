#pragma once

#include "app/options.h"
#include "core/platform/systemuser.h"
#include "core/time/clock.h"
#include "gui/settings/disclosure.h"
#include "gui/settings/preferences.h"
#include "services/history/historyservice.h"
#include "services/workspace/workspace.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace zhucun::gui {
class MainWindow;
class OpenFilePage;
} // namespace zhucun::gui

namespace zhucun::app {

/// The composition root: owns everything that lives as long as the program or as an open file, and decides which
/// window stands: the first start, the page that says why a file does not open, or the main window.
class App final : public QObject
{
    Q_OBJECT

public:
    /// `settings` and `logFolder` are given so that a test has its own.
    App(Options options, QSettings &settings, const QString &logFolder);
    ~App() override;

    void start();

private:
    /// One open file. The window goes before the services, the services before the workspace.
    struct Session {
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<HistoryService> history;
        std::unique_ptr<gui::MainWindow> window;
    };
    using Opened = Result<std::unique_ptr<Workspace>>;

    void openFile(const QString &path, Workspace::Access access);
    void chooseFile();
    void showFirstStart();
    gui::OpenFilePage *showOpenFilePage();
    void showProblem(const QString &path, const Error &error);
    void enter(std::unique_ptr<Workspace> workspace);
    void replaceStartWindow(QWidget *window);

    Options m_options;
    QString m_logFolder;
    gui::Preferences m_preferences;
    gui::Disclosure m_disclosure;
    SystemClock m_clock;
    Actor m_actor{systemUser(), {}};
    Session m_session;
    QWidget *m_startWindow = nullptr; ///< what stands before a file is open, or beside the main window while choosing
    QString m_opening;
};

} // namespace zhucun::app
