#include "domain/checkin/checkinproposal.h"
#include "domain/checkin/checkinrecords.h"

#include <gtest/gtest.h>

using namespace zhucun;

namespace {

const QDate kDay(2026, 3, 5);

CheckInDay said(const char16_t *text, std::initializer_list<int> hours = {})
{
    CheckInDay day;
    day.report = CheckInReport::DingTalkMonth;
    day.person.name = QStringLiteral("张伟");
    day.day = kDay;
    day.words.push_back({QString::fromUtf16(text), {}});
    for (const int hour : hours)
        day.punches.push_back({kDay, hour * 60 + 5, {}, {}, {}, {}, {}});
    return day;
}

QString half(const std::optional<DayStatus> &status) { return status ? chineseOf(*status) : QStringLiteral("-"); }

/// "在村/事假 checkin_missing": both halves and the rules of the remarks.
std::string proposed(const CheckInDay &day, const CheckInChoices &choices = {})
{
    const CheckInProposal proposal = proposeDay(day, choices);
    QStringList text{half(proposal.morning) + QLatin1Char('/') + half(proposal.afternoon)};
    for (const CheckInRemark &remark : proposal.remarks)
        text << remark.rule;
    return text.join(QLatin1Char(' ')).toStdString();
}

} // namespace

TEST(CheckInProposal, FollowsItsTable)
{
    EXPECT_EQ(proposed(said(u"正常班:正常\n(08:17,18:30)", {8, 18})), "在村/在村");
    EXPECT_EQ(proposed(said(u"正常班:迟到3分钟,早退1分钟\n(08:33,17:10)", {8, 17})), "在村/在村");
    EXPECT_EQ(proposed(said(u"休息并打卡\n(09:02,-)", {9})), "在村/在村");
    EXPECT_EQ(proposed(said(u"(09:02,-)", {9})), "在村/在村");
    EXPECT_EQ(proposed(said(u"正常班:外勤\n(08:20,17:55)", {8, 17})), "在村/在村");
    EXPECT_EQ(proposed(said(u"地点异常", {8})), "在村/在村 checkin_odd_place");
    EXPECT_EQ(proposed(said(u"正常班:病假\n(-)")), "病假/病假");
    EXPECT_EQ(proposed(said(u"年假8小时")), "年休假/年休假");
    EXPECT_EQ(proposed(said(u"护理假1天")), "其他假/其他假");
    EXPECT_EQ(proposed(said(u"调休8小时")), "轮休公休/轮休公休");
    EXPECT_EQ(proposed(said(u"出差03-05 到 03-06 2天")), "因公外出/因公外出");
    EXPECT_EQ(proposed(said(u"外出08:30-17:30 8小时")), "因公外出/因公外出");
    EXPECT_EQ(proposed(said(u"培训")), "培训会议/培训会议");
    EXPECT_EQ(proposed(said(u"请假")), "-/- checkin_leave_kind");
    EXPECT_EQ(proposed(said(u"旷工\n(-)")), "旷工/旷工");
    EXPECT_EQ(proposed(said(u"旷工迟到", {10})), "在村/在村 checkin_absent_signed");
    EXPECT_EQ(proposed(said(u"旷工", {10})), "在村/在村 checkin_absent_signed");
    EXPECT_EQ(proposed(said(u"休息\n(-)")), "-/-");
    EXPECT_EQ(proposed(said(u"未排班")), "-/-");
    EXPECT_EQ(proposed(said(u"--")), "-/-");
    EXPECT_EQ(proposed(said(u"加班2小时")), "-/-");
    EXPECT_EQ(proposed(said(u"放羊")), "-/- checkin_unclear");
}

