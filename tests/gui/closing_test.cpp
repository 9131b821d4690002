#include "gui/attendancesample.h"
#include "gui/closing/closingmodel.h"
#include "gui/closing/closingpage.h"
#include "gui/closing/closingwords.h"
#include "gui/closing/correctiondialog.h"
#include "gui/common/fields/datefield.h"
#include "gui/common/fields/enumfield.h"
#include "gui/common/fields/monthpicker.h"
#include "gui/common/fields/referencefield.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/reasondialog.h"
#include "gui/review/findingmodel.h"
#include "gui/review/findingpanel.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

namespace zhucun::gui::test {

namespace {

Error refusal(const char *rule, const QStringList &args = {})
{
    return {ErrorCode::Invalid, {}, {}, {}, {{QString(), QString::fromLatin1(rule), args}}};
}

/// February 2026 on 20 March: 南壕堑镇 has submitted, 大青沟镇 has not.
class ClosingTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_page = std::make_unique<ClosingPage>(access(), fieldContext());
        m_page->resize(1180, 680);
        QSignalSpy refreshed(m_page.get(), &ClosingPage::refreshed);
        m_page->show();
        ASSERT_TRUE(eventually([&] { return !refreshed.isEmpty(); }));
    }

    ClosingAccess access()
    {
        ClosingAccess access;
        access.overview = [this](const YearMonth &month, DivisionId) {
            m_month = month;
            return ready(m_rows);
        };
        access.step = [this](DivisionId townshipId, const YearMonth &month, ClosingStepKind kind,
                             const QString &remark) -> QFuture<Result<MonthClosing>> {
            m_steps.push_back({townshipId, month, kind, remark});
            if (townshipId == DivisionId(2) && kind == ClosingStepKind::Review)
                return QtFuture::makeReadyFuture(
                    Result<MonthClosing>(tl::unexpected(refusal("closing_state", {QStringLiteral("open")}))));
            return ready(MonthClosing{});
        };
        access.correct = [this](CadreId cadreId, QDate day, const DayHalves &after, const QString &reason,
                                const QString &, const QString &) -> QFuture<Result<Correction>> {
            if (after == m_recorded)
                return QtFuture::makeReadyFuture(Result<Correction>(tl::unexpected(refusal("no_change"))));
            Correction correction;
            correction.number = QStringLiteral("2026-02-001");
            correction.cadreId = cadreId;
            correction.day = day;
            correction.after = after;
            correction.reason = reason;
            m_corrections.push_back(correction);
            return ready(correction);
        };
        access.corrections = [](const Period &, DivisionId) {
            CorrectionRow ofMonth;
            ofMonth.number = QStringLiteral("2026-02-001");
            ofMonth.day = QDate(2026, 2, 3);
            ofMonth.madeOn = QDate(2026, 3, 12);
            CorrectionRow later = ofMonth;
            later.number = QStringLiteral("2025-12-001");
            later.day = QDate(2025, 12, 3);
            return ready(std::vector{ofMonth, later});
        };
        access.findings = [](const YearMonth &, const SheetScope &) {
            return ready(std::vector{sampleFinding(FindingKind::BelowTarget, 1, u"王建国", 1),
                                     sampleFinding(FindingKind::Conflict, 3, u"赵强", 2)});
        };
        access.closeFinding = [](CadreId, const YearMonth &, FindingKind, const QString &) {
            return QtFuture::makeReadyFuture(Status());
        };
        access.days = [this](CadreId cadreId, const Period &period) {
            AttendanceDay day;
            day.cadreId = cadreId;
            day.day = period.from;
            day.halves = m_recorded;
            return ready(std::vector{day});
        };
        return access;
    }

    static ClosingRow rowOf(int township, ClosingState state)
    {
        ClosingRow row;
        row.townshipId = DivisionId(township);
        row.townshipName = township == 1 ? QStringLiteral("南壕堑镇") : QStringLiteral("大青沟镇");
        row.month = YearMonth(2026, 2);
        row.state = state;
        row.cadres = 12;
        row.openFindings = 1;
        row.due = QDate(2026, 3, 10);
        if (state != ClosingState::Open)
            row.steps.push_back({ClosingStepKind::Submit, QDateTime(QDate(2026, 3, 5), QTime(1, 0), Qt::UTC),
                                 QStringLiteral("张三"), QStringLiteral("已核对")});
        return row;
    }

