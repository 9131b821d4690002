#include "gui/attendancesample.h"
#include "gui/common/chart/ratebars.h"
#include "gui/common/chart/trendline.h"
#include "gui/common/fields/monthpicker.h"
#include "gui/common/reasondialog.h"
#include "gui/home/forecastdialog.h"
#include "gui/review/cadrepanel.h"
#include "gui/review/figurestrip.h"
#include "gui/review/findingmodel.h"
#include "gui/review/findingpanel.h"
#include "gui/review/membermodel.h"
#include "gui/review/reviewpage.h"
#include "gui/review/yearheat.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QClipboard>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

namespace zhucun::gui::test {

namespace {

/// Two townships in March and February 2026: 王 is short of three days, 李 and 赵 are not.
class ReviewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_page = std::make_unique<ReviewPage>(access(), fieldContext());
        m_page->resize(1180, 680);
        m_page->show();
        ASSERT_TRUE(eventually([this] { return bars()->bars().size() == 2; }));
        settle();
    }

    ReviewAccess access()
    {
        ReviewAccess access;
        access.accounts = [this](const YearMonth &from, const YearMonth &to, const SheetScope &scope) {
            m_asked.push_back({from, to, scope});
            std::vector<MemberMonth> months{sampleMonth(1, u"王建国", 1, 17), sampleMonth(2, u"李秀英", 1, 24),
                                            sampleMonth(3, u"赵强", 2, 20), sampleMonth(1, u"王建国", 1, 20, {2026, 2}),
                                            sampleMonth(3, u"赵强", 2, 0, {2025, 12})};
            std::erase_if(months, [&](const MemberMonth &month) {
                return (scope.cadreId.isValid() && month.member.cadreId != scope.cadreId) ||
                       month.account.month < from || month.account.month > to;
            });
            return ready(std::move(months));
        };
        access.findings = [this](const YearMonth &, const SheetScope &) { return ready(m_findings); };
        access.closeFinding = [this](CadreId cadreId, const YearMonth &, FindingKind kind, const QString &reason) {
            m_closed.push_back({cadreId, kind, reason});
            return QtFuture::makeReadyFuture(Status());
        };
        access.days = [](CadreId cadreId, const Period &period) {
            AttendanceDay day;
            day.cadreId = cadreId;
            day.day = QDate(2026, 3, 4);
            day.halves = {DayStatus::InVillage, DayStatus::SickLeave};
            EXPECT_TRUE(period.contains(day.day));
            return ready(std::vector{day});
        };
        access.marks = [] { return ready(standardMarks()); };
        access.calendar = [] { return ready(WorkCalendar::bundled()); };
        return access;
    }

    RateBars *bars() const { return m_page->findChild<RateBars *>(); }
    FindingPanel *panel() const { return m_page->findChild<FindingPanel *>(); }
    FindingModel *model() const { return panel()->model(); }
    CadrePanel *cadre() const { return m_page->findChild<CadrePanel *>(); }

    struct Asked {
        YearMonth from;
        YearMonth to;
        SheetScope scope;
    };
    struct Closed {
        CadreId cadreId;
        FindingKind kind;
        QString reason;
    };
    std::vector<Finding> m_findings{sampleFinding(FindingKind::NeverOvernight, 2, u"李秀英", 1),
                                    sampleFinding(FindingKind::BelowTarget, 1, u"王建国", 1),
                                    sampleFinding(FindingKind::Conflict, 3, u"赵强", 2)};
    std::vector<Asked> m_asked;
    std::vector<Closed> m_closed;
    std::unique_ptr<ReviewPage> m_page;
};

} // namespace

TEST_F(ReviewTest, FiguresStandAgainstLastMonthAndLastYear)
{
    const QStringList figures = m_page->findChild<FigureStrip *>()->texts();
    ASSERT_EQ(figures.size(), 7);
    EXPECT_EQ(figures[0], QStringLiteral("Cadres\n3\nvs last month +2\nvs last year —"));
    EXPECT_EQ(figures[1], QStringLiteral("Days required\n60\nvs last month +40\nvs last year —"));
    EXPECT_EQ(figures[2], QStringLiteral("Days present\n61\nvs last month +41\nvs last year —"));
    EXPECT_EQ(figures[3], QStringLiteral("Presence rate\n95.0%\nvs last month −5\nvs last year —"))
        << "24 days of one do not cover what another misses";
    EXPECT_EQ(figures[4].section(QLatin1Char('\n'), 1, 1), QStringLiteral("2"));
    EXPECT_EQ(figures[5].section(QLatin1Char('\n'), 1, 1), QStringLiteral("1"));
    EXPECT_EQ(m_asked.front().from, YearMonth(2025, 3)) << "the same month last year is part of the question";
    EXPECT_EQ(m_asked.front().to, YearMonth(2026, 3));
}

