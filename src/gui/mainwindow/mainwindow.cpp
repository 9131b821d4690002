#include "gui/mainwindow/mainwindow.h"

#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/common/confirmdialog.h"
#include "gui/common/message/messagebar.h"
#include "gui/mainwindow/navigationlist.h"
#include "gui/mainwindow/page.h"
#include "gui/mainwindow/undokeys.h"
#include "gui/settings/preferences.h"
#include "services/history/historyservice.h"
#include "services/home/homeservice.h"
#include "services/workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTime>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

constexpr QSize kFirstSize{1280, 720};
constexpr int kSpaciousScreen = 1600; ///< narrower ones are filled

} // namespace

MainWindow::MainWindow(const Services &services, PageRegistry pages, QWidget *parent)
    : QMainWindow(parent),
      m_services(services),
      m_registry(std::move(pages)),
      m_navigation(new NavigationList),
      m_messages(new MessageBar),
      m_stack(new QStackedWidget),
      m_county(new QLabel),
      m_saved(new QLabel)
{
    setObjectName(QStringLiteral("mainWindow"));
    auto *center = new QWidget;
    auto *layout = new QHBoxLayout(center);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_messages);
    right->addWidget(m_stack, 1);
    layout->addLayout(right, 1);
    setCentralWidget(center);
    createToolBar();
    createStatusBar();
    createNavigation();

    qApp->installEventFilter(new UndoKeys(this));
    connect(&m_services.history, &HistoryService::availabilityChanged, this, &MainWindow::updateActions);
    connect(&m_services.workspace, &Workspace::changed, this, &MainWindow::showSaved);
    if (!restoreGeometry(m_services.preferences.windowGeometry())) {
        resize(kFirstSize);
        if (screen()->availableSize().width() < kSpaciousScreen)
            setWindowState(Qt::WindowMaximized);
    }
    showCounty();
    updateActions();
    open({m_registry.front().key, std::nullopt, 0});
}

MainWindow::~MainWindow() = default;

void MainWindow::createToolBar()
{
    auto *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const auto add = [&](const char *iconName, const QString &text, const QList<QKeySequence> &keys, auto slot) {
        auto *action = new QAction(themeIcon(iconName), text, this);
        action->setShortcuts(keys);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.first().toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, slot);
        bar->addAction(action);
        return action;
    };
    m_back = add("go-previous", tr("Back"), {Qt::ALT | Qt::Key_Left}, &MainWindow::goBack);
    m_forward = add("go-next", tr("Forward"), {Qt::ALT | Qt::Key_Right}, &MainWindow::goForward);
    bar->addSeparator();
    m_undo = add("edit-undo", tr("Undo"), {Qt::CTRL | Qt::Key_Z}, &MainWindow::undo);
    m_redo = add("edit-redo", tr("Redo"), {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, &MainWindow::redo);
    bar->addSeparator();
    add("document-open", tr("Open another file"), {Qt::CTRL | Qt::Key_O},
        [this] { leaveModifiedPages([this] { Q_EMIT openFileRequested(); }); });
}

void MainWindow::createStatusBar()
{
    const QString path = m_services.workspace.path();
    auto *file = new QLabel(QFileInfo(path).fileName());
    file->setToolTip(QDir::toNativeSeparators(path));
    m_county->setObjectName(QStringLiteral("countyName"));
    m_saved->setObjectName(QStringLiteral("saved"));
    statusBar()->addPermanentWidget(m_saved);
    if (m_services.workspace.access() == Workspace::Access::ReadOnly) {
        auto *mark = new QLabel(tr("read only"));
        mark->setObjectName(QStringLiteral("readOnly"));
        const MeaningColors colors = colorsOf(Meaning::Warning, palette());
        QPalette marked = mark->palette();
        marked.setColor(QPalette::Window, colors.fill);
        marked.setColor(QPalette::WindowText, colors.line);
        mark->setPalette(marked);
        mark->setAutoFillBackground(true);
        mark->setMargin(2);
        statusBar()->addPermanentWidget(mark);
    }
    statusBar()->addPermanentWidget(m_county);
    statusBar()->addPermanentWidget(file);
}

void MainWindow::createNavigation()
{
    for (const PageEntry &entry : m_registry)
        m_navigation->addPage(entry.key, entry.title, themeIcon(entry.icon), entry.group);
    connect(m_navigation, &NavigationList::pageRequested, this, [this](const QString &key) {
        open({key, std::nullopt, 0});
    });
}

QWidget *MainWindow::pageFor(const QString &key)
{
    if (const auto made = m_pages.find(key); made != m_pages.end())
        return made->second;
    for (const PageEntry &entry : m_registry) {
        if (entry.key != key)
            continue;
        QWidget *page = entry.factory({m_services.workspace, m_services.history, m_services.preferences,
                                       m_services.disclosure, m_services.logFolder, *this});
        m_stack->addWidget(page);
        m_pages.emplace(key, page);
        return page;
    }
    return nullptr;
}

