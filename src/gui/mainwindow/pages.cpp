#include "gui/attendance/attendancepage.h"
#include "gui/baseline/baselinepage.h"
#include "gui/cadre/cadrepage.h"
#include "gui/calendar/calendarpage.h"
#include "gui/category/categorypage.h"
#include "gui/check/datacheckpage.h"
#include "gui/closing/closingpage.h"
#include "gui/coverage/coveragepage.h"
#include "gui/data/datapage.h"
#include "gui/dispute/disputepage.h"
#include "gui/division/divisionpage.h"
#include "gui/documents/documentspage.h"
#include "gui/history/historypage.h"
#include "gui/home/homepage.h"
#include "gui/honour/honourpage.h"
#include "gui/household/householdpage.h"
#include "gui/importhistory/importhistorypage.h"
#include "gui/issue/issuepage.h"
#include "gui/leave/leavepage.h"
#include "gui/ledger/ledgerkindpage.h"
#include "gui/ledger/ledgerpage.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/pageregistry.h"
#include "gui/pairing/pairingpage.h"
#include "gui/petition/petitionpage.h"
#include "gui/posting/postingpage.h"
#include "gui/review/reviewpage.h"
#include "gui/round/roundpage.h"
#include "gui/rules/rulespage.h"
#include "gui/settings/settingspage.h"
#include "gui/signin/signinpage.h"
#include "gui/situation/situationpage.h"
#include "gui/spotcheck/spotcheckpage.h"
#include "gui/statistics/figurerecords.h"
#include "gui/statistics/statisticspage.h"
#include "gui/sweep/sweeppage.h"
#include "gui/target/targetpage.h"
#include "gui/team/teampage.h"
#include "gui/templates/templatespage.h"
#include "gui/unit/unitpage.h"
#include "gui/village/villagepage.h"
#include "gui/visit/visitpage.h"
#include "gui/weekly/weeklypage.h"
#include "gui/worklog/worklogpage.h"
#include "services/lookup/lookupservice.h"
#include "services/workspace/workspace.h"

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
    case HomeList::Leaves:
        return QStringLiteral("leaves");
    case HomeList::SpotChecks:
        return QStringLiteral("spotchecks");
    case HomeList::Attendance:
        return QStringLiteral("attendance");
    case HomeList::Weekly:
        return QStringLiteral("weekly");
    case HomeList::Closing:
        return QStringLiteral("closing");
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
    const Clock *clock = &context.workspace.clock();
    QObject::connect(page, &HomePage::sheetRequested, &context.window,
                     [window = &context.window, clock](CadreId cadreId) {
                         Filter filter;
                         filter.period = Period::month(YearMonth::of(clock->today()));
                         window->open({QStringLiteral("attendance"), filter, cadreId.value()});
                     });
    return page;
}

/// What a page of its own access needs: fields that find records, and news of changes.
template <class PageType, class Access>
PageType *makePage(const PageContext &context, const Access &access)
{
    Workspace &workspace = context.workspace;
    auto *page = new PageType(access, FieldContext::of(LookupService(workspace), workspace.clock()));
    QObject::connect(&workspace, &Workspace::changed, page, &PageType::markStale);
    QObject::connect(page, &PageType::placeRequested, &context.window, &MainWindow::open);
    return page;
}

bool isReadOnly(const PageContext &context) { return context.workspace.access() == Workspace::Access::ReadOnly; }

QWidget *reviewPage(const PageContext &context)
{
    return makePage<ReviewPage>(context, ReviewAccess::of(AttendanceService(context.workspace), isReadOnly(context)));
}

QWidget *checkPage(const PageContext &context)
{
    return makePage<DataCheckPage>(context, CheckAccess::of(DataCheckService(context.workspace),
                                                            MergeService(context.workspace), isReadOnly(context)));
}

QWidget *closingPage(const PageContext &context)
{
    return makePage<ClosingPage>(context, ClosingAccess::of(ClosingService(context.workspace),
                                                            AttendanceService(context.workspace), isReadOnly(context)));
}

/// A page of running text, whose figures open their records.
template <class PageType>
PageType *makeTextPage(const PageContext &context)
{
    auto *page = makePage<PageType>(context, SituationAccess::of(context.workspace, isReadOnly(context)));
    QObject::connect(
        page, &PageType::figureRequested, page,
        [page, window = &context.window, service = StatisticsTableService(context.workspace)](const FigureRef &figure) {
            constexpr int kDecimals = 2;
            showRecords(
                figure, kDecimals, [service](const FigureRef &each) { return service.drill(each); },
                [window](const Place &place) { window->open(place); }, page);
        });
    return page;
}

QWidget *situationPage(const PageContext &context)
{
    auto *page = makeTextPage<SituationPage>(context);
    page->setIssuing(IssueAccess::of(context.workspace));
    return page;
}