TEST_F(ReviewTest, AClickOnABarNarrowsTheTablesAndASecondOneWidensThem)
{
    EXPECT_EQ(bars()->bars().front().name, QStringLiteral("南壕堑镇")) << "the lowest rate on top";
    EXPECT_DOUBLE_EQ(bars()->bars().front().rate, 100 * 37.0 / 40);
    EXPECT_EQ(model()->rowCount(), 3);
    const auto click = [this](int bar) {
        const QPoint at = bars()->middleOf(bar);
        QWidget *under = bars()->childAt(at);
        ASSERT_TRUE(under);
        QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFrom(bars(), at));
    };
    click(1);
    ASSERT_EQ(model()->rowCount(), 1);
    EXPECT_EQ(model()->finding(0).cadreName, QStringLiteral("赵强"));
    EXPECT_EQ(m_page->findChild<MemberModel *>()->rowCount(), 1);
    click(1);
    EXPECT_EQ(model()->rowCount(), 3);
    QTest::keyClick(bars(), Qt::Key_Down);
    EXPECT_EQ(bars()->chosenId(), 1) << "the keyboard can do it too";
    EXPECT_EQ(model()->rowCount(), 2);
    QTest::keyClick(bars(), Qt::Key_Escape);
    EXPECT_EQ(model()->rowCount(), 3);
}

TEST_F(ReviewTest, AClickOnTheTrendGoesToThatMonth)
{
    auto *trend = m_page->findChild<TrendLine *>();
    ASSERT_EQ(trend->points().size(), 13U);
    EXPECT_FALSE(trend->points()[0].rate) << "nobody was posted then: a gap, not a zero";
    EXPECT_FALSE(trend->points()[9].rate) << "posted, but nothing was recorded: no zero either";
    EXPECT_EQ(trend->points()[11].rate, 100.0);
    const QPoint at = trend->placeOf(11);
    QWidget *under = trend->childAt(at);
    ASSERT_TRUE(under);
    QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFrom(trend, at));
    EXPECT_EQ(m_page->findChild<MonthPicker *>()->month(), YearMonth(2026, 2));
    EXPECT_TRUE(eventually([this] { return m_asked.back().to == YearMonth(2026, 2); }));
}

TEST_F(ReviewTest, ExceptionsStandByWeightAndQuestionsAreWordedAsQuestions)
{
    EXPECT_EQ(model()->finding(0).kind, FindingKind::Conflict);
    EXPECT_EQ(model()->finding(1).kind, FindingKind::BelowTarget);
    const QModelIndex question = model()->index(2, FindingModel::SentenceColumn);
    EXPECT_TRUE(question.data().toString().endsWith(u'?'));
    EXPECT_TRUE(question.data(Qt::BackgroundRole).isValid());
    EXPECT_FALSE(model()->index(1, FindingModel::SentenceColumn).data(Qt::BackgroundRole).isValid());
    EXPECT_TRUE(model()->index(2, FindingModel::KindColumn).data().toString().startsWith(QStringLiteral("Question")));
}