TEST(CheckInProposal, LeavesAMissingHalfOpen)
{
    EXPECT_EQ(proposed(said(u"正常班:上班缺卡\n(-,18:30)", {18})), "-/在村 checkin_missing");
    EXPECT_EQ(proposed(said(u"下班缺卡", {8})), "在村/- checkin_missing");
    EXPECT_EQ(proposed(said(u"缺卡", {8})), "在村/- checkin_missing");
    EXPECT_EQ(proposed(said(u"缺卡\n(-)")), "-/- checkin_missing");
    EXPECT_EQ(proposed(said(u"上班缺卡,下班缺卡")), "-/- checkin_missing");
}

TEST(CheckInProposal, PutsHalfADayWhereItBelongs)
{
    EXPECT_EQ(proposed(said(u"事假4小时\n(-,14:05)", {14})), "事假/在村");
    EXPECT_EQ(proposed(said(u"事假4小时\n(08:05,-)", {8})), "在村/事假");
    EXPECT_EQ(proposed(said(u"正常班:正常,事假03-05 13:30到03-05 17:30 4小时", {8, 18})), "在村/事假");
    EXPECT_EQ(proposed(said(u"事假03-04 14:00到03-05 12:00 1天", {14})), "事假/在村") << "begun the day before";
    EXPECT_EQ(proposed(said(u"事假03-05上午至03-05上午 0.5天", {14})), "事假/在村");
    EXPECT_EQ(proposed(said(u"正常 事假4小时", {8, 18})), "-/- checkin_half") << "nothing tells which half";
    EXPECT_EQ(proposed(said(u"正常 外出3小时", {8, 18})), "在村/在村") << "there and on business count alike";
    EXPECT_EQ(proposed(said(u"正常 事假1小时", {8, 18})), "在村/在村") << "an hour is no half day";
    EXPECT_EQ(proposed(said(u"事假30分钟,正常", {8, 18})), "在村/在村");
    EXPECT_EQ(proposed(said(u"上班缺卡,事假4小时", {})), "事假/-");
    EXPECT_EQ(proposed(said(u"病假1天\n(08:05,18:05)", {8, 18})), "病假/病假 checkin_signed_on_leave");
    EXPECT_EQ(proposed(said(u"正常,事假02-20 08:30到02-20 17:30 1天", {8, 18})), "在村/在村") << "of another day";
}

TEST(CheckInProposal, LearnsTheKindOfLeaveFromElsewhereInTheRow)
{
    CheckInDay day = said(u"", {14});
    day.report = CheckInReport::DingTalkDays;
    day.words = {{QStringLiteral("请假"), Half::Morning}, {QStringLiteral("正常"), Half::Afternoon}};
    EXPECT_EQ(proposed(day), "-/在村 checkin_leave_kind");
    day.amounts = {{QStringLiteral("事假"), 3.5}};
    EXPECT_EQ(proposed(day), "事假/在村");
    day.words.push_back({QStringLiteral("年假03-05 08:30到03-05 12:00"), {}});
    day.amounts.clear();
    EXPECT_EQ(proposed(day), "年休假/在村");
}

TEST(CheckInProposal, DoesAsTheCountyChose)
{
    CheckInChoices choices;
    choices.rest = DayStatus::Rest;
    choices.outside = DayStatus::OfficialDuty;
    choices.absent = std::nullopt;
    EXPECT_EQ(proposed(said(u"休息\n(-)"), choices), "轮休公休/轮休公休");
    EXPECT_EQ(proposed(said(u"外勤", {8}), choices), "因公外出/因公外出");
    EXPECT_EQ(proposed(said(u"旷工"), choices), "-/-");
}

TEST(CheckInProposal, HoldsForAnyTextWithoutHarm)
{
    const QStringList pieces{
        QStringLiteral("正常"),  QStringLiteral("事假4小时"), QStringLiteral("("),  QStringLiteral("03-05 99:99到"),
        QStringLiteral(":"),     QStringLiteral("旷工"),      QStringLiteral("\n"), QStringLiteral("2月30日到"),
        QStringLiteral("缺卡，")};
    for (int i = 0; i < 9 * 9 * 9 * 9; ++i) {
        QString text;
        for (int rest = i, n = 0; n < 4; ++n, rest /= 9)
            text += pieces[rest % 9];
        CheckInDay day = said(u"");
        day.words.front().text = text;
        const CheckInProposal proposal = proposeDay(day, {});
        EXPECT_TRUE(!proposal.morning || canBeEntered(*proposal.morning));
        EXPECT_TRUE(!proposal.afternoon || canBeEntered(*proposal.afternoon));
    }
}

