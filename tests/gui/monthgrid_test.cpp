#include "gui/attendance/cadrecalendar.h"
#include "gui/attendance/dayfacts.h"
#include "gui/attendance/decisiondialog.h"
#include "gui/attendance/gridediting.h"
#include "gui/attendance/monthgridmodel.h"
#include "gui/attendance/monthgridpage.h"
#include "gui/attendance/monthgridview.h"
#include "gui/common/message/messagebar.h"
#include "gui/monthsheetsample.h"
#include "gui/sample.h"
#include "services/workspace/workspace.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace zhucun::gui::test {

namespace {

using enum DayStatus;

const FixedClock &today()
{
    static const FixedClock clock(QDate(2026, 11, 22));
    return clock;
}

/// A county that keeps what it is told, refuses the future, and answers when asked to.
struct FakeCounty {
    MonthSheet sheet = blankSheet(3);
    std::vector<std::pair<QString, std::vector<DayMark>>> marked;
    std::vector<std::pair<DayHalves, QString>> decisions;
    DayExplanation explanation;
    int sheetsRead = 0;

    GridAccess access()
    {
        GridAccess access;
        access.sheet = [this](const YearMonth &month, const SheetScope &scope) {
            ++sheetsRead;
            MonthSheet answer = sheet;
            answer.month = month;
            if (scope.cadreId.isValid()) {
                std::erase_if(answer.lines,
                              [&scope](const MonthSheet::Line &line) { return line.member.cadreId != scope.cadreId; });
            }
            return QtFuture::makeReadyFuture(Result<MonthSheet>(answer));
        };
        access.mark = [this](const std::vector<DayMark> &marks, const QString &action) {
            marked.emplace_back(action, marks);
            MarkOutcome outcome;
            for (const DayMark &mark : marks) {
                if (mark.day > today().today()) {
                    outcome.refused.push_back({mark.cadreId, mark.day, QStringLiteral("date_future")});
                    continue;
                }
                ++outcome.changed;
                enter(sheet, int(mark.cadreId.value()) - 1, mark.day.day() - 1, mark.entry.morning,
                      mark.entry.afternoon, mark.entry.reason);
            }
            return QtFuture::makeReadyFuture(Result<MarkOutcome>(outcome));
        };
        access.decide = [this](CadreId, QDate, const DayHalves &halves, const QString &reason) {
            decisions.emplace_back(halves, reason);
            return QtFuture::makeReadyFuture(Status());
        };
        access.undecide = [](CadreId, QDate) { return QtFuture::makeReadyFuture(Status()); };
        access.explain = [this](CadreId cadre, QDate day) {
            explanation.day.cadreId = cadre;
            explanation.day.day = day;
            return QtFuture::makeReadyFuture(Result<DayExplanation>(explanation));
        };
        return access;
    }
};

class MonthGridTest : public testing::Test
{
protected:
    MonthGridTest() { open(false); }

    void open(bool readOnly)
    {
        GridAccess access = county.access();
        access.readOnly = readOnly;
        page = std::make_unique<MonthGridPage>(access, fieldContext(), today());
        page->resize(1180, 640);
        page->show();
        page->activateWindow();
        eventually([this] { return page->isActiveWindow(); });
        settle();
        table = page->grid().days();
        table->setFocus();
    }

    MonthGridModel &model() { return page->model(); }
    void select(const GridRange &range)
    {
        page->grid().select(range);
        table->setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(table, key, modifiers);
        settle();
    }
    DayHalves halves(int line, int day) { return model().cell(line, model().columnOfDay(day)).halves; }

