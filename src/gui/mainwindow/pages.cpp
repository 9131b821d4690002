#include "gui/history/historypage.h"
#include "gui/home/homepage.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/pageregistry.h"
#include "gui/settings/settingspage.h"

namespace zhucun::gui {

namespace {

QString pageOf(HomeList list)
{
    switch (list) {
    case HomeList::Disputes:
        return QStringLiteral("disputes");
    case HomeList::Visits:
        return QStringLiteral("visits");
    case HomeList::Teams:
        return QStringLiteral("teams");
    case HomeList::Villages:
        return QStringLiteral("villages");
    case HomeList::Postings:
        return QStringLiteral("postings");
    case HomeList::Households:
        return QStringLiteral("households");
    }
    return {};
}

QWidget *homePage(const PageContext &context)
{
    auto *page = new HomePage(context.workspace);
    QObject::connect(page, &HomePage::listRequested, &context.window,
                     [window = &context.window](HomeList list, const Filter &filter) {
                         window->open({pageOf(list), filter, 0});
                     });
    return page;
}

QWidget *historyPage(const PageContext &context) { return new HistoryPage(context.workspace, context.history); }

QWidget *settingsPage(const PageContext &context)
{
    auto *page = new SettingsPage(context.workspace, context.preferences, context.disclosure, context.logFolder);
    QObject::connect(page, &SettingsPage::themeChanged, &context.window, &MainWindow::themeChanged);
    return page;
}

} // namespace

PageRegistry allPages()
{
    const QString system = MainWindow::tr("System");
    return {
        {QStringLiteral("home"), MainWindow::tr("Desk"), "go-home", {}, homePage},
        {QStringLiteral("history"), MainWindow::tr("History"), "view-history", system, historyPage},
        {QStringLiteral("settings"), MainWindow::tr("Settings"), "configure", system, settingsPage},
    };
}

} // namespace zhucun::gui
