// Lists of spot checks, weekly reports, work logs and sign-ins, and the questions behind them.
#include "storage/posting/postingrepository.h"
#include "storage/round/roundmapping.h"
#include "storage/rules/rulesetmapping.h"
#include "storage/signin/signinrepository.h"
#include "storage/spotcheck/spotcheckrepository.h"
#include "storage/team/teamrepository.h"
#include "storage/village/villagerepository.h"
#include "storage/weekly/weeklyreportrepository.h"
#include "storage/worklog/worklogrepository.h"
#include "testdatabase.h"

namespace zhucun::storage::test {

namespace {

QString u(const char *text) { return QString::fromUtf8(text); }

class AttendanceRepositories : public testing::Test
{
protected:
    TestDatabase db;
    World world = makeWorld(db);

    sql::Connection &c() { return db.connection(); }
    template <class T>
    T add(T record)
    {
        db.expectWrite([&](UnitOfWork &work) { RecordStore<T>::insert(work, record); });
        return record;
    }
    template <class R>
    auto row(qint64 id)
    {
        auto rows = R::rows(c(), std::span(&id, 1), kToday);
        EXPECT_EQ(rows.size(), 1u);
        return rows.at(0);
    }
    template <class R>
    size_t count(const Filter &filter)
    {
        return R::ids(c(), filter, {}, kToday).size();
    }