    FakeCounty county;
    std::unique_ptr<MonthGridPage> page;
    QTableView *table = nullptr;
};

TEST(MonthGridModel, IsASoundTable)
{
    MonthGridModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    MonthSheet sheet = blankSheet(3);
    model.setSheet(sheet);
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.columnCount(), 3 + 30 + 5);
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("甲1"));
    enter(sheet, 1, 4, InVillage, Rest);
    EXPECT_TRUE(model.update(sheet));
    EXPECT_EQ(model.index(1, model.columnOfDay(4)).data().toString(), QStringLiteral("√/☆"));
    EXPECT_EQ(model.index(1, model.firstTotal() + 1).data().toString(), QStringLiteral("0.5"));
    sheet.lines.pop_back();
    EXPECT_FALSE(model.update(sheet));
    model.setSheet(sheet);
    EXPECT_EQ(model.rowOf(CadreId(3)), -1);
    model.setSheet({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(MonthGridModel, ShowsMarksAtOnceButNotThoseThatWillBeRefused)
{
    MonthGridModel model;
    MonthSheet sheet = blankSheet(2);
    sheet.lines[1].isClosed = true;
    model.setSheet(sheet);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    DayEntry entry;
    entry.morning = entry.afternoon = InVillage;
    model.apply({{CadreId(1), QDate(2026, 11, 3), entry},
                 {CadreId(1), QDate(2026, 11, 23), entry},
                 {CadreId(2), QDate(2026, 11, 3), entry}},
                QDate(2026, 11, 22));
    EXPECT_EQ(model.cell(0, model.columnOfDay(2)).halves, DayHalves::whole(InVillage));
    EXPECT_EQ(model.cell(0, model.columnOfDay(22)).halves, DayHalves());
    EXPECT_EQ(model.cell(1, model.columnOfDay(2)).halves, DayHalves());
    EXPECT_EQ(model.totalOf(0, MonthGridModel::Total::Present), 2);
    EXPECT_EQ(changed.size(), 1);
}

TEST(MonthGridModel, TakesLinesReadAnew)
{
    MonthGridModel model;
    MonthSheet sheet = blankSheet(2);
    model.setSheet(sheet);
    enter(sheet, 1, 0, Rest);
    MonthSheet part = sheet;
    part.lines.erase(part.lines.begin());
    EXPECT_TRUE(model.replaceLines({CadreId(2)}, part));
    EXPECT_EQ(model.cell(1, model.columnOfDay(0)).halves, DayHalves::whole(Rest));
    EXPECT_FALSE(model.replaceLines({CadreId(1)}, part)) << "the cadre is no longer in the sheet";
    EXPECT_FALSE(model.replaceLines({CadreId(9)}, MonthSheet())) << "another month";
}

TEST_F(MonthGridTest, OneKeySetsTheStatusOfTheSelection)
{
    select({0, 1, 1, 2});
    press(Qt::Key_1);
    ASSERT_EQ(county.marked.size(), 1U);
    EXPECT_EQ(county.marked[0].first, QStringLiteral("attendance.mark"));
    EXPECT_EQ(county.marked[0].second.size(), 4U);
    EXPECT_EQ(halves(1, 2), DayHalves::whole(InVillage));
    press(Qt::Key_Delete);
    EXPECT_EQ(county.marked.back().first, QStringLiteral("attendance.clear"));
    EXPECT_EQ(halves(1, 2), DayHalves());
}

TEST_F(MonthGridTest, HalvesAreEnteredOneByOne)
{
    select({0, 1, 0, 1});
    press(Qt::Key_A);
    EXPECT_EQ(page->editing().halfChoice(), HalfChoice::Morning);
    press(Qt::Key_1);
    EXPECT_EQ(halves(0, 1), (DayHalves{InVillage, Unrecorded}));
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_4);
    EXPECT_EQ(halves(0, 1), (DayHalves{InVillage, PersonalLeave}));
    press(Qt::Key_P);
    EXPECT_EQ(page->editing().halfChoice(), HalfChoice::Whole) << "the same half again goes back to whole days";
}

TEST_F(MonthGridTest, ShiftAndArrowsSelectARangeThatIsFilled)
{
    select({0, 1, 0, 1});
    press(Qt::Key_2);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(county.marked.back().first, QStringLiteral("attendance.fill_right"));
    EXPECT_EQ(halves(0, 3), DayHalves::whole(OfficialDuty));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(county.marked.back().first, QStringLiteral("attendance.fill_down"));
    EXPECT_EQ(halves(1, 3), DayHalves::whole(OfficialDuty));
}

TEST_F(MonthGridTest, CopiesAndPastes)
{
    select({0, 1, 0, 1});
    press(Qt::Key_1);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("√\n"));
    QApplication::clipboard()->setText(QStringLiteral("√/△\t胡说\n"));
    select({2, 4, 2, 4});
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(county.marked.back().first, QStringLiteral("attendance.paste"));
    EXPECT_EQ(halves(2, 4), (DayHalves{InVillage, PersonalLeave}));
    EXPECT_TRUE(page->messages().isShown());
    QStringList said;
    for (const QLabel *label : page->messages().findChildren<QLabel *>())
        said.append(label->text());
    EXPECT_TRUE(said.join(QLatin1Char('\n')).contains(QStringLiteral("胡说")));
}