    QPushButton *button(ClosingStepKind kind) const { return m_page->findChild<QPushButton *>(codeOf(kind)); }
    MessageBar *messages() const { return m_page->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly); }
    void answer(const QString &remark)
    {
        auto *dialog = m_page->findChild<ReasonDialog *>();
        ASSERT_TRUE(dialog);
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("reason"))->setPlainText(remark);
        dialog->findChild<QPushButton *>(QStringLiteral("accept"))->click();
    }

    struct Step {
        DivisionId townshipId;
        YearMonth month;
        ClosingStepKind kind;
        QString remark;
    };
    YearMonth m_month{2000, 1};
    std::vector<ClosingRow> m_rows{rowOf(1, ClosingState::Submitted), rowOf(2, ClosingState::Open)};
    std::vector<Step> m_steps;
    std::vector<Correction> m_corrections;
    DayHalves m_recorded{DayStatus::InVillage, DayStatus::SickLeave};
    std::unique_ptr<ClosingPage> m_page;
};

} // namespace

TEST_F(ClosingTest, OpensWithTheMonthThatIsOver)
{
    EXPECT_EQ(m_month, YearMonth(2026, 2));
    auto *model = m_page->findChild<ClosingModel *>();
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_TRUE(model->isLate(model->rows()[0])) << "due on the 10th, and not closed";
    const QString last = model->index(0, ClosingModel::StepColumn).data().toString();
    EXPECT_TRUE(last.contains(QStringLiteral("张三")) && last.contains(QStringLiteral("已核对")));
}

TEST_F(ClosingTest, OffersTheStepsThatLeadOn)
{
    for (const auto &term : Vocabulary<ClosingStepKind>::terms())
        EXPECT_FALSE(button(term.value)->isEnabled()) << "nothing is selected";
    m_page->selectTownships({DivisionId(2)});
    EXPECT_TRUE(button(ClosingStepKind::Submit)->isEnabled());
    EXPECT_FALSE(button(ClosingStepKind::Review)->isEnabled());
    m_page->selectTownships({DivisionId(1)});
    EXPECT_FALSE(button(ClosingStepKind::Submit)->isEnabled());
    EXPECT_TRUE(button(ClosingStepKind::Return)->isEnabled());
    EXPECT_TRUE(button(ClosingStepKind::Review)->isEnabled());
    EXPECT_FALSE(button(ClosingStepKind::Close)->isEnabled());
    EXPECT_FALSE(button(ClosingStepKind::Reopen)->isEnabled());
}

TEST_F(ClosingTest, ShowsTheExceptionsOfTheSelectedTownship)
{
    auto *model = m_page->findChild<FindingPanel *>()->model();
    EXPECT_EQ(model->rowCount(), 2);
    m_page->selectTownships({DivisionId(2)});
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_EQ(model->finding(0).cadreName, QStringLiteral("赵强"));
}

TEST_F(ClosingTest, NamesTheResultOfEachTownship)
{
    m_page->selectTownships({DivisionId(1), DivisionId(2)});
    QSignalSpy taken(m_page.get(), &ClosingPage::stepsTaken);
    m_page->take(ClosingStepKind::Review);
    answer(QStringLiteral("同意"));
    ASSERT_TRUE(eventually([&] { return !taken.isEmpty(); }));
    ASSERT_EQ(m_steps.size(), 2U);
    EXPECT_EQ(m_steps[0].remark, QStringLiteral("同意"));
    EXPECT_EQ(m_steps[0].month, YearMonth(2026, 2));
    EXPECT_EQ(messages()->kind(), MessageBar::Kind::Warning);
    EXPECT_TRUE(messages()->text().contains(QStringLiteral("南壕堑镇")));
    EXPECT_FALSE(messages()->text().contains(QStringLiteral("大青沟镇")));
    bool named = false;
    for (const QLabel *label : messages()->findChildren<QLabel *>())
        named = named || (label->text().contains(QStringLiteral("大青沟镇")) &&
                          label->text().contains(QStringLiteral("未上报")));
    EXPECT_TRUE(named) << "why the other was refused, with the state in words";
}

TEST_F(ClosingTest, ReturningNeedsAReasonAndSubmittingDoesNot)
{
    m_page->selectTownships({DivisionId(1)});
    m_page->take(ClosingStepKind::Return);
    answer(QStringLiteral("  "));
    EXPECT_TRUE(m_steps.empty());
    answer(QStringLiteral("第三周未登记"));
    EXPECT_TRUE(eventually([this] { return m_steps.size() == 1; }));
    settle();
    m_page->selectTownships({DivisionId(2)});
    m_page->take(ClosingStepKind::Submit);
    answer({});
    EXPECT_TRUE(eventually([this] { return m_steps.size() == 2; }));
}

