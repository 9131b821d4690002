#include "transfercounty.h"

#include "domain/checkin/checkinrecords.h"
#include "services/checkin/checkinmatcher.h"
#include "services/checkin/checkinpreviewing.h"
#include "storage/attendance/attendancestore.h"
#include "storage/cadre/cadremapping.h"
#include "storage/signin/signinmapping.h"

using namespace zhucun;
using namespace zhucun::test;

namespace {

using How = CheckInMatch::How;
using storage::UnitOfWork;

const QDate kDay(2026, 3, 5);

CheckInDay said(const char16_t *text, std::initializer_list<int> hours = {}, QDate date = kDay)
{
    CheckInDay day;
    day.row = 5;
    day.column = QStringLiteral("3月5日");
    day.person = {QStringLiteral("李娜"), QStringLiteral("驻村工作队/大青沟镇"), {}, QStringLiteral("ln"), {}};
    day.day = date;
    day.words.push_back({QString::fromUtf16(text), {}});
    for (const int hour : hours)
        day.punches.push_back({date, hour * 60, {}, {}, {}, {}, {}});
    return day;
}

QList<TransferRecord> records(const std::vector<CheckInDay> &days, bool hasNamesakes = false)
{
    QList<TransferRecord> all;
    for (const CheckInDay &day : days) {
        for (const TransferRecord &record : recordsOf(day, {}, hasNamesakes))
            all << record;
    }
    return all;
}

QStringList rulesOf(const ImportOutcome &outcome)
{
    QStringList rules;
    for (const RowProblem &problem : outcome.problems)
        rules << problem.rule;
    return rules;
}

class CheckIn : public TransferCounty
{
protected:
    CheckIn()
    {
        saved("posting", {row({{"name", t(u"李娜")},
                               {"township", t(u"大青沟镇")},
                               {"village", t(u"北朝碾村")},
                               {"round", t(u"1")},
                               {"role", t(u"队员")},
                               {"starts_on", day(2026, 3, 1)}})});
        for (const Cadre &cadre : all<Cadre>()) {
            if (cadre.name == QStringLiteral("李娜"))
                m_cadre = cadre.id;
            else
                m_namesakes.push_back(cadre.id);
        }
    }

    AttendanceDay stored(QDate date)
    {
        return storage::AttendanceStore::find(database().connection(), m_cadre, date).value_or(AttendanceDay{});
    }
    CheckInMatch match(const CheckInPerson &person, bool hasNamesakes = false)
    {
        return CheckInMatcher(database().connection(), AttendanceSource::DingTalk, today).match(person, hasNamesakes);
    }
    void remember(const CheckInPerson &person, const std::optional<CadreId> &cadreId)
    {
        const auto done = database().write(
            {}, QStringLiteral("test"), UnitOfWork::Detail::EachField, [&](UnitOfWork &work) -> Status {
                CheckInMatcher::remember(work, AttendanceSource::DingTalk, person, cadreId);
                return {};
            });
        ASSERT_TRUE(done);
    }
    CheckInPreview preview(const QList<TransferRecord> &rows)
    {
        qsizetype next = 0;
        const RecordSource source = [&](TransferRecord &record) -> Result<bool> {
            if (next == rows.size())
                return false;
            record = rows[next++];
            return true;
        };
        return previewCheckIns(database().connection(), AttendanceSource::DingTalk, today, source, {}, {}).value();
    }

    CadreId m_cadre;
    std::vector<CadreId> m_namesakes;
};

} // namespace

TEST_F(CheckIn, BringsSignInsAndTheDayThatFollows)
{
    const auto rows = records({said(u"正常班:正常\n(08:00,18:00)", {8, 18})});
    const ImportOutcome first = saved("dingtalk", rows);
    EXPECT_EQ(first.inserted, 2) << "the sign-ins make the day";
    EXPECT_EQ(all<SignIn>().size(), 2U);
    EXPECT_EQ(all<SignIn>().front().source, AttendanceSource::DingTalk);
    EXPECT_EQ(stored(kDay).halves, DayHalves::whole(DayStatus::InVillage));
    EXPECT_TRUE(stored(kDay).entry.isEmpty());

    const qint64 lines = countLines(QStringLiteral("change_log"));
    const ImportOutcome second = saved("dingtalk", rows);
    EXPECT_EQ(second.unchanged, second.read);
    EXPECT_EQ(countLines(QStringLiteral("change_log")), lines);
    ASSERT_TRUE(undoLast());
    EXPECT_EQ(all<SignIn>().size(), 0U);
    EXPECT_EQ(stored(kDay).halves, DayHalves{}) << "one import, one step to undo";
}

