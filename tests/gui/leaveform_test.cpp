#include "gui/leave/leaveform.h"

#include "domain/leave/leaverules.h"
#include "gui/common/fields/referencefield.h"
#include "gui/leave/leavedialogs.h"
#include "gui/sample.h"
#include "services/workspace/workspace.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QLabel>
#include <QTemporaryDir>

#include <algorithm>

namespace zhucun::gui::test {

namespace {

/// Today is 2026-03-20.
class LeaveFormTest : public testing::Test
{
protected:
    LeaveFormTest()
    {
        Leave leave;
        leave.id = LeaveId(1);
        leave.cadreId = CadreId(21);
        leave.kind = LeaveKind::Annual;
        leave.from = QDate(2026, 3, 9);
        leave.fromHalf = Half::Afternoon;
        leave.to = QDate(2026, 3, 16);
        leave.toHalf = Half::Morning;
        leave.reason = QStringLiteral("探亲");
        leave.destination = QStringLiteral("张家口市");
        leave.phone = QStringLiteral("13900000000");
        leave.standIn = QStringLiteral("李秀英");
        leave.steps = {{ApproverRole::TeamLeader, LeaveStepKind::Approve, QStringLiteral("张三"), QDate(2026, 3, 5),
                        QStringLiteral("已安排代班")},
                       {ApproverRole::Township, LeaveStepKind::Approve, {}, QDate(2026, 3, 6), {}}};
        leave.note = QStringLiteral("一次休完");
        records[1] = leave;
        open(1);
    }

    RecordAccess<Leave> access()
    {
        RecordAccess<Leave> access;
        access.load = [this](LeaveId id) { return QtFuture::makeReadyFuture(Result<Leave>(records[id.value()])); };
        access.save = [this](Leave leave) {
            if (!leave.id.isValid())
                leave.id = LeaveId(qint64(records.size()) + 1);
            records[leave.id.value()] = leave;
            return QtFuture::makeReadyFuture(Result<Saved<Leave>>(Saved<Leave>{leave, {}}));
        };
        return access;
    }

    void open(qint64 id)
    {
        FormServices services;
        services.fields = fieldContext();
        services.drafts.save = [](const QString &, const FormDraft &) { return QtFuture::makeReadyFuture(Status()); };
        services.drafts.remove = [](const QString &, qint64) { return QtFuture::makeReadyFuture(Status()); };
        services.drafts.all = [](const QString &) {
            return QtFuture::makeReadyFuture(Result<std::vector<FormDraft>>(std::vector<FormDraft>()));
        };
        const auto count = [](Leave leave) {
            const RuleSet rules = standardRules();
            zhucun::count(leave, rules, WorkCalendar::bundled());
            const LeaveTier tier = tierFor(rules, leave.halfDays);
            return QtFuture::makeReadyFuture(
                Result<LeaveCount>(LeaveCount{leave.counting, leave.halfDays, tier.approver, tier.copyTo}));
        };
        form = std::make_unique<LeaveForm>(services, access(), count);
        form->show();
        id > 0 ? form->openRecord(id) : form->openNew();
        settle();
    }

    QString said(const char *label) { return form->findChild<QLabel *>(QLatin1String(label))->text(); }
    DateField *day(const char *name) { return form->findChild<DateField *>(QLatin1String(name)); }

