// The window over a demo county, as a clerk goes through it: every page opens, every record opens, a change is saved,
// taken back and made again.
#include "domain/unit/unit.h"
#include "gui/common/form/recordform.h"
#include "gui/common/list/listpage.h"
#include "gui/documents/documentfields.h"
#include "gui/documents/documentspage.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/recordpage/recordpage.h"
#include "gui/settings/disclosure.h"
#include "gui/settings/preferences.h"
#include "services/demo/democounty.h"
#include "services/history/historyservice.h"
#include "services/record/recordservice.h"
#include "services/setup/countysetup.h"
#include "services/workspace/workspace.h"
#include "setupsupport.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTest>

#include <set>

namespace zhucun::gui {

namespace {

constexpr int kPatienceMs = 20'000;

class JourneyTest : public testing::Test
{
protected:
    /// The demo county is invented once; each test opens a copy.
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        const auto created = Workspace::create(s_folder->filePath(QStringLiteral("demo.zhucun")), s_clock, Actor{});
        ASSERT_TRUE(created);
        const auto filled = (*created)->write(
            QStringLiteral("county.demo"),
            [](storage::UnitOfWork &work) -> Status {
                if (Status set = setUpCounty(work, test::smallTree()); !set)
                    return set;
                return writeDemo(work, {1, demo::Scale::County, s_clock.today()});
            },
            storage::UnitOfWork::Detail::Bulk);
        ASSERT_TRUE(filled.result());
    }
    static void TearDownTestSuite() { s_folder.reset(); }

    void SetUp() override
    {
        const QString path = m_folder.filePath(QStringLiteral("county.zhucun"));
        ASSERT_TRUE(QFile::copy(s_folder->filePath(QStringLiteral("demo.zhucun")), path));
        auto opened = Workspace::open(path, Workspace::Access::ReadWrite, s_clock, Actor{});
        ASSERT_TRUE(opened);
        m_workspace = std::move(*opened);
        m_history = std::make_unique<HistoryService>(*m_workspace);
        m_settings =
            std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_preferences = std::make_unique<Preferences>(*m_settings);
        m_window = std::make_unique<MainWindow>(
            MainWindow::Services{*m_workspace, *m_history, *m_preferences, m_disclosure, m_folder.path()}, allPages());
        m_window->show();
    }

    RecordPage *recordPage(const QString &key)
    {
        // With a filter a page that shows something else first goes to its list.
        m_window->open({key, Filter(), 0});
        const QList<RecordPage *> pages = m_window->findChildren<RecordPage *>();
        for (RecordPage *page : pages) {
            if (page->isVisible())
                return page;
        }
        return nullptr;
    }

    static bool waitFor(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, kPatienceMs); }