TEST_F(CheckIn, EntersLeaveOfHalfADay)
{
    const auto rows = records({said(u"事假4小时\n(-,14:00)", {14}), said(u"病假\n(-)", {}, kDay.addDays(1))});
    saved("dingtalk", rows);
    EXPECT_EQ(stored(kDay).halves, (DayHalves{DayStatus::PersonalLeave, DayStatus::InVillage}));
    EXPECT_EQ(stored(kDay).entry.source, AttendanceSource::DingTalk);
    EXPECT_EQ(stored(kDay.addDays(1)).halves, DayHalves::whole(DayStatus::SickLeave));
    const ImportOutcome second = saved("dingtalk", rows);
    EXPECT_EQ(second.unchanged, second.read);
}

TEST_F(CheckIn, NeverOverwritesWhatStands)
{
    saved("attendance", {row({{"name", t(u"李娜")}, {"day", kDay}, {"status", t(u"培训会议")}})});
    const ImportOutcome outcome = saved("dingtalk", records({said(u"病假\n(-)")}));
    EXPECT_EQ(rulesOf(outcome), QStringList{QStringLiteral("checkin_differs")});
    EXPECT_EQ(outcome.problems.front().args, (QStringList{QStringLiteral("培训会议"), QStringLiteral("病假")}));
    EXPECT_EQ(outcome.unchanged, 1);
    EXPECT_EQ(stored(kDay).halves, DayHalves::whole(DayStatus::Training));
}

TEST_F(CheckIn, KnowsASignInFromAnotherReport)
{
    CheckInDay punch = said(u"正常", {8});
    punch.report = CheckInReport::DingTalkPunches;
    punch.punches.front().place = QStringLiteral("大青沟镇北朝碾村村委会");
    saved("dingtalk", records({punch}));
    ASSERT_EQ(all<SignIn>().size(), 1U);
    EXPECT_TRUE(all<SignIn>().front().villageId.isValid());
    const ImportOutcome again = saved("dingtalk", records({said(u"正常\n(08:00,-)", {8}), punch}));
    EXPECT_EQ(again.unchanged, again.read) << "a report without places adds nothing";
    punch.punches.front().place = QStringLiteral("县城");
    saved("dingtalk", records({punch}));
    EXPECT_EQ(all<SignIn>().size(), 2U) << "nobody is at two places, but both were given";
}

TEST_F(CheckIn, SaysWhyARowIsNotImported)
{
    CheckInDay unknown = said(u"病假");
    unknown.person = {QStringLiteral("王五"), {}, {}, {}, {}};
    CheckInDay future = said(u"病假", {}, today.addDays(1));
    CheckInDay unreadable = said(u"病假");
    unreadable.day = {};
    unreadable.writtenDay = QStringLiteral("昨天");
    const auto outcome = import("dingtalk", records({unknown, future, unreadable, said(u"病假")}),
                                {false, ImportOptions::OnError::Skip});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(rulesOf(*outcome),
              (QStringList{QStringLiteral("unknown_cadre"), QStringLiteral("date_future"), QStringLiteral("date")}));
    EXPECT_EQ(outcome->rejected, 3);
    EXPECT_EQ(outcome->inserted, 1);
    EXPECT_EQ(stored(kDay).halves, DayHalves::whole(DayStatus::SickLeave));
}