TEST_F(MonthGridTest, ADayInTheFutureIsRefusedByName)
{
    select({0, 23, 0, 23});
    press(Qt::Key_1);
    EXPECT_EQ(halves(0, 23), DayHalves());
    ASSERT_TRUE(page->messages().isShown());
    EXPECT_EQ(page->messages().kind(), MessageBar::Kind::Warning);
}

TEST_F(MonthGridTest, ARemarkIsTypedUnderTheCell)
{
    select({0, 1, 0, 2});
    press(Qt::Key_F2);
    auto *edit = page->findChild<QLineEdit *>(QStringLiteral("reason"));
    ASSERT_NE(edit, nullptr);
    edit->setText(QStringLiteral("防汛"));
    QTest::keyClick(edit, Qt::Key_Return);
    settle();
    EXPECT_EQ(county.marked.back().first, QStringLiteral("attendance.reason"));
    EXPECT_EQ(county.marked.back().second.size(), 2U);
    EXPECT_TRUE(model().cell(0, model().columnOfDay(2)).hasReason);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(page->findChild<QLineEdit *>(QStringLiteral("reason")), nullptr) << "Enter opened it anew";
}

TEST_F(MonthGridTest, AClosedMonthTakesNoRemark)
{
    county.sheet.lines[0].isClosed = true;
    page->reload();
    settle();
    select({0, 1, 0, 1});
    press(Qt::Key_F2);
    EXPECT_EQ(page->findChild<QLineEdit *>(QStringLiteral("reason")), nullptr);
    EXPECT_EQ(page->messages().kind(), MessageBar::Kind::Info);
    select({1, 1, 1, 1});
    press(Qt::Key_F2);
    EXPECT_NE(page->findChild<QLineEdit *>(QStringLiteral("reason")), nullptr) << "another township is open";
}