void MainWindow::open(const Place &place)
{
    if (!pageFor(place.page)) {
        m_messages->show(MessageBar::Kind::Warning, tr("There is no page for this."));
        return;
    }
    m_places.visit(place);
    showPlace(place);
}

void MainWindow::openNew(const QString &page, const QJsonObject &typed, const std::function<void(qint64)> &saved)
{
    if (!pageFor(page))
        return;
    m_places.visit({page, std::nullopt, 0});
    if (auto *target = dynamic_cast<Page *>(bringForward(page)))
        target->showNew(typed, saved);
    updateActions();
}

void MainWindow::refreshPage(const QString &key)
{
    const auto made = m_pages.find(key);
    if (made == m_pages.end())
        return;
    if (auto *page = dynamic_cast<Page *>(made->second))
        page->refresh();
}

void MainWindow::showError(const QString &failed, const Error &error) { m_messages->showError(failed, error); }

QWidget *MainWindow::bringForward(const QString &key)
{
    QWidget *widget = pageFor(key);
    m_stack->setCurrentWidget(widget);
    const QSignalBlocker onlyMark(m_navigation);
    m_navigation->setCurrentPage(key);
    return widget;
}

void MainWindow::showPlace(const Place &place)
{
    QWidget *widget = bringForward(place.page);
    if (auto *page = dynamic_cast<Page *>(widget)) {
        if (place.filter)
            page->showFilter(*place.filter);
        if (place.recordId != 0)
            page->showRecord(place.recordId);
        else
            page->showList();
    }
    updateActions();
}

void MainWindow::goBack()
{
    if (m_places.canGoBack())
        showPlace(m_places.back());
}

void MainWindow::goForward()
{
    if (m_places.canGoForward())
        showPlace(m_places.forward());
}

void MainWindow::undo() { revert(false); }

void MainWindow::redo() { revert(true); }

void MainWindow::revert(bool redo)
{
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    HistoryService &history = m_services.history;
    await(redo ? history.redo() : history.undo(), this, [this, redo](const Status &status) {
        updateActions();
        if (status) {
            for (const auto &[key, widget] : m_pages) {
                if (auto *page = dynamic_cast<Page *>(widget))
                    page->refresh();
            }
        }
        if (!status)
            m_messages->showError(redo ? tr("The change could not be made again.")
                                       : tr("The change could not be undone."),
                                  status.error());
        else if (redo)
            tellBriefly(tr("The change was made again."), tr("&Undo"), [this] { undo(); });
        else
            tellBriefly(tr("The last change was undone."), tr("&Redo"), [this] { this->redo(); });
    });
}

void MainWindow::tellBriefly(const QString &text, const QString &action, const std::function<void()> &run)
{
    m_messages->show(MessageBar::Kind::Info, text, {}, {{action, run}});
    // It moves what stands below it: once read it goes by itself.
    static constexpr std::chrono::seconds kRead(6);
    QTimer::singleShot(kRead, m_messages, [messages = m_messages, text] {
        if (messages->text() == text)
            messages->clear();
    });
}

void MainWindow::updateActions()
{
    m_back->setEnabled(m_places.canGoBack());
    m_forward->setEnabled(m_places.canGoForward());
    m_undo->setEnabled(m_services.history.canUndo());
    m_redo->setEnabled(m_services.history.canRedo());
}

void MainWindow::showSaved()
{
    m_saved->setText(tr("saved at %1").arg(QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm:ss"))));
}

void MainWindow::showCounty()
{
    await(HomeService(m_services.workspace).countyName(), this, [this](const Result<QString> &name) {
        const QString county = name.value_or(QString());
        m_county->setText(county);
        const QString shown = county.isEmpty() ? QFileInfo(m_services.workspace.path()).completeBaseName() : county;
        setWindowTitle(tr("%1 – Zhucun").arg(shown));
    });
}

void MainWindow::leaveModifiedPages(std::function<void()> go)
{
    for (const auto &[key, widget] : m_pages) {
        auto *page = dynamic_cast<Page *>(widget);
        if (page && page->isModified()) {
            askAbout(key, *page, [this, go = std::move(go)] { leaveModifiedPages(go); });
            return;
        }
    }
    go();
}

void MainWindow::askAbout(const QString &key, Page &page, std::function<void()> go)
{
    bringForward(key);
    const Question question{tr("What you typed here is not saved yet."), {}, tr("&Save"), tr("&Discard"), false};
    const auto save = [&page, go] {
        page.saveChanges([go](bool saved) {
            if (saved)
                go();
        });
    };
    const auto discard = [&page, go] {
        page.discardChanges();
        go();
    };
    ask(this, question, save, discard);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.preferences.setWindowGeometry(saveGeometry());
    if (m_mayClose)
        return;
    event->ignore();
    leaveModifiedPages([this] {
        m_mayClose = true;
        // Not from within this event: the window is still busy refusing it.
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    constexpr int kNarrow = 90; ///< in characters
    m_navigation->setIconsOnly(width() < fontMetrics().averageCharWidth() * kNarrow);
}

} // namespace zhucun::gui
