#include "app/app.h"

#include "core/files/resourcepaths.h"
#include "core/log/log.h"
#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/firststart/firststart.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/openfile/openfilepage.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>
#include <QtConcurrentRun>

namespace zhucun::app {

namespace {

constexpr int kPatienceMs = 400; ///< opening that takes longer says so

} // namespace

App::App(Options options, QSettings &settings, const QString &logFolder)
    : m_options(std::move(options)), m_logFolder(logFolder), m_preferences(settings)
{
}

App::~App()
{
    delete m_startWindow;
    m_session.window.reset();
    m_session.history.reset();
    m_session.workspace.reset(); // waits for writes under way
}

void App::start()
{
    const QString file = m_options.file.isEmpty() ? m_preferences.lastFile() : m_options.file;
    if (file.isEmpty())
        showFirstStart();
    else
        openFile(file, m_options.readOnly ? Workspace::Access::ReadOnly : Workspace::Access::ReadWrite);
}

void App::openFile(const QString &path, Workspace::Access access)
{
    if (m_session.workspace && QFileInfo(m_session.workspace->path()) == QFileInfo(path)) {
        m_session.window->activateWindow();
        return;
    }
    m_opening = path;
    QTimer::singleShot(kPatienceMs, this, [this, path] {
        if (m_opening == path)
            showOpenFilePage()->showOpening(path);
    });
    QThread *guiThread = thread();
    auto opened =
        QtConcurrent::run([path, access, guiThread, actor = m_actor, &clock = std::as_const(m_clock)]() -> Opened {
            Opened workspace = Workspace::open(path, access, clock, actor);
            if (workspace)
                (*workspace)->moveToThread(guiThread);
            return workspace;
        });
    gui::await(std::move(opened), this, [this, path](Opened workspace) {
        m_opening.clear();
        if (workspace)
            enter(std::move(*workspace));
        else
            showProblem(path, workspace.error());
    });
}

void App::enter(std::unique_ptr<Workspace> workspace)
{
    m_preferences.setLastFile(workspace->path());
    Session session{std::move(workspace), nullptr, nullptr};
    session.history = std::make_unique<HistoryService>(*session.workspace);
    const gui::MainWindow::Services services{*session.workspace, *session.history, m_preferences, m_disclosure,
                                             m_logFolder};
    session.window = std::make_unique<gui::MainWindow>(services, gui::allPages());
    connect(session.window.get(), &gui::MainWindow::openFileRequested, this, &App::chooseFile);
    connect(session.window.get(), &gui::MainWindow::themeChanged, this,
            [this] { gui::applyAppearance(*qApp, m_preferences.theme()); });
    session.window->show(); // before the others go: the last window takes the program with it
    m_session.window.reset();
    m_session.history.reset();
    m_session = std::move(session);
    replaceStartWindow(nullptr);
    log::info(log::Category::App, QStringLiteral("file opened"));
}

void App::chooseFile()
{
    QWidget *parent = m_startWindow ? m_startWindow : static_cast<QWidget *>(m_session.window.get());
    auto *dialog = new QFileDialog(parent, tr("Open file"), QFileInfo(m_preferences.lastFile()).absolutePath(),
                                   tr("Zhucun files (*.zhucun);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { openFile(path, Workspace::Access::ReadWrite); });
    dialog->open();
}

void App::showFirstStart()
{
    auto *window = new gui::FirstStart(resourcePath(QStringLiteral("divisions.csv.gz")), m_clock, m_actor);
    connect(window, &gui::FirstStart::created, this,
            [this](const QString &path) { openFile(path, Workspace::Access::ReadWrite); });
    connect(window, &gui::FirstStart::openRequested, this, &App::chooseFile);
    replaceStartWindow(window);
}

gui::OpenFilePage *App::showOpenFilePage()
{
    if (auto *shown = qobject_cast<gui::OpenFilePage *>(m_startWindow); shown && shown->isVisible())
        return shown;
    auto *window = new gui::OpenFilePage;
    connect(window, &gui::OpenFilePage::chooseRequested, this, &App::chooseFile);
    connect(window, &gui::OpenFilePage::createRequested, this, &App::showFirstStart);
    connect(window, &gui::OpenFilePage::readOnlyRequested, this,
            [this](const QString &path) { openFile(path, Workspace::Access::ReadOnly); });
    connect(window, &gui::OpenFilePage::retryRequested, this,
            [this](const QString &path) { openFile(path, Workspace::Access::ReadWrite); });
    replaceStartWindow(window);
    return window;
}

void App::showProblem(const QString &path, const Error &error) { showOpenFilePage()->showProblem(path, error); }

void App::replaceStartWindow(QWidget *window)
{
    QWidget *former = m_startWindow;
    m_startWindow = window;
    if (window)
        window->show();
    if (former)
        former->deleteLater(); // its own button may have led here
}

} // namespace zhucun::app