TEST_F(MonthGridTest, WhatIsPastedInVainIsToldWithWhatWasRefused)
{
    select({0, 21, 0, 21});
    QGuiApplication::clipboard()->setText(QStringLiteral("在天上\t√"));
    press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(page->messages().isShown());
    QString said;
    for (const QLabel *label : page->messages().findChildren<QLabel *>())
        said += label->text();
    EXPECT_TRUE(said.contains(QStringLiteral("在天上"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("11-23"))) << said.toStdString();
}

TEST_F(MonthGridTest, EveryTotalHasItsColumnInSight)
{
    const auto *totals = page->findChild<QTableView *>(QStringLiteral("totals"));
    const int last = model().columnCount() - 1;
    EXPECT_LE(totals->columnViewportPosition(last) + totals->columnWidth(last), totals->viewport()->width());
}

TEST_F(MonthGridTest, NightsAreToggled)
{
    select({0, 1, 0, 1});
    press(Qt::Key_N);
    EXPECT_EQ(county.marked.back().first, QStringLiteral("attendance.night"));
    EXPECT_EQ(county.marked.back().second.front().entry.overnight, true);
}

TEST_F(MonthGridTest, EnterOnAConflictOpensItsDecision)
{
    county.sheet.lines[0].cells[4].halves = DayHalves::whole(Conflict);
    county.sheet.lines[0].cells[4].conflict = ConflictKind::FoundAway;
    county.explanation.posted = true;
    county.explanation.day.halves = DayHalves::whole(Conflict);
    county.explanation.day.conflict = ConflictKind::FoundAway;
    county.explanation.checks.push_back({SpotCheckId(7), 600, SpotCheckMode::OnSite, SpotCheckResult::NotOnPost, {}});
    page->reload();
    settle();
    select({0, 4, 0, 4});
    press(Qt::Key_Return);
    auto *dialog = page->findChild<DecisionDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *absent = dialog->findChild<QPushButton *>(QStringLiteral("choice_absent"));
    ASSERT_NE(absent, nullptr);
    dialog->findChild<QComboBox *>()->setCurrentText(QStringLiteral("村委会证明"));
    absent->click();
    settle();
    ASSERT_EQ(county.decisions.size(), 1U);
    EXPECT_EQ(county.decisions[0].first, DayHalves::whole(Absent));
    EXPECT_EQ(county.decisions[0].second, QStringLiteral("村委会证明"));
}

TEST_F(MonthGridTest, OnlyTheLinesThatChangedAreReadAnew)
{
    const int before = county.sheetsRead;
    enter(county.sheet, 1, 0, Rest);
    ChangeSet changes;
    changes.tables.insert(QStringLiteral("attendance_day"), {{2}, false});
    select({1, 3, 1, 3});
    page->applyChanges(changes);
    settle();
    EXPECT_EQ(halves(1, 0), DayHalves::whole(Rest));
    EXPECT_EQ(county.sheetsRead, before + 1);
    EXPECT_EQ(page->grid().selectedCells().size(), 1U) << "the cursor stays";
}

TEST_F(MonthGridTest, ATermOfTheSentenceSelectsItsDays)
{
    enter(county.sheet, 1, 3, SickLeave);
    enter(county.sheet, 1, 9, InVillage, SickLeave);
    page->showRecord(2);
    page->reload();
    settle();
    const auto *calendar = page->findChild<CadreCalendar *>();
    EXPECT_TRUE(calendar->isVisible());
    EXPECT_TRUE(calendar->sentence().text().contains(QStringLiteral("病假1.5天")));
    const auto *sentence = calendar->findChild<QLabel *>(QStringLiteral("sentence"));
    for (std::size_t i = 0; i < calendar->sentence().terms.size(); ++i) {
        if (calendar->sentence().terms[i].text.startsWith(QStringLiteral("病假")))
            Q_EMIT const_cast<QLabel *>(sentence)->linkActivated(QString::number(i));
    }
    EXPECT_EQ(page->grid().selectedCells(), (std::vector<GridCell>{{1, 3}, {1, 9}}));
}

TEST_F(MonthGridTest, AReadOnlyCountyIsNotWritten)
{
    open(true);
    select({0, 1, 0, 1});
    press(Qt::Key_1);
    press(Qt::Key_Delete);
    press(Qt::Key_N);
    EXPECT_TRUE(county.marked.empty());
}

TEST(DayTip, TellsEverythingBehindADay)
{
    DayExplanation explanation;
    explanation.posted = true;
    explanation.villageName = QStringLiteral("勿乱沟村");
    explanation.day.day = QDate(2026, 11, 5);
    explanation.day.halves = {InVillage, PersonalLeave};
    explanation.day.entry.morning = InVillage;
    explanation.day.entry.reason = QStringLiteral("<看病>");
    explanation.signIns.push_back({511, AttendanceSource::DingTalk, QStringLiteral("村委会")});
    explanation.leave = DayExplanation::OnLeave{LeaveId(1), LeaveKind::Personal, QDate(2026, 11, 5), QDate(2026, 11, 6),
                                                QStringLiteral("家事")};
    const QString tip = dayTip(explanation);
    for (const QString &part : {QStringLiteral("2026-11-05"), QStringLiteral("勿乱沟村"), QStringLiteral("08:31"),
                                QStringLiteral("村委会"), QStringLiteral("&lt;看病&gt;"), QStringLiteral("家事")})
        EXPECT_TRUE(tip.contains(part)) << part.toStdString() << tip.toStdString();
}

} // namespace

} // namespace zhucun::gui::test
