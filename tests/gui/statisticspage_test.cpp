#include "gui/common/chart/figurechart.h"
#include "gui/common/fields/enumfield.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/print/documentoutput.h"
#include "gui/sample.h"
#include "gui/statistics/indicatortree.h"
#include "gui/statistics/layoutpanel.h"
#include "gui/statistics/ownindicatorsdialog.h"
#include "gui/statistics/recordsdialog.h"
#include "gui/statistics/statisticsmodel.h"
#include "gui/statistics/statisticspage.h"
#include "gui/statistics/tablecopy.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>

#include <numeric>

namespace zhucun::gui::test {

namespace {

Indicator indicatorOf(const char *code, const char16_t *name, IndicatorUnit unit = IndicatorUnit::Times)
{
    Indicator indicator;
    indicator.code = QLatin1String(code);
    indicator.name = QString::fromUtf16(name);
    indicator.unit = unit;
    indicator.definition = QStringLiteral("口径说明");
    indicator.source = QStringLiteral("visit");
    return indicator;
}

/// Two townships and three indicators; a number is answered at once unless held back.
class StatisticsPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_page = std::make_unique<StatisticsPage>(access(), fieldContext());
        m_page->resize(1180, 680);
        m_page->show();
        ASSERT_TRUE(eventually([this] { return tree()->indicators().size() == 3; }));
        settle();
    }

    StatisticsAccess access()
    {
        StatisticsAccess access;
        access.indicators = [this] { return QtFuture::makeReadyFuture(Result<std::vector<Indicator>>(m_indicators)); };
        access.table = [this](const StatisticsLayout &layout, const CancelToken &cancel, const ProgressCallback &) {
            m_asked.push_back(layout);
            m_tokens.push_back(cancel);
            if (m_isHeld) {
                m_held.push_back(std::make_shared<QPromise<Result<StatisticsTable>>>());
                m_held.back()->start();
                return m_held.back()->future();
            }
            return QtFuture::makeReadyFuture(Result<StatisticsTable>(tableFor(layout)));
        };
        access.drill = [this](const FigureRef &figure) {
            m_drilled.push_back(figure);
            Drill drill;
            drill.indicator = indicatorOf("visits.times", u"走访次数");
            drill.value = figure.value;
            for (int i = 0; i < int(figure.value.value_or(0)); ++i)
                drill.records.push_back({QStringLiteral("visit"), 40 + i, QDate(2026, 2, 1 + i),
                                         QStringLiteral("走访记录"), 1, std::nullopt, std::nullopt});
            return QtFuture::makeReadyFuture(Result<Drill>(std::move(drill)));
        };
        access.views.views = [this](const QString &) {
            return QtFuture::makeReadyFuture(Result<std::vector<SavedView>>(m_views));
        };
        access.views.save = [this](const QString &, const SavedView &view) {
            m_views.push_back(view);
            return QtFuture::makeReadyFuture(Status());
        };
        return access;
    }

    StatisticsTable tableFor(const StatisticsLayout &layout) const
    {
        StatisticsAnswers answers;
        answers.now.query.period = {QDate(2026, 2, 1), QDate(2026, 2, 28)};
        answers.now.query.by = layout.by;
        for (const Indicator &indicator : m_indicators) {
            if (!layout.indicators.contains(indicator.code))
                continue;
            answers.indicators.push_back(indicator);
            IndicatorFigure figure{indicator, 7, {}};
            if (layout.by) {
                figure.rows = {{{QStringLiteral("1"), QStringLiteral("南壕堑镇"), QStringLiteral("1")}, 3},
                               {{QStringLiteral("2"), QStringLiteral("大青沟镇"), QStringLiteral("2")}, 4}};
            }
            answers.now.whole[indicator.code] = figure;
        }
        answers.place = QStringLiteral("尚义县");
        answers.warnings = m_warnings;
        return makeTable(layout, answers);
    }