    std::map<qint64, Leave> records;
    std::unique_ptr<LeaveForm> form;
};

} // namespace

TEST_F(LeaveFormTest, BindsEveryFieldAndSavesWhatItShowed)
{
    FormBinderBase &fields = form->binderBase();
    EXPECT_EQ(fields.boundFields().size() + fields.notEditableFields().size(), 19) << "as the table has";
    const Leave before = records[1];
    day("returnedOn")->setText(QStringLiteral("2026-03-16"));
    EXPECT_TRUE(form->isModified());
    form->save();
    settle();
    const Leave &after = records[1];
    EXPECT_EQ(after.returnedOn, QDate(2026, 3, 16));
    EXPECT_TRUE(isSameRequest(before, after));
    EXPECT_EQ(after.cadreId, before.cadreId);
    EXPECT_EQ(after.steps, before.steps);
    EXPECT_EQ(after.reason, before.reason);
    EXPECT_EQ(after.destination, before.destination);
    EXPECT_EQ(after.phone, before.phone);
    EXPECT_EQ(after.standIn, before.standIn);
    EXPECT_EQ(after.note, before.note);
    EXPECT_FALSE(after.withdrawnOn);
}

TEST_F(LeaveFormTest, TheHeadingNamesWhoseLeaveItIs)
{
    EXPECT_TRUE(form->title().startsWith(QStringLiteral("王建国 "))) << form->title().toStdString();
    EXPECT_TRUE(form->title().endsWith(QStringLiteral("2026-03-09 – 2026-03-16"))) << form->title().toStdString();
    form->findChild<ReferenceField *>(QStringLiteral("cadreId"))->setId(22);
    settle();
    EXPECT_TRUE(form->title().startsWith(QStringLiteral("王建国 "))) << "as stored";
    form->save();
    settle();
    EXPECT_TRUE(form->title().startsWith(QStringLiteral("李秀英 "))) << form->title().toStdString();
}

TEST_F(LeaveFormTest, DaysApproverAndStateFollowWhatIsTyped)
{
    // Half of the 9th, the 10th to 13th, half of the 16th: five working days.
    EXPECT_TRUE(said("count").startsWith(QStringLiteral("5 "))) << said("count").toStdString();
    EXPECT_TRUE(said("count").contains(QStringLiteral("县委组织部")));
    EXPECT_TRUE(said("count").contains(QStringLiteral("村党组织、乡镇党委"))) << "copy to";
    EXPECT_TRUE(said("state").contains(QStringLiteral("乡镇党委"))) << "has approved, but may not alone";
    day("toDay")->setText(QStringLiteral("2026-03-11"));
    settle();
    EXPECT_TRUE(said("count").startsWith(QStringLiteral("2 "))) << said("count").toStdString();
    EXPECT_TRUE(said("state").startsWith(chineseOf(LeaveState::Approved))) << said("state").toStdString();
    EXPECT_NE(said("state"), chineseOf(LeaveState::Approved)) << "overdue since the 12th";
    day("returnedOn")->setText(QStringLiteral("2026-03-12"));
    settle();
    EXPECT_EQ(said("state"), chineseOf(LeaveState::Returned));
    day("toDay")->setText({});
    settle();
    EXPECT_TRUE(said("state").isEmpty());
}

TEST_F(LeaveFormTest, ANewOneBeginsToday)
{
    open(0);
    EXPECT_EQ(day("fromDay")->date(), QDate(2026, 3, 20));
    EXPECT_FALSE(day("toDay")->date());
    EXPECT_FALSE(form->isModified());
}

TEST_F(LeaveFormTest, ColumnsStandBelowEachOtherWhereThereIsNoRoom)
{
    const auto placeOf = [this](const char *name) {
        const auto *widget = form->findChild<QWidget *>(QLatin1String(name));
        return widget->mapTo(form.get(), QPoint());
    };
    form->resize(1600, 700);
    settle();
    EXPECT_GT(placeOf("steps").x(), placeOf("note").x());
    EXPECT_LT(placeOf("steps").y(), placeOf("note").y());
    form->resize(500, 700);
    settle();
    EXPECT_GT(placeOf("steps").y(), placeOf("note").y());
    EXPECT_LE(placeOf("steps").x(), placeOf("note").x());
}

TEST(LeaveDecisionDialog, WhatIsApprovedCanBeRejectedButNotApprovedAgain)
{
    const QTemporaryDir folder;
    auto workspace = Workspace::create(folder.filePath(QStringLiteral("leave.zhucun")), clock(), Actor{});
    ASSERT_TRUE(workspace);
    LeaveRow waiting;
    waiting.cadreName = QStringLiteral("王建国");
    waiting.from = waiting.to = QDate(2026, 3, 19);
    LeaveRow approved = waiting;
    approved.state = LeaveState::Approved;
    approved.approver = QStringLiteral("乡镇党委 王五");
    const auto canAccept = [&workspace](LeaveStepKind kind, const std::vector<LeaveRow> &leaves) {
        LeaveDecisionDialog dialog(kind, LeaveService(**workspace), fieldContext(), leaves, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const QList<QAbstractButton *> buttons = dialog.findChild<QDialogButtonBox *>()->buttons();
        return std::ranges::any_of(buttons, [&dialog](QAbstractButton *button) {
            const auto *box = dialog.findChild<QDialogButtonBox *>();
            return box->buttonRole(button) == QDialogButtonBox::AcceptRole && button->isEnabled();
        });
    };
    EXPECT_TRUE(canAccept(LeaveStepKind::Approve, {waiting}));
    EXPECT_FALSE(canAccept(LeaveStepKind::Approve, {waiting, approved}));
    EXPECT_TRUE(canAccept(LeaveStepKind::Reject, {waiting, approved}));
}

} // namespace zhucun::gui::test