TEST(CheckInRecords, AreASignInEachAndOneOfTheDay)
{
    const auto records = recordsOf(said(u"正常班:正常\n(08:05,18:05)", {8, 18}), {}, true);
    ASSERT_EQ(records.size(), 3U);
    const auto at = records[1].get<DayTime>(QString::fromLatin1(checkinkey::kSignedAt));
    EXPECT_EQ(at, (DayTime{kDay, 18 * 60 + 5}));
    EXPECT_EQ(records[2].get<QDate>(QString::fromLatin1(checkinkey::kDay)), kDay);
    EXPECT_EQ(records[2].text(QString::fromLatin1(checkinkey::kMorning)), QStringLiteral("in_village"));
    EXPECT_EQ(records[2].get<bool>(QString::fromLatin1(checkinkey::kSigned)), true);
    EXPECT_EQ(personOf(records[0]).name, QStringLiteral("张伟"));
    EXPECT_TRUE(recordsOf(said(u"休息\n(-)"), {}, false).empty());
}

TEST(CheckInRecords, SayNothingOfTheDayInAListOfPunches)
{
    CheckInDay punch = said(u"正常", {8});
    punch.report = CheckInReport::DingTalkPunches;
    EXPECT_EQ(recordsOf(punch, {}, false).size(), 1U);
    punch.punches.clear();
    punch.words.front().text = QStringLiteral("缺卡");
    const auto missing = recordsOf(punch, {}, false);
    ASSERT_EQ(missing.size(), 1U);
    EXPECT_FALSE(missing[0].values.contains(QString::fromLatin1(checkinkey::kMorning)));
    ASSERT_EQ(missing[0].problems.size(), 1);
    EXPECT_EQ(missing[0].problems[0].rule, QStringLiteral("checkin_missing"));
    EXPECT_EQ(missing[0].problems[0].severity, Violation::Severity::Warning);
}

TEST(CheckInRecords, RefuseADayThatCannotBeRead)
{
    CheckInDay day = said(u"正常", {8});
    day.day = {};
    day.writtenDay = QStringLiteral("21-09-31");
    const auto records = recordsOf(day, {}, false);
    ASSERT_EQ(records.size(), 1U);
    ASSERT_EQ(records[0].problems.size(), 1);
    EXPECT_EQ(records[0].problems[0].rule, QStringLiteral("date"));
}

TEST(CheckInPerson, IsTheSameUnlessSomethingSaysOtherwise)
{
    const QString name = QStringLiteral("张伟");
    const CheckInPerson whole{
        name, QStringLiteral("驻村工作队/大青沟镇"), QStringLiteral("1"), QStringLiteral("zw"), {}};
    EXPECT_TRUE(mayBeSame(whole, {name, QStringLiteral("大青沟镇"), {}, {}, {}}));
    EXPECT_TRUE(mayBeSame(whole, {name, {}, QStringLiteral("1"), {}, {}}));
    EXPECT_FALSE(mayBeSame(whole, {name, {}, QStringLiteral("2"), {}, {}}));
    EXPECT_FALSE(mayBeSame(whole, {name, QStringLiteral("满井镇"), {}, {}, {}}));
    EXPECT_TRUE(mayBeSame(whole, {name, QStringLiteral("满井镇"), {}, QStringLiteral("zw"), {}})) << "moved";
    EXPECT_EQ(keysOf(whole).front(), QStringLiteral("zw|张伟"));
}