    SpotCheck check(QDate day, VillageId village, std::vector<SpotCheckLine> lines)
    {
        SpotCheck check;
        check.checkedOn = day;
        check.inspectors = u("王建军");
        check.villageId = village;
        check.lines = std::move(lines);
        return add(check);
    }
    static SpotCheckLine line(CadreId cadre, SpotCheckResult result)
    {
        SpotCheckLine line;
        line.cadreId = cadre;
        line.result = result;
        return line;
    }
    static Filter where(const char *field, const QVariant &value)
    {
        Filter filter;
        filter.conditions.push_back({QString::fromLatin1(field), Condition::Op::Is, {value}});
        return filter;
    }
};

} // namespace

TEST_F(AttendanceRepositories, SpotChecksCountWhomTheyMet)
{
    SpotCheckLine away = line(world.zhangSan, SpotCheckResult::Commuting);
    away.followUp = FollowUpKind::ReminderTalk;
    away.followUpOn = QDate(2026, 3, 10);
    const SpotCheck first = check(QDate(2026, 3, 5), world.xishan, {away});
    away.closedOn = QDate(2026, 3, 12);
    check(QDate(2026, 3, 6), world.xishan, {away, line(world.liSi, SpotCheckResult::OnDuty)});
    check(QDate(2026, 2, 6), world.beihe, {line(world.liSi, SpotCheckResult::OnPost)});

    const SpotCheckRow seen = row<SpotCheckRepository>(first.id.value());
    EXPECT_EQ(std::tuple(seen.checked, seen.away, seen.openFollowUps), std::tuple(1, 1, 1));
    EXPECT_EQ(seen.awayNames, u("张三"));
    EXPECT_EQ(seen.townshipName, u("南壕堑镇"));
    EXPECT_EQ(SpotCheckRepository::totals(c(), {}, kToday), (Totals{{u("checked"), 4}, {u("away"), 2}}));
    EXPECT_EQ(count<SpotCheckRepository>(where("open_follow_up", true)), 1u);
    EXPECT_EQ(count<SpotCheckRepository>(where("away", false)), 1u);
    EXPECT_EQ(count<SpotCheckRepository>(where("result", u("on_duty"))), 1u);
    EXPECT_EQ(count<SpotCheckRepository>(where("cadre", world.liSi.value())), 2u);
    Filter march;
    march.period = Period{QDate(2026, 3, 1), QDate(2026, 3, 31)};
    march.townshipId = world.nanhaoqian;
    EXPECT_EQ(count<SpotCheckRepository>(march), 2u);
    Filter named;
    named.text = u("lisi");
    EXPECT_EQ(count<SpotCheckRepository>(named), 2u) << "by a cadre's pinyin";
    for (const auto &[field, sort] : SpotCheckRepository::shape().sorts)
        EXPECT_EQ(SpotCheckRepository::ids(c(), {}, {field, true}, kToday).size(), 3u) << field.toStdString();
}

TEST_F(AttendanceRepositories, TimesAwayAreCountedByCadreAndYear)
{
    check(QDate(2026, 2, 6), world.beihe, {line(world.liSi, SpotCheckResult::Unreachable)});
    check(QDate(2026, 2, 7), world.beihe, {line(world.liSi, SpotCheckResult::NotOnPost)});
    check(QDate(2026, 3, 5), world.xishan,
          {line(world.zhangSan, SpotCheckResult::NotOnPost), line(world.liSi, SpotCheckResult::OnLeave)});
    check(QDate(2025, 12, 31), world.xishan, {line(world.zhangSan, SpotCheckResult::NotOnPost)});
    const auto caps = SpotCheckRepository::timesAway(c(), Period::year(2026));
    ASSERT_EQ(caps.size(), 2u);
    EXPECT_EQ(std::tuple(caps[0].cadreId, caps[0].times), std::tuple(world.liSi, 2));
    EXPECT_EQ(std::tuple(caps[0].name, caps[0].village, caps[0].township, caps[0].unit),
              std::tuple(u("李四"), u("北河村"), u("大青沟镇"), u("第一中学")));
    EXPECT_EQ(std::tuple(caps[1].cadreId, caps[1].times), std::tuple(world.zhangSan, 1));
}

TEST_F(AttendanceRepositories, WeeklyRowsAreJudgedByTheRulesOfTheirTime)
{
    RuleSet friday;
    friday.validFrom = YearMonth(2026, 3);
    friday.weeklyWeekday = 5;
    add(friday);
    const auto report = [&](QDate week, QDate sent) {
        WeeklyReport sentReport;
        sentReport.teamId = world.team;
        sentReport.week = week;
        sentReport.sentOn = sent;
        return add(sentReport).id.value();
    };
    const qint64 february = report(QDate(2026, 2, 2), QDate(2026, 2, 6));
    const qint64 march = report(QDate(2026, 3, 2), QDate(2026, 3, 6));
    EXPECT_FALSE(row<WeeklyReportRepository>(february).onTime) << "Thursday was the day";
    EXPECT_TRUE(row<WeeklyReportRepository>(march).onTime);
    EXPECT_EQ(row<WeeklyReportRepository>(march).villageNames, u("西山村"));
    Filter village;
    village.villageId = world.xishan;
    EXPECT_EQ(count<WeeklyReportRepository>(village), 2u);
    for (const auto &[field, sort] : WeeklyReportRepository::shape().sorts)
        EXPECT_EQ(WeeklyReportRepository::ids(c(), {}, {field, false}, kToday).size(), 2u) << field.toStdString();
}

TEST_F(AttendanceRepositories, StatesNameEveryTeamAtWorkInTheWeek)
{
    Team idle;
    idle.name = u("北河村工作队");
    idle.roundId = world.round;
    idle.townshipId = world.daqinggou;
    idle = add(idle);
    WeeklyReport report;
    report.teamId = world.team;
    report.week = QDate(2026, 3, 9);
    report.sentOn = QDate(2026, 3, 13);
    report.content = u("春耕");
    add(report);

    auto states = WeeklyReportRepository::states(c(), QDate(2026, 3, 11), {});
    ASSERT_EQ(states.size(), 1u) << "nobody is posted to the other team";
    EXPECT_EQ(std::tuple(states[0].teamId, states[0].leaderName, states[0].villageNames, states[0].due),
              std::tuple(world.team, u("张三"), u("西山村"), QDate(2026, 3, 12)));
    EXPECT_TRUE(states[0].isReceived());
    EXPECT_FALSE(states[0].isOnTime());
    EXPECT_EQ(states[0].content, u("春耕"));
    states = WeeklyReportRepository::states(c(), QDate(2026, 3, 16), {});
    ASSERT_EQ(states.size(), 1u);
    EXPECT_FALSE(states[0].isReceived());
    EXPECT_FALSE(states[0].isMissing(QDate(2026, 3, 19)));
    EXPECT_TRUE(states[0].isMissing(QDate(2026, 3, 20)));
    EXPECT_TRUE(WeeklyReportRepository::states(c(), QDate(2026, 3, 16), world.daqinggou).empty());
    EXPECT_TRUE(WeeklyReportRepository::states(c(), QDate(2025, 12, 29).addDays(-7), {}).empty());
    EXPECT_EQ(WeeklyReportRepository::states(c(), QDate(2026, 1, 5), {}).size(), 1u) << "the posting began that Monday";
}

TEST_F(AttendanceRepositories, TeamsOfANameAreThoseAtWork)
{
    Round earlier;
    earlier.number = 2;
    earlier.name = u("第二轮");
    earlier.startsOn = QDate(2024, 1, 1);
    Team old;
    old.name = u("西山村工作队");
    old.roundId = add(earlier).id;
    old.townshipId = world.nanhaoqian;
    old = add(old);
    EXPECT_EQ(WeeklyReportRepository::teamsNamed(c(), u("西山村工作队"), QDate(2026, 3, 2)),
              std::vector<TeamId>{world.team});
    EXPECT_EQ(WeeklyReportRepository::teamsNamed(c(), u("西山村工作队"), QDate(2024, 3, 4)).size(), 2u)
        << "nobody was posted: any of them";
}

TEST_F(AttendanceRepositories, LogsAndSignInsStandWhereTheCadreWasThatDay)
{
    WorkLog log;
    log.cadreId = world.liSi;
    log.day = QDate(2026, 2, 28);
    log.content = u("入户");
    const qint64 inside = add(log).id.value();
    log.day = QDate(2026, 3, 1);
    const qint64 outside = add(log).id.value();
    EXPECT_EQ(row<WorkLogRepository>(inside).villageName, u("北河村"));
    EXPECT_EQ(row<WorkLogRepository>(inside).townshipName, u("大青沟镇"));
    EXPECT_TRUE(row<WorkLogRepository>(outside).villageName.isEmpty());
    Filter township;
    township.townshipId = world.daqinggou;
    EXPECT_EQ(WorkLogRepository::ids(c(), township, {}, kToday), std::vector<qint64>{inside});
    EXPECT_EQ(WorkLogRepository::findByNaturalKey(c(), log).size(), 1u);

    SignIn signIn;
    signIn.cadreId = world.liSi;
    signIn.day = QDate(2026, 2, 28);
    signIn.place = u("北河村");
    const qint64 without = add(signIn).id.value();
    signIn.minute = 0;
    const qint64 midnight = add(signIn).id.value();
    EXPECT_EQ(row<SignInRepository>(without).villageName, u("北河村"));
    EXPECT_EQ(row<SignInRepository>(without).unitName, u("第一中学"));
    EXPECT_EQ(count<SignInRepository>(township), 2u);
    EXPECT_EQ(SignInRepository::findByNaturalKey(c(), signIn), std::vector<SignInId>{SignInId(midnight)});
    signIn.source = AttendanceSource::Paper;
    EXPECT_TRUE(SignInRepository::findByNaturalKey(c(), signIn).empty());
    for (const auto &[field, sort] : SignInRepository::shape().sorts)
        EXPECT_EQ(SignInRepository::ids(c(), {}, {field, true}, kToday).size(), 2u) << field.toStdString();
    for (const auto &[field, sort] : WorkLogRepository::shape().sorts)
        EXPECT_EQ(WorkLogRepository::ids(c(), {}, {field, true}, kToday).size(), 2u) << field.toStdString();
}

TEST_F(AttendanceRepositories, APlaceNamesAVillageOfTheTownship)
{
    const auto village = [&](const char *name, DivisionId township) {
        Village added;
        added.name = u(name);
        added.townshipId = township;
        return add(added).id;
    };
    const VillageId upper = village("上西山村", world.nanhaoqian);
    const VillageId east = village("东坡村", world.nanhaoqian);
    const auto told = [&](const char *place, QDate day = QDate(2026, 3, 5)) {
        return SignInRepository::villageOfPlace(c(), world.zhangSan, day, u(place));
    };
    EXPECT_EQ(told("西山村"), world.xishan);
    EXPECT_EQ(told("西山"), world.xishan) << "another spelling";
    EXPECT_EQ(told("河北省张家口市尚义县南壕堑镇西山村村委会"), world.xishan);
    EXPECT_EQ(told("上西山村委会"), upper) << "the longer name";
    EXPECT_EQ(told("东坡村"), east);
    EXPECT_EQ(told("北河村"), VillageId()) << "of another township";
    EXPECT_EQ(told("县政府"), VillageId());
    EXPECT_EQ(told(""), VillageId());
    EXPECT_EQ(told("西山村", QDate(2025, 3, 5)), VillageId()) << "not posted then";
    village("西坡村", world.nanhaoqian);
    EXPECT_EQ(told("东坡村、西坡村"), VillageId()) << "either";
}

} // namespace zhucun::storage::test