    IndicatorTree *tree() const { return m_page->findChild<IndicatorTree *>(); }
    LayoutPanel *choices() const { return m_page->findChild<LayoutPanel *>(); }
    QTableView *view() const { return m_page->findChild<QTableView *>(QStringLiteral("figures")); }
    StatisticsModel *model() const { return m_page->findChild<StatisticsModel *>(); }
    FigureChart *chart() const { return m_page->findChild<FigureChart *>(); }
    RecordsDialog *records() const { return m_page->findChild<RecordsDialog *>(); }
    MessageBar *messages() const { return m_page->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly); }
    QTreeWidgetItem *item(const QString &text) const
    {
        const auto found =
            m_page->findChild<QTreeWidget *>()->findItems(text, Qt::MatchStartsWith | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.front();
    }
    /// Ticks the two of visits and waits for the table.
    void count()
    {
        QSignalSpy computed(m_page.get(), &StatisticsPage::computed);
        ASSERT_TRUE(item(QStringLiteral("走访次数")));
        item(QStringLiteral("走访次数"))->setCheckState(0, Qt::Checked);
        item(QStringLiteral("走访人次"))->setCheckState(0, Qt::Checked);
        ASSERT_TRUE(eventually([&computed] { return computed.count() == 1; }));
        settle();
    }

    std::vector<Indicator> m_indicators{indicatorOf("visits.times", u"走访次数"),
                                        indicatorOf("visits.person_times", u"走访人次", IndicatorUnit::PersonTimes),
                                        indicatorOf("disputes.rate", u"期内化解率", IndicatorUnit::Percent)};
    std::vector<StatisticsWarning> m_warnings;
    std::vector<SavedView> m_views;
    std::vector<StatisticsLayout> m_asked;
    std::vector<CancelToken> m_tokens;
    std::vector<std::shared_ptr<QPromise<Result<StatisticsTable>>>> m_held;
    std::vector<FigureRef> m_drilled;
    bool m_isHeld = false;
    std::unique_ptr<StatisticsPage> m_page;
};

} // namespace

TEST_F(StatisticsPageTest, ItSaysHowToBegin)
{
    EXPECT_TRUE(m_asked.empty()) << "nothing is counted before anything is chosen";
    auto *usual = m_page->findChild<QPushButton *>(QStringLiteral("usual"));
    ASSERT_TRUE(usual);
    EXPECT_TRUE(usual->isVisible());
    usual->click();
    ASSERT_TRUE(eventually([this] { return model()->rowCount() > 0; }));
    EXPECT_TRUE(m_asked.back().indicators.contains(QStringLiteral("visits.times")));
    EXPECT_FALSE(usual->isVisible());
}

TEST_F(StatisticsPageTest, AFewTicksAreOneQuestion)
{
    count();
    ASSERT_EQ(m_asked.size(), 1u);
    EXPECT_EQ(m_asked.front().indicators,
              (QStringList{QStringLiteral("visits.times"), QStringLiteral("visits.person_times")}));
    const QAbstractItemModelTester tester(model());
    EXPECT_EQ(model()->rowCount(), 3);
    EXPECT_EQ(model()->columnCount(), 2);
    EXPECT_EQ(model()->index(2, 0).data(), QStringLiteral("7"));
    EXPECT_EQ(model()->index(0, 1).data(), QStringLiteral("3"));
    EXPECT_EQ(model()->index(0, 0).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
    EXPECT_TRUE(model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("口径说明")));
    EXPECT_EQ(model()->headerData(0, Qt::Vertical).toString(), QStringLiteral("南壕堑镇"));
}

TEST_F(StatisticsPageTest, EnterOpensTheRecordsWithTheirCountAndSum)
{
    count();
    QSignalSpy opened(m_page.get(), &StatisticsPage::placeRequested);
    view()->setCurrentIndex(model()->index(1, 0));
    QTest::keyClick(view(), Qt::Key_Return);
    settle();
    ASSERT_TRUE(records());
    EXPECT_FALSE(records()->isModal());
    ASSERT_EQ(m_drilled.size(), 1u);
    EXPECT_EQ(m_drilled.front().key, QStringLiteral("2"));
    EXPECT_EQ(records()->model().rowCount(), 4);
    EXPECT_EQ(records()->sumText(), model()->index(1, 0).data().toString());
    EXPECT_FALSE(records()->findChild<MessageBar *>()->isShown());
    auto *table = records()->findChild<QTableView *>();
    table->setCurrentIndex(records()->model().index(2, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.front().front().value<Place>(), (Place{QStringLiteral("visits"), std::nullopt, 42}));
}

TEST_F(StatisticsPageTest, AClickOnABarOpensItsRecords)
{
    count();
    EXPECT_EQ(chart()->data().categories, (QStringList{QStringLiteral("南壕堑镇"), QStringLiteral("大青沟镇")}));
    const QPoint at = chart()->placeOf({1, 0});
    QWidget *under = chart()->childAt(at);
    ASSERT_TRUE(under);
    QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFrom(chart(), at));
    settle();
    ASSERT_EQ(m_drilled.size(), 1u);
    EXPECT_EQ(m_drilled.front().key, QStringLiteral("2"));
    EXPECT_EQ(records()->model().rowCount(), 4);
    const std::vector<QRectF> written = chart()->writtenFigures();
    ASSERT_EQ(written.size(), 2u);
    EXPECT_FALSE(written[0].intersects(written[1]));
}