    static inline const FixedClock s_clock{QDate(2026, 3, 10)};
    static inline std::unique_ptr<QTemporaryDir> s_folder;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<HistoryService> m_history;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    Disclosure m_disclosure;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(JourneyTest, EveryPageOpensAndEveryListOpensItsFirstRecord)
{
    // The last six have lists that a new county has nothing in.
    const std::set<QString> withoutList{
        QStringLiteral("home"),       QStringLiteral("coverage"),  QStringLiteral("documents"),
        QStringLiteral("data"),       QStringLiteral("history"),   QStringLiteral("settings"),
        QStringLiteral("review"),     QStringLiteral("closing"),   QStringLiteral("attendance"),
        QStringLiteral("calendar"),   QStringLiteral("rules"),     QStringLiteral("petitions"),
        QStringLiteral("honours"),    QStringLiteral("targets"),   QStringLiteral("baselines"),
        QStringLiteral("issues"),     QStringLiteral("situation"), QStringLiteral("templates"),
        QStringLiteral("statistics"), QStringLiteral("imports"),   QStringLiteral("check")};
    for (const PageEntry &entry : allPages()) {
        SCOPED_TRACE(entry.key.toStdString());
        if (withoutList.contains(entry.key)) {
            m_window->open({entry.key, std::nullopt, 0});
            QTest::qWait(50);
            continue;
        }
        RecordPage *page = recordPage(entry.key);
        ASSERT_TRUE(page);
        WindowedTableModel *model = page->list()->source().model();
        ASSERT_TRUE(waitFor([model] { return model->rowCount() > 0; }));
        m_window->open({entry.key, std::nullopt, model->idAt(0)});
        auto *form = page->findChild<RecordForm *>();
        ASSERT_TRUE(form);
        EXPECT_TRUE(waitFor([form, model] { return form->recordId() == model->idAt(0) && !form->title().isEmpty(); }));
        EXPECT_FALSE(form->isModified());
    }
}

TEST_F(JourneyTest, EveryDocumentIsMadeOfWhatThePageProposes)
{
    m_window->open({QStringLiteral("documents"), std::nullopt, 0});
    auto *page = m_window->findChild<DocumentsPage *>();
    auto *fields = m_window->findChild<DocumentFields *>();
    auto *list = m_window->findChild<QListWidget *>(QStringLiteral("documents"));
    ASSERT_TRUE(page && fields && list);
    for (const DocumentKind &kind : allDocuments()) {
        SCOPED_TRACE(kind.key.toStdString());
        page->choose(kind.key);
        ASSERT_TRUE(list->currentItem());
        EXPECT_TRUE(list->currentItem()->text().contains(kind.title));
        DocumentChoice choice = fields->choice();
        choice.cadre = CadreId(1);
        choice.dispute = DisputeId(1);
        QFuture<Result<reports::Report>> made = kind.make({*m_workspace, choice, {}});
        ASSERT_TRUE(waitFor([&made] { return made.isFinished(); }));
        const Result<reports::Report> report = made.takeResult();
        if (!report)
            EXPECT_EQ(report.error().code, ErrorCode::NotFound) << "only a leave there need not be";
        else
            EXPECT_FALSE(report->title.isEmpty());
        EXPECT_TRUE(report || kind.key == QLatin1String("leave-slip"));
    }
}

TEST_F(JourneyTest, AChangeIsSavedTakenBackAndMadeAgain)
{
    RecordPage *page = recordPage(QStringLiteral("units"));
    ASSERT_TRUE(page);
    WindowedTableModel *model = page->list()->source().model();
    ASSERT_TRUE(waitFor([model] { return model->rowCount() > 0; }));
    const qint64 id = model->idAt(0);
    m_window->open({QStringLiteral("units"), std::nullopt, id});
    auto *form = page->findChild<RecordForm *>();
    auto *contact = page->findChild<QLineEdit *>(QStringLiteral("contact"));
    ASSERT_TRUE(form && contact);
    ASSERT_TRUE(waitFor([form] { return !form->title().isEmpty() && form->isEnabled(); }));
    const QString before = contact->text();
    contact->setText(QStringLiteral("周全"));
    ASSERT_TRUE(form->isModified());
    form->save();
    ASSERT_TRUE(waitFor([this] { return m_history->canUndo(); }));

    const RecordService<Unit> units(*m_workspace);
    const auto storedContact = [&units, id] {
        const auto unit = units.load(UnitId(id)).result();
        return unit ? unit->contact : unit.error().detail;
    };
    EXPECT_EQ(storedContact().toStdString(), "周全");
    // In the field itself, where nothing is typed any more.
    m_window->activateWindow();
    contact->setFocus();
    ASSERT_TRUE(waitFor([contact] { return contact->hasFocus(); }));
    QTest::keyClick(contact, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return storedContact() == before && m_history->canRedo(); }));
    EXPECT_TRUE(waitFor([&] { return contact->text() == before; })) << "the form shows the record as it is again";
    m_window->redo();
    EXPECT_TRUE(waitFor([&] { return storedContact() == QStringLiteral("周全"); }));
}

} // namespace zhucun::gui