TEST_F(CheckIn, MatchesPeopleWithoutGuessing)
{
    const QString name = QStringLiteral("张伟");
    EXPECT_EQ(match({name, {}, {}, {}, {}}).how, How::Unsure);
    EXPECT_EQ(match({name, {}, {}, {}, {}}).candidates.size(), 2U);
    EXPECT_EQ(match({name, QStringLiteral("县水务局"), {}, {}, {}}).cadreId, m_namesakes[1]);
    EXPECT_EQ(match({name, {}, QStringLiteral("130725198005121230"), {}, {}}).how, How::Number);
    const CheckInPerson lina{QStringLiteral("李娜"), {}, {}, {}, {}};
    EXPECT_EQ(match(lina).how, How::Name);
    EXPECT_EQ(match(lina, true).how, How::Unsure) << "another 李娜 is in the file";
    EXPECT_EQ(match({QStringLiteral("李娜"), QStringLiteral("大青沟"), {}, {}, {}}, true).how, How::Place);
    EXPECT_EQ(match({QStringLiteral("李娜"), QStringLiteral("南壕堑镇"), {}, {}, {}}).how, How::Unsure)
        << "of another township";
    EXPECT_EQ(match({QStringLiteral("王五"), {}, {}, {}, {}}).how, How::Unknown);
}

TEST_F(CheckIn, RemembersWhoIsMeant)
{
    const CheckInPerson asked{QStringLiteral("张伟"), QStringLiteral("办公室"), {}, QStringLiteral("zw01"), {}};
    remember(asked, m_namesakes[0]);
    EXPECT_EQ(match(asked).how, How::Remembered);
    EXPECT_EQ(match(asked).cadreId, m_namesakes[0]);
    EXPECT_EQ(match({QStringLiteral("张伟"), QStringLiteral("别处"), {}, QStringLiteral("zw01"), {}}).how,
              How::Remembered);
    EXPECT_EQ(match({QStringLiteral("张伟"), QStringLiteral("办公室"), {}, QStringLiteral("zw02"), {}}).how,
              How::Unsure);
    remember(asked, std::nullopt);
    EXPECT_EQ(match(asked).how, How::PassedOver);
    CheckInDay day = said(u"病假");
    day.person = asked;
    const ImportOutcome outcome = saved("dingtalk", records({day, day}));
    EXPECT_EQ(outcome.unchanged, 2);
    EXPECT_EQ(rulesOf(outcome), QStringList{QStringLiteral("checkin_passed_over")}) << "said once";
}

TEST_F(CheckIn, PreviewIsWhatTheImportDoes)
{
    saved("attendance", {row({{"name", t(u"李娜")}, {"day", kDay.addDays(2)}, {"status", t(u"事假")}})});
    CheckInDay unknown = said(u"病假");
    unknown.person.name = QStringLiteral("王五");
    const auto rows = records({said(u"正常\n(08:00,18:00)", {8, 18}), said(u"上班缺卡", {}, kDay.addDays(1)),
                               said(u"病假", {}, kDay.addDays(2)), said(u"年假", {}, kDay.addDays(4)), unknown});
    const CheckInPreview seen = preview(rows);
    EXPECT_EQ(seen.newSignIns, 2);
    EXPECT_EQ(seen.newDays, 2);
    EXPECT_EQ(seen.differing, 1);
    EXPECT_EQ(seen.rejected, 1);
    ASSERT_EQ(seen.exceptions.size(), 3U);
    EXPECT_EQ(seen.exceptions[0].problem.rule, QStringLiteral("unknown_cadre")) << "what is not imported comes first";
    EXPECT_EQ(seen.exceptions[1].problem.rule, QStringLiteral("checkin_differs"));
    EXPECT_EQ(seen.exceptions[2].problem.rule, QStringLiteral("checkin_missing"));
    ASSERT_EQ(seen.months.size(), 1U);
    ASSERT_EQ(seen.months[0].lines.size(), 1U);
    const std::vector<SheetCell> &cells = seen.months[0].lines[0].cells;
    EXPECT_EQ(cells[4].halves, DayHalves::whole(DayStatus::InVillage));
    EXPECT_EQ(cells[6].halves, DayHalves::whole(DayStatus::Conflict));
    EXPECT_EQ(cells[8].halves, DayHalves::whole(DayStatus::AnnualLeave));
    EXPECT_EQ(all<SignIn>().size(), 0U) << "nothing is saved";

    const auto outcome = import("dingtalk", rows, {false, ImportOptions::OnError::Skip});
    ASSERT_TRUE(outcome && outcome->saved);
    EXPECT_EQ(stored(kDay).halves, cells[4].halves);
    EXPECT_EQ(stored(kDay.addDays(4)).halves, cells[8].halves);
    const CheckInPreview again = preview(rows);
    EXPECT_EQ(again.newSignIns, 0);
    EXPECT_EQ(again.newDays, 0);
}