TEST_F(StatisticsPageTest, AStaleAnswerIsDroppedAndItsWorkStopped)
{
    m_isHeld = true;
    StatisticsLayout layout;
    layout.indicators = {QStringLiteral("visits.times")};
    m_page->showLayout(layout);
    layout.indicators = {QStringLiteral("disputes.rate")};
    m_page->showLayout(layout);
    ASSERT_EQ(m_held.size(), 2u);
    EXPECT_TRUE(m_tokens[0].isCancelled());
    EXPECT_FALSE(m_tokens[1].isCancelled());
    m_held[1]->addResult(Result<StatisticsTable>(tableFor(m_asked[1])));
    m_held[1]->finish();
    settle();
    m_held[0]->addResult(Result<StatisticsTable>(tableFor(m_asked[0])));
    m_held[0]->finish();
    settle();
    ASSERT_EQ(model()->table().indicators.size(), 1u);
    EXPECT_EQ(model()->table().indicators.front().code, QStringLiteral("disputes.rate"));
}

TEST_F(StatisticsPageTest, ALayoutComesBackAsItWasKept)
{
    StatisticsLayout layout;
    layout.indicators = {QStringLiteral("visits.times"), QStringLiteral("disputes.rate")};
    layout.span = StatisticsSpan::Dates;
    layout.dates = {QDate(2026, 1, 5), QDate(2026, 1, 20)};
    layout.townshipId = DivisionId(2);
    layout.by = StatisticsGrouping::Month;
    layout.across = StatisticsGrouping::Category;
    layout.lastYear = layout.periodChange = layout.isSwapped = layout.comparesTotalsOnly = true;
    layout.chart = StatisticsChart::Lines;
    m_page->showLayout(layout);
    settle();
    StatisticsLayout shown = m_page->shownLayout();
    EXPECT_EQ(shown.versions.size(), 2u) << "the definitions it was counted by";
    shown.versions.clear();
    EXPECT_EQ(shown, layout);
}

TEST_F(StatisticsPageTest, IndicatorsAreFoundByPinyinAndByCode)
{
    const auto isShown = [this](const char16_t *name) { return !item(QString::fromUtf16(name))->isHidden(); };
    tree()->search()->setText(QStringLiteral("zfcs"));
    EXPECT_TRUE(isShown(u"走访次数"));
    EXPECT_FALSE(isShown(u"走访人次"));
    tree()->search()->setText(QStringLiteral("disputes.ra"));
    EXPECT_TRUE(isShown(u"期内化解率"));
    EXPECT_FALSE(isShown(u"走访次数"));
    tree()->search()->clear();
    EXPECT_TRUE(isShown(u"走访次数"));
}