TEST_F(ClosingTest, ListsCorrectionsToTheMonthAndMadeInIt)
{
    auto *table = m_page->findChild<QTableWidget *>(QStringLiteral("corrections"));
    ASSERT_EQ(table->rowCount(), 1) << "the other is to December and made in March";
    EXPECT_EQ(table->item(0, 0)->text(), QStringLiteral("2026-02-001"));
}

TEST_F(ClosingTest, ACorrectionShowsWhatStandsAndIsRefusedWhenItChangesNothing)
{
    CorrectionDialog dialog(access(), fieldContext(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy written(&dialog, &CorrectionDialog::written);
    dialog.write();
    EXPECT_TRUE(m_corrections.empty());
    dialog.findChild<ReferenceField *>(QStringLiteral("cadre"))->setItem({21, QStringLiteral("王建国"), {}});
    dialog.findChild<DateField *>(QStringLiteral("day"))->setDate(QDate(2026, 2, 3));
    Q_EMIT dialog.findChild<ReferenceField *>(QStringLiteral("cadre"))->chosen(21);
    ASSERT_TRUE(eventually([&] { return !dialog.recorded().isEmpty(); }));
    EXPECT_EQ(dialog.recorded(), QStringLiteral("morning 在村, afternoon 病假"));
    auto *morning = dialog.findChild<EnumField *>(QStringLiteral("morning"));
    auto *afternoon = dialog.findChild<EnumField *>(QStringLiteral("afternoon"));
    morning->setCode(QStringLiteral("in_village"));
    EXPECT_EQ(afternoon->code(), QStringLiteral("in_village")) << "mostly the whole day is meant";
    EXPECT_LT(morning->findData(QStringLiteral("conflict")), 0) << "nobody enters a conflict";
    afternoon->setCode(QStringLiteral("sick_leave"));
    dialog.findChild<QPlainTextEdit *>(QStringLiteral("reason"))->setPlainText(QStringLiteral("补交病假条"));
    dialog.write();
    settle();
    auto *messages = dialog.findChild<MessageBar *>();
    EXPECT_EQ(messages->kind(), MessageBar::Kind::Warning) << "who asked and who approved belong to it";
    dialog.findChild<QLineEdit *>(QStringLiteral("requestedBy"))->setText(QStringLiteral("张三"));
    dialog.findChild<QLineEdit *>(QStringLiteral("approvedBy"))->setText(QStringLiteral("李四"));
    dialog.write();
    ASSERT_TRUE(eventually([&] { return messages->kind() == MessageBar::Kind::Error; }));
    EXPECT_TRUE(dialog.isVisible());
    morning->setCode(QStringLiteral("sick_leave"));
    dialog.write();
    ASSERT_TRUE(eventually([&] { return !written.isEmpty(); }));
    EXPECT_EQ(m_corrections.at(0).after, DayHalves::whole(DayStatus::SickLeave));
    EXPECT_EQ(m_corrections.at(0).cadreId, CadreId(21));
}

TEST(ClosingWords, SayMonthsAndStatesAsPeopleDo)
{
    EXPECT_EQ(monthArgument(QStringLiteral("202605")), QStringLiteral("2026-05"));
    EXPECT_EQ(monthArgument(QStringLiteral("2026-05")), QStringLiteral("2026-05"));
    EXPECT_EQ(monthArgument(QStringLiteral("2026年5月")), QStringLiteral("2026-05"));
    EXPECT_EQ(refusalText(refusal("closing_order", {QStringLiteral("202605")})),
              QStringLiteral("2026-05 has to be closed first."));
    EXPECT_EQ(refusalText(refusal("closing_state", {QStringLiteral("submitted")})),
              QStringLiteral("This step is not next: the month is “已上报”."));
    EXPECT_EQ(refusalText(refusal("required")), QStringLiteral("Remark is missing."));
}

TEST(MonthPicker, GoesOverTheTurnOfTheYear)
{
    MonthPicker picker({2026, 1});
    QSignalSpy changed(&picker, &MonthPicker::monthChanged);
    picker.findChild<QAbstractButton *>(QStringLiteral("previousMonth"))->click();
    EXPECT_EQ(picker.month(), YearMonth(2025, 12));
    picker.findChild<QAbstractButton *>(QStringLiteral("nextMonth"))->click();
    EXPECT_EQ(picker.month(), YearMonth(2026, 1));
    EXPECT_EQ(changed.size(), 2);
    picker.setMonth({2024, 2});
    EXPECT_EQ(changed.size(), 2) << "set from elsewhere: nobody is told";
}

} // namespace zhucun::gui::test
