#pragma once

#include "gui/mainwindow/pageregistry.h"

#include <QMainWindow>

#include <functional>
#include <map>

class QLabel;
class QStackedWidget;

namespace zhucun::gui {

class MessageBar;
class NavigationList;
class Page;

/// Goes from page to page and nothing else: what a page shows and does is its own affair.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    struct Services {
        Workspace &workspace;
        HistoryService &history;
        Preferences &preferences;
        Disclosure &disclosure;
        QString logFolder;
    };

    MainWindow(const Services &services, PageRegistry pages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows a page, making it first when it was not there yet, and remembers the way back.
    void open(const Place &place);
    /// Goes to a page and begins a new record there, with these fields typed in.
    void openNew(const QString &page, const QJsonObject &typed, const std::function<void(qint64 id)> &saved = {});
    /// A record that is shown there, and not being changed, may be of before.
    void refreshPage(const QString &key);
    /// Above whatever page is shown.
    void showError(const QString &failed, const Error &error);
    void goBack();
    void goForward();
    void undo();
    void redo();

Q_SIGNALS:
    /// The person wants another file; asked only once nothing typed would be lost.
    void openFileRequested();
    void themeChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createToolBar();
    void createStatusBar();
    void createNavigation();
    QWidget *bringForward(const QString &key);
    void showPlace(const Place &place);
    QWidget *pageFor(const QString &key);
    /// With one thing to do about it; gone after a while.
    void tellBriefly(const QString &text, const QString &action, const std::function<void()> &run);
    void updateActions();
    void showSaved();
    void showCounty();
    void revert(bool redo);
    /// Asks about every page with something typed, one after the other, then calls `go`. Never blocks.
    void leaveModifiedPages(std::function<void()> go);
    void askAbout(const QString &key, Page &page, std::function<void()> go);

    Services m_services;
    PageRegistry m_registry;
    std::map<QString, QWidget *> m_pages; ///< those made so far, owned by m_stack
    PlaceHistory m_places;
    NavigationList *m_navigation;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    QLabel *m_county;
    QLabel *m_saved;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    bool m_mayClose = false;
};

} // namespace zhucun::gui