TEST_F(ReviewTest, ClosingAnExceptionNeedsAReason)
{
    panel()->setCurrentRow(1);
    panel()->closeSelected();
    auto *dialog = panel()->findChild<ReasonDialog *>();
    ASSERT_TRUE(dialog);
    dialog->findChild<QPushButton *>(QStringLiteral("accept"))->click();
    EXPECT_TRUE(m_closed.empty()) << "without a reason nothing happens";
    EXPECT_TRUE(dialog->isVisible());
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("reason"))->setPlainText(QStringLiteral("  已核实 "));
    m_findings[1].isClosed = true;
    m_findings[1].closedReason = QStringLiteral("已核实");
    dialog->findChild<QPushButton *>(QStringLiteral("accept"))->click();
    ASSERT_TRUE(eventually([this] { return m_closed.size() == 1 && model()->closedCount() == 1; }));
    EXPECT_EQ(m_closed[0].cadreId, CadreId(1));
    EXPECT_EQ(m_closed[0].kind, FindingKind::BelowTarget);
    EXPECT_EQ(m_closed[0].reason, QStringLiteral("已核实"));
    EXPECT_EQ(model()->finding(2).kind, FindingKind::BelowTarget) << "closed ones come last";
    model()->setClosedShown(false);
    EXPECT_EQ(model()->rowCount(), 2);
}

TEST_F(ReviewTest, ADoubleClickAsksForTheSheetAtThatCadre)
{
    std::vector<Place> places;
    QObject::connect(m_page.get(), &ReviewPage::placeRequested, [&](const Place &place) { places.push_back(place); });
    auto *table = m_page->findChild<QTableView *>(QStringLiteral("findings"));
    Q_EMIT table->activated(model()->index(0, 0));
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(places[0].page, QStringLiteral("attendance"));
    EXPECT_EQ(places[0].recordId, 3);
    ASSERT_TRUE(places[0].filter && places[0].filter->period);
    EXPECT_EQ(*places[0].filter->period, Period::month({2026, 3}));
}

TEST_F(ReviewTest, TheChosenCadreShowsTheSentenceAndTwelveMonths)
{
    panel()->setCurrentRow(1);
    ASSERT_TRUE(eventually([this] { return cadre()->sentence().contains(QStringLiteral("应驻20天")); }));
    YearHeat *heat = cadre()->heat();
    EXPECT_TRUE(heat->rectOf(QDate(2025, 4, 1)).isValid());
    EXPECT_FALSE(heat->rectOf(QDate(2025, 3, 31)).isValid()) << "the thirteenth month";
    EXPECT_EQ(heat->dayAt(heat->rectOf(QDate(2026, 3, 4)).center()), QDate(2026, 3, 4));
    EXPECT_FALSE(
        heat->dayAt(heat->rectOf(QDate(2026, 2, 28)).center() + QPoint(heat->rectOf(QDate(2026, 2, 1)).width(), 0))
            .isValid())
        << "there is no 29 February 2026";
    const QString said = heat->explanation(QDate(2026, 3, 4));
    EXPECT_TRUE(said.contains(QStringLiteral("在村")) && said.contains(QStringLiteral("病假"))) << said.toStdString();
    EXPECT_TRUE(heat->explanation(QDate(2025, 6, 2)).contains(QStringLiteral("outside the posting")));
    EXPECT_TRUE(heat->explanation(QDate(2025, 10, 1)).contains(QStringLiteral("国庆节")));

    std::vector<Place> places;
    QObject::connect(m_page.get(), &ReviewPage::placeRequested, [&](const Place &place) { places.push_back(place); });
    QTest::mouseClick(heat, Qt::LeftButton, {}, heat->rectOf(QDate(2026, 3, 4)).center());
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(*places[0].filter->period, (Period{QDate(2026, 3, 4), QDate(2026, 3, 4)}));
    EXPECT_EQ(places[0].recordId, 1);
}

TEST_F(ReviewTest, CopiesRowsWithTheirHeadings)
{
    panel()->setCurrentRow(1);
    auto *table = m_page->findChild<QTableView *>(QStringLiteral("findings"));
    ASSERT_EQ(table->actions().size(), 1);
    table->actions().front()->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    ASSERT_GE(lines.size(), 2);
    EXPECT_EQ(lines[0], QStringLiteral("What\tCadre\tTownship\tVillage\tDetails\tOn the days"));
    EXPECT_EQ(lines[1], QStringLiteral("未达标\t王建国\t南壕堑镇\t\tDays required 3, present 2, missing 1.\t"));
}

TEST_F(ReviewTest, AFilterFromElsewhereChoosesMonthAndTownship)
{
    Filter filter;
    filter.period = Period::month({2026, 2});
    filter.townshipId = DivisionId(2);
    m_page->showFilter(filter);
    ASSERT_TRUE(eventually([this] { return m_asked.back().scope.townshipId == DivisionId(2); }));
    EXPECT_EQ(m_asked.back().to, YearMonth(2026, 2));
}