TEST_F(StatisticsPageTest, OwnIndicatorsAreEditedHereAndThenShown)
{
    EXPECT_FALSE(m_page->findChild<QAction *>(QStringLiteral("editOwn"))) << "nobody keeps them";
    StatisticsAccess withOwn = access();
    const auto none = [] {
        return QtFuture::makeReadyFuture(Result<std::vector<Indicator>>(std::vector<Indicator>()));
    };
    withOwn.own.all = none;
    withOwn.own.own = none;
    withOwn.own.groupings = [](const QString &) {
        return QtFuture::makeReadyFuture(Result<std::vector<StatisticsGrouping>>(std::vector<StatisticsGrouping>()));
    };
    m_page = std::make_unique<StatisticsPage>(withOwn, fieldContext());
    m_page->show();
    ASSERT_TRUE(eventually([this] { return tree()->indicators().size() == 3; }));
    auto *edit = m_page->findChild<QAction *>(QStringLiteral("editOwn"));
    ASSERT_TRUE(edit);
    edit->trigger();
    settle();
    auto *dialog = m_page->findChild<OwnIndicatorsDialog *>();
    ASSERT_TRUE(dialog);
    m_indicators.push_back(indicatorOf("own.phone", u"电话走访次数"));
    Q_EMIT dialog->replaced();
    EXPECT_TRUE(eventually([this] { return tree()->indicators().size() == 4; }));
    EXPECT_TRUE(item(QStringLiteral("电话走访次数")));
}

TEST_F(StatisticsPageTest, WarningsStandAboveTheTable)
{
    m_warnings = {{StatisticsWarning::Kind::VillagesChanged,
                   {QStringLiteral("83"), QStringLiteral("123"), QStringLiteral("last_year")}}};
    count();
    const auto *warnings = m_page->findChild<QLabel *>(QStringLiteral("warnings"));
    EXPECT_TRUE(warnings->isVisible());
    EXPECT_TRUE(warnings->text().contains(QStringLiteral("123")));
}

TEST_F(StatisticsPageTest, MonthsMakeALine)
{
    auto *by = m_page->findChild<EnumField *>(QStringLiteral("by"));
    by->setValue(std::optional(StatisticsGrouping::Month));
    EXPECT_EQ(choices()->layoutChosen().chart, StatisticsChart::Lines);
    by->setValue(std::optional(StatisticsGrouping::Unit));
    EXPECT_EQ(choices()->layoutChosen().chart, StatisticsChart::Bars);
}

TEST_F(StatisticsPageTest, WhatIsCopiedHasItsHeadings)
{
    count();
    view()->selectAll();
    const QList<QAction *> actions = view()->actions();
    ASSERT_EQ(actions.size(), 1);
    EXPECT_EQ(actions.front()->shortcut(), QKeySequence(QKeySequence::Copy));
    actions.front()->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[1], QStringLiteral("南壕堑镇\t3\t3"));

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("统计表.csv"));
    const QList<QStringList> cells = shownCells(*view()->model());
    writeDocument(path, reports::Report(), m_page->findChild<MessageBar *>(), SaveAs::AnyFormat, cells);
    ASSERT_TRUE(eventually([&path] { return QFile::exists(path); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF")) << "a byte order mark, by which spreadsheets know the Chinese";
    const QStringList written = QString::fromUtf8(bytes).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    EXPECT_EQ(written.size(), view()->model()->rowCount() + 1);
    EXPECT_TRUE(written[1].startsWith(QStringLiteral("南壕堑镇,3,"))) << written[1].toStdString();
}

TEST(FigureChartTest, FiguresOfLinesDoNotStandOnEachOther)
{
    ChartData data;
    for (int series = 0; series < 3; ++series) {
        ChartSeries one;
        one.name = QString::number(series);
        for (int month = 0; month < 24; ++month)
            one.figures.push_back({1000.0 + month % 3, QStringLiteral("1000.5"), {}});
        data.series.push_back(one);
    }
    for (int month = 0; month < 24; ++month)
        data.categories << QStringLiteral("%1月").arg(month);
    FigureChart chart;
    chart.resize(500, 300);
    chart.show();
    chart.setData(data, FigureChart::Kind::Lines);
    settle();
    const std::vector<QRectF> written = chart.writtenFigures();
    EXPECT_GT(written.size(), 3u);
    for (size_t i = 0; i < written.size(); ++i) {
        for (size_t j = i + 1; j < written.size(); ++j)
            EXPECT_FALSE(written[i].adjusted(1, 1, -1, -1).intersects(written[j].adjusted(1, 1, -1, -1)));
    }
    QSignalSpy activated(&chart, &FigureChart::activated);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Return})
        QTest::keyClick(&chart, key);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.front().front().value<ChartSpot>(), (ChartSpot{1, 1}));
}

} // namespace zhucun::gui::test