QWidget *templatesPage(const PageContext &context) { return makeTextPage<TemplatesPage>(context); }

QWidget *statisticsPage(const PageContext &context)
{
    const StatisticsTableService tables(context.workspace);
    const auto own = OwnIndicatorAccess::of(OwnIndicatorService(context.workspace), tables, isReadOnly(context));
    auto *page = makePage<StatisticsPage>(context, StatisticsAccess::of(tables, ViewService(context.workspace), own));
    page->setIssuing(IssueAccess::of(context.workspace));
    return page;
}

QWidget *issuePage(const PageContext &context)
{
    auto *page = new IssuePage(IssueAccess::of(context.workspace));
    QObject::connect(&context.workspace, &Workspace::changed, page, [page](const storage::ChangeSet &changes) {
        if (changes.touches(QStringLiteral("report_issue")))
            page->markStale();
    });
    return page;
}

QWidget *importHistoryPage(const PageContext &context)
{
    auto *page = new ImportHistoryPage(ImportHistoryAccess::of(context.workspace));
    // A change may take back an import, or change what one wrote.
    QObject::connect(&context.workspace, &Workspace::changed, page, &ImportHistoryPage::markStale);
    QObject::connect(page, &ImportHistoryPage::placeRequested, &context.window, &MainWindow::open);
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
    const QString attendance = MainWindow::tr("Attendance");
    const QString output = MainWindow::tr("Reports");
    const QString files = MainWindow::tr("Data");
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
        {QStringLiteral("ledger"), MainWindow::tr("Ledger"), "view-list-text", work, ledgerPage},
        {QStringLiteral("petitions"), MainWindow::tr("Petitions"), "mail-message", work, petitionPage},
        {QStringLiteral("honours"), MainWindow::tr("Honours and sanctions"), "rating", work, honourPage},
        {QStringLiteral("targets"), MainWindow::tr("Duties and targets"), "view-task", work, targetPage},
        {QStringLiteral("attendance"), MainWindow::tr("Month grid"), "view-calendar-month", attendance, attendancePage},
        {QStringLiteral("leaves"), MainWindow::tr("Leave"), "appointment-new", attendance, leavePage},
        {QStringLiteral("signins"), MainWindow::tr("Sign-ins"), "dialog-ok-apply", attendance, signInPage},
        {QStringLiteral("spotchecks"), MainWindow::tr("Spot checks"), "view-visible", attendance, spotCheckPage},
        {QStringLiteral("weekly"), MainWindow::tr("Weekly reports"), "view-calendar-week", attendance, weeklyPage},
        {QStringLiteral("worklogs"), MainWindow::tr("Work log"), "view-list-text", attendance, workLogPage},
        {QStringLiteral("review"), MainWindow::tr("Review"), "view-statistics", attendance, reviewPage},
        {QStringLiteral("closing"), MainWindow::tr("Month closing"), "object-locked", attendance, closingPage},
        {QStringLiteral("statistics"), MainWindow::tr("Statistics"), "office-chart-bar", output, statisticsPage},
        {QStringLiteral("documents"), MainWindow::tr("Documents"), "document-print", output, documentsPage},
        {QStringLiteral("situation"), MainWindow::tr("Situation reports"), "x-office-document", output, situationPage},
        {QStringLiteral("issues"), MainWindow::tr("Issued documents"), "object-locked", output, issuePage},
        {QStringLiteral("data"), MainWindow::tr("In and out"), "document-import", files, dataPage},
        {QStringLiteral("imports"), MainWindow::tr("Import history"), "view-history", files, importHistoryPage},
        {QStringLiteral("check"), MainWindow::tr("Data check"), "tools-check-spelling", files, checkPage},
        {QStringLiteral("baselines"), MainWindow::tr("Earlier figures"), "view-history", files, baselinePage},
        {QStringLiteral("divisions"), MainWindow::tr("Townships"), "globe", system, divisionPage},
        {QStringLiteral("rounds"), MainWindow::tr("Rounds"), "view-calendar", system, roundPage},
        {QStringLiteral("categories"), MainWindow::tr("Categories"), "tag", system, categoryPage},
        {QStringLiteral("ledgerkinds"), MainWindow::tr("Kinds of ledger entries"), "tag", system, ledgerKindPage},
        {QStringLiteral("templates"), MainWindow::tr("Report templates"), "document-edit", system, templatesPage},
        {QStringLiteral("calendar"), MainWindow::tr("Holidays"), "view-calendar-month", system, calendarPage},
        {QStringLiteral("rules"), MainWindow::tr("Attendance rules"), "view-list-text", system, rulesPage},
        {QStringLiteral("history"), MainWindow::tr("History"), "view-history", system, historyPage},
        {QStringLiteral("settings"), MainWindow::tr("Settings"), "configure", system, settingsPage},
    };
}

} // namespace zhucun::gui
