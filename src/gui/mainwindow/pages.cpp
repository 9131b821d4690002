#include "gui/cadre/cadrepage.h"
#include "gui/category/categorypage.h"
#include "gui/coverage/coveragepage.h"
#include "gui/data/datapage.h"
#include "gui/dispute/disputepage.h"
#include "gui/division/divisionpage.h"
#include "gui/documents/documentspage.h"
#include "gui/history/historypage.h"
#include "gui/home/homepage.h"
#include "gui/household/householdpage.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/pageregistry.h"
#include "gui/pairing/pairingpage.h"
#include "gui/posting/postingpage.h"
#include "gui/round/roundpage.h"
#include "gui/settings/settingspage.h"
#include "gui/sweep/sweeppage.h"
#include "gui/team/teampage.h"
#include "gui/unit/unitpage.h"
#include "gui/village/villagepage.h"
#include "gui/visit/visitpage.h"

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
    const QString people = MainWindow::tr("People and places");
    const QString work = MainWindow::tr("Work");
    const QString output = MainWindow::tr("Reports and files");
    const QString system = MainWindow::tr("System");
    return {
        {QStringLiteral("home"), MainWindow::tr("Desk"), "go-home", {}, homePage},
        {QStringLiteral("coverage"), MainWindow::tr("Who is where"), "view-list-details", people, coveragePage},
        {QStringLiteral("cadres"), MainWindow::tr("Cadres"), "user-identity", people, cadrePage},
        {QStringLiteral("units"), MainWindow::tr("Sending units"), "view-institution", people, unitPage},
        {QStringLiteral("teams"), MainWindow::tr("Work teams"), "resource-group", people, teamPage},
        {QStringLiteral("postings"), MainWindow::tr("Postings"), "view-calendar-list", people, postingPage},
        {QStringLiteral("villages"), MainWindow::tr("Villages"), "mark-location", people, villagePage},
        {QStringLiteral("households"), MainWindow::tr("Households"), "user-home", people, householdPage},
        {QStringLiteral("pairings"), MainWindow::tr("Pairing"), "link", people, pairingPage},
        {QStringLiteral("visits"), MainWindow::tr("Visits"), "view-conversation-balloon", work, visitPage},
        {QStringLiteral("disputes"), MainWindow::tr("Disputes"), "view-task", work, disputePage},
        {QStringLiteral("sweeps"), MainWindow::tr("Sweeps"), "edit-find", work, sweepPage},
        {QStringLiteral("documents"), MainWindow::tr("Documents"), "document-print", output, documentsPage},
        {QStringLiteral("data"), MainWindow::tr("In and out"), "document-import", output, dataPage},
        {QStringLiteral("divisions"), MainWindow::tr("Townships"), "globe", system, divisionPage},
        {QStringLiteral("rounds"), MainWindow::tr("Rounds"), "view-calendar", system, roundPage},
        {QStringLiteral("categories"), MainWindow::tr("Categories"), "tag", system, categoryPage},
        {QStringLiteral("history"), MainWindow::tr("History"), "view-history", system, historyPage},
        {QStringLiteral("settings"), MainWindow::tr("Settings"), "configure", system, settingsPage},
    };
}

} // namespace zhucun::gui