TEST_F(ReviewTest, PaintsInDarkAndWhenSmall)
{
    QPalette dark = m_page->palette();
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    m_page->setPalette(dark);
    for (const QSize size : {QSize(420, 260), QSize(1180, 680)}) {
        m_page->resize(size);
        settle();
        EXPECT_FALSE(m_page->grab().isNull());
        const auto *strip = m_page->findChild<FigureStrip *>();
        EXPECT_TRUE(strip->rect().contains(strip->childrenRect())) << "every figure is there, in lines if need be";
    }
}

TEST(RateBars, NamesakesKeepABarEach)
{
    RateBars bars;
    bars.resize(400, 300);
    bars.setBars({{1, QStringLiteral("西山村"), 50, {}}, {2, QStringLiteral("西山村"), 70, {}}});
    bars.show();
    settle();
    QSignalSpy chosen(&bars, &RateBars::chosen);
    QTest::keyClick(&bars, Qt::Key_Down);
    QTest::keyClick(&bars, Qt::Key_Down);
    EXPECT_EQ(bars.chosenId(), 2);
    EXPECT_EQ(chosen.size(), 2);
    EXPECT_GT(bars.middleOf(1).y(), bars.middleOf(0).y());
    bars.setBars({{1, QStringLiteral("西山村"), 50, {}}});
    EXPECT_FALSE(bars.chosenId()) << "the chosen one is gone";
}

TEST(RateBars, FiguresStandAtTheEndsAsInTables)
{
    RateBars bars;
    bars.resize(400, 300);
    bars.show();
    bars.setBars({{1, QStringLiteral("西山村"), 75, {}}, {2, QStringLiteral("东山村"), 77.178, {}}});
    settle();
    std::map<QString, QPointF> figures;
    const auto items = bars.findChild<QGraphicsView *>()->scene()->items();
    for (const QGraphicsItem *item : items) {
        if (const auto *figure = qgraphicsitem_cast<const QGraphicsSimpleTextItem *>(item))
            figures[figure->text()] = figure->scenePos();
    }
    const auto low = figures.find(QStringLiteral("75.0%"));
    const auto high = figures.find(QStringLiteral("77.2%"));
    ASSERT_TRUE(low != figures.end() && high != figures.end());
    EXPECT_LT(low->second.x(), high->second.x());
    EXPECT_LT(low->second.y(), high->second.y()) << "the first on top";
}

TEST(DayList, JoinsRunsOfDays)
{
    const auto days = [](std::initializer_list<int> numbers) {
        std::vector<QDate> result;
        for (const int number : numbers)
            result.push_back(QDate(2026, 3, number));
        return result;
    };
    EXPECT_EQ(dayListText({}), QString());
    EXPECT_EQ(dayListText(days({3})), QStringLiteral("3"));
    EXPECT_EQ(dayListText(days({3, 4, 8})), QStringLiteral("3、4、8"));
    EXPECT_EQ(dayListText(days({3, 4, 5, 8, 9, 10, 11})), QStringLiteral("3—5、8—11"));
}

TEST(ForecastDialog, SaysWhatIsNeededAndWhatIsLeft)
{
    ForecastDialog dialog(QStringLiteral("来不及达标"),
                          {{sampleMonth(1, u"王建国", 1, 10), MonthForecast{CadreId(1), 20, 15}}}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *table = dialog.findChild<QTableWidget *>();
    ASSERT_EQ(table->rowCount(), 1);
    EXPECT_EQ(table->item(0, 3)->text(), QStringLiteral("10"));
    EXPECT_EQ(table->item(0, 4)->text(), QStringLiteral("7.5"));
    EXPECT_TRUE(table->item(0, 5)->text().startsWith(QStringLiteral("应驻20天")));
    CadreId chosen;
    QObject::connect(&dialog, &ForecastDialog::cadreChosen, [&](CadreId id) { chosen = id; });
    Q_EMIT table->itemActivated(table->item(0, 1));
    EXPECT_EQ(chosen, CadreId(1));
}

} // namespace zhucun::gui::test
