#include "services/statistics/statisticsservice.h"

#include "services/attendance/attendanceservice.h"
#include "services/closing/closingservice.h"
#include "storage/cadre/cadremapping.h"
#include "storage/division/divisionrepository.h"
#include "storage/posting/postingmapping.h"
#include "storage/round/roundmapping.h"
#include "storage/spotcheck/spotcheckmapping.h"
#include "storage/team/teammapping.h"
#include "storage/unit/unitmapping.h"
#include "storage/village/villagemapping.h"
#include "storage/weekly/weeklyreportmapping.h"
#include "workspacesupport.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <random>

namespace zhucun {

namespace {

using Grouping = StatisticsGrouping;

/// Today is 2026-03-10. A round since 2025-06, teams in the first two townships, nobody posted.
class StatisticsTest : public test::CountyWorkspaceTest
{
protected:
    void SetUp() override
    {
        CountyWorkspaceTest::SetUp();
        Round round;
        round.number = 2;
        round.name = QStringLiteral("第二轮");
        round.startsOn = QDate(2025, 6, 1);
        m_round = insert(round);
        for (const UnitLevel level : {UnitLevel::County, UnitLevel::City, UnitLevel::Province}) {
            Unit unit;
            unit.name = chineseOf(level) + QStringLiteral("直单位");
            unit.level = level;
            m_units.push_back(insert(unit));
        }
        for (const qint64 village : {1, 2, 14, 15})
            m_teams.push_back(insert(teamOf(stored<Village>(VillageId(village)))));
    }

    Team teamOf(const Village &village)
    {
        Team team;
        team.name = QStringLiteral("驻%1工作队").arg(village.code);
        team.roundId = m_round;
        team.townshipId = village.townshipId;
        team.unitIds = {m_units.front()};
        team.villageIds = {village.id};
        return team;
    }

    CadreId post(const QString &name, size_t team, QDate from, std::optional<QDate> to = {}, size_t unit = 0)
    {
        Cadre cadre;
        cadre.name = name;
        cadre.unitId = m_units[unit];
        Posting posting;
        posting.cadreId = insert(cadre);
        posting.teamId = m_teams[team];
        posting.villageId = stored<Team>(m_teams[team]).villageIds.front();
        posting.roundId = m_round;
        posting.startsOn = from;
        posting.endsOn = to;
        insert(posting);
        return posting.cadreId;
    }

    void mark(CadreId cadre, QDate day, DayStatus morning, DayStatus afternoon, bool overnight = false)
    {
        const auto done =
            AttendanceService(workspace())
                .mark({{cadre, day, {morning, afternoon, overnight, AttendanceSource::Manual, QString()}}})
                .result();
        ASSERT_TRUE(done);
        ASSERT_TRUE(done->refused.empty());
    }
    void mark(CadreId cadre, QDate day, DayStatus status) { mark(cadre, day, status, status); }

    static StatisticsQuery months(int first, int last, std::optional<Grouping> by = {})
    {
        StatisticsQuery query;
        query.period = {QDate(2026, first, 1), YearMonth(2026, last).lastDay()};
        query.by = by;
        return query;
    }

    std::vector<IndicatorFigure> figures(const StatisticsQuery &query, const QStringList &codes = {})
    {
        const auto figures = StatisticsService(workspace()).figures(codes, query).result();
        EXPECT_TRUE(figures) << (figures ? std::string() : figures.error().detail.toStdString());
        return figures.value_or(std::vector<IndicatorFigure>());
    }
    std::optional<double> value(const char *code, const StatisticsQuery &query)
    {
        const auto all = figures(query, {QString::fromLatin1(code)});
        return all.empty() ? std::nullopt : all.front().value;
    }
    Drill drill(const QString &code, const StatisticsQuery &query, const std::optional<QString> &key = {})
    {
        const auto drill = StatisticsService(workspace()).drill(code, query, key).result();
        EXPECT_TRUE(drill) << code.toStdString();
        return drill.value_or(Drill());
    }

    RoundId m_round;
    std::vector<UnitId> m_units;
    std::vector<TeamId> m_teams;
};

double sumOf(const Drill &drill)
{
    return std::accumulate(drill.records.begin(), drill.records.end(), 0.0,
                           [](double sum, const DrillRecord &record) { return sum + record.amount; });
}

} // namespace

TEST_F(StatisticsTest, AMonthAsCountedByHand)
{
    // February 2026: 16 working days, so 16 required; posted from the 16th: 16 × 13 / 28 = 7.43, to the half day 7.5.
    const CadreId whole = post(QStringLiteral("甲"), 0, QDate(2025, 6, 1));
    const CadreId late = post(QStringLiteral("乙"), 2, QDate(2026, 2, 16));
    for (int day = 1; day <= 18; ++day)
        mark(whole, QDate(2026, 2, day), DayStatus::InVillage);
    mark(late, QDate(2026, 2, 16), DayStatus::InVillage, DayStatus::OfficialDuty, true);
    mark(late, QDate(2026, 2, 17), DayStatus::SickLeave);
    mark(late, QDate(2026, 2, 18), DayStatus::Training, DayStatus::PersonalLeave);
    mark(late, QDate(2026, 2, 19), DayStatus::Rest, DayStatus::Absent);
    const StatisticsQuery february = months(2, 2);
    EXPECT_EQ(value("attendance.required_days", february), 23.5);
    EXPECT_EQ(value("attendance.present_days", february), 19.5);
    EXPECT_EQ(value("attendance.in_village_days", february), 18.5);
    EXPECT_EQ(value("attendance.counted_as_days", february), 1.0);
    EXPECT_EQ(value("attendance.leave_days", february), 1.5);
    EXPECT_EQ(value("attendance.leave_days.sick", february), 1.0);
    EXPECT_EQ(value("attendance.leave_days.personal", february), 0.5);
    EXPECT_EQ(value("attendance.rest_days", february), 0.5);
    EXPECT_EQ(value("attendance.absent_days", february), 0.5);
    // Working days from the 19th: the 24th to 28th, as the holiday lasts to the 23rd and the Saturday is worked.
    EXPECT_EQ(value("attendance.unrecorded_days", february), 5.0 + 5.0);
    EXPECT_EQ(value("attendance.nights", february), 1.0);
    EXPECT_EQ(value("attendance.met", february), 1.0);
    EXPECT_EQ(value("attendance.not_met", february), 1.0);
    EXPECT_EQ(value("attendance.full", february), 1.0);
    // One person's 18 days of 16 do not cover the 1.5 of 7.5 of the other.
    EXPECT_DOUBLE_EQ(*value("attendance.rate", february), 100 * (16 + 1.5) / 23.5);
    EXPECT_EQ(value("attendance.required_days", months(1, 2)), 23.5 + 20)
        << "January: 21 working days, of which 20 count";
}

TEST_F(StatisticsTest, SpotChecksAndWeeklyReportsAsCountedByHand)
{
    const CadreId one = post(QStringLiteral("甲"), 0, QDate(2025, 6, 1));
    const CadreId other = post(QStringLiteral("乙"), 0, QDate(2025, 6, 1));
    SpotCheck check;
    check.checkedOn = QDate(2026, 2, 10);
    check.inspectors = QStringLiteral("督查组");
    check.villageId = VillageId(1);
    check.lines = {{one, SpotCheckResult::OnPost, {}, {}, {}, {}}, {other, SpotCheckResult::Commuting, {}, {}, {}, {}}};
    insert(check);
    check.checkedOn = QDate(2026, 2, 20);
    check.lines = {{other, SpotCheckResult::OnLeave, {}, {}, {}, {}}};
    insert(check);
    check.checkedOn = QDate(2026, 3, 1);
    insert(check);
    EXPECT_EQ(value("spotcheck.times", months(2, 2)), 2.0);
    EXPECT_EQ(value("spotcheck.checked", months(2, 2)), 3.0);
    EXPECT_EQ(value("spotcheck.absent", months(2, 2)), 1.0);
    EXPECT_DOUBLE_EQ(*value("spotcheck.rate", months(2, 2)), 200.0 / 3);
    EXPECT_EQ(value("spotcheck.times", months(1, 1)), std::nullopt) << "none was ever made until then";
    EXPECT_EQ(drill(QStringLiteral("spotcheck.times"), months(2, 3)).records.size(), 3u);

    // Mondays of February 2026: 2, 9, 16, 23; due on Thursdays.
    WeeklyReport report;
    report.teamId = m_teams[0];
    report.week = QDate(2026, 2, 2);
    report.sentOn = QDate(2026, 2, 5);
    insert(report);
    report.week = QDate(2026, 2, 9);
    report.sentOn = QDate(2026, 2, 13);
    insert(report);
    EXPECT_EQ(value("weekly.expected", months(2, 2)), 4.0) << "teams nobody is posted to owe nothing";
    EXPECT_EQ(value("weekly.received", months(2, 2)), 2.0);
    EXPECT_EQ(value("weekly.on_time", months(2, 2)), 1.0);
    EXPECT_EQ(value("weekly.expected", months(3, 3)), 2.0) << "weeks that have not begun are not due";
}

TEST_F(StatisticsTest, WhatIsNotKeptHasNoNumber)
{
    for (const IndicatorFigure &figure : figures(months(2, 2))) {
        if (figure.indicator.source == QLatin1String("attendance")) {
            EXPECT_EQ(figure.value, std::nullopt) << figure.indicator.code.toStdString();
        }
    }
    post(QStringLiteral("甲"), 0, QDate(2025, 6, 1));
    EXPECT_EQ(value("attendance.required_days", months(2, 2)), 16.0);
    EXPECT_EQ(value("attendance.present_days", months(2, 2)), std::nullopt) << "no day was ever recorded";
    EXPECT_EQ(value("attendance.rate", months(2, 2)), std::nullopt);
    EXPECT_EQ(value("spotcheck.rate", months(2, 2)), std::nullopt);
}

TEST_F(StatisticsTest, AttendanceIsCountedByWholeMonths)
{
    post(QStringLiteral("甲"), 0, QDate(2025, 6, 1));
    StatisticsQuery query = months(2, 2);
    query.period.to = QDate(2026, 2, 27);
    const auto refused = StatisticsService(workspace()).figures({QStringLiteral("attendance.rate")}, query).result();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().violations.front().rule, QStringLiteral("whole_months"));
    const auto all = figures(query);
    EXPECT_EQ(all.size(), StatisticsService(workspace()).indicators().result().value().size())
        << "the others are answered";
    query.roundId = m_round;
    query.period = {QDate(2025, 6, 1), QDate(2026, 3, 10)};
    EXPECT_TRUE(value("attendance.required_days", query)) << "a round has the months it touches";
    EXPECT_EQ(StatisticsService(workspace()).figures({QStringLiteral("no.such")}, query).result().error().code,
              ErrorCode::UnknownName);
    EXPECT_EQ(StatisticsService(workspace())
                  .drill(QStringLiteral("dispatch.cadres"), months(2, 2, Grouping::Township), QStringLiteral("火星"))
                  .result()
                  .error()
                  .code,
              ErrorCode::UnknownName);
}

TEST_F(StatisticsTest, ARoundOwesNothingOfMonthsBeforeAttendanceWasKept)
{
    // Posted since June 2025, recorded since February 2026: 16 working days there, 20 required days in March.
    const CadreId cadre = post(QStringLiteral("甲"), 0, QDate(2025, 6, 1));
    StatisticsQuery round;
    round.roundId = m_round;
    round.period = {QDate(2025, 6, 1), QDate(2026, 3, 10)};
    EXPECT_EQ(value("attendance.not_met", round), std::nullopt);
    mark(cadre, QDate(2026, 2, 2), DayStatus::InVillage);
    EXPECT_EQ(value("attendance.required_days", round), 16.0 + 20);
    EXPECT_EQ(value("attendance.not_met", round), 2.0);
    EXPECT_DOUBLE_EQ(*value("attendance.rate", round), 100.0 / 36);
    EXPECT_EQ(value("attendance.required_days", months(1, 2)), 20.0 + 16) << "a month asked for is counted";
    EXPECT_EQ(drill(QStringLiteral("attendance.required_days"), round).records.size(), 2u);
    const DivisionId township = stored<Village>(VillageId(1)).townshipId;
    ASSERT_TRUE(ClosingService(workspace()).close(township, {2025, 6}, {}).result());
    // June 2025 to January 2026: eight more months, each of 20 days or of its working days where they are fewer.
    EXPECT_GT(*value("attendance.required_days", round), 36.0) << "a closed month counts, and all after it";
    EXPECT_EQ(value("attendance.not_met", round), 10.0);
}

TEST_F(StatisticsTest, PostingsCountOnceHoweverManyVillages)
{
    const CadreId one = post(QStringLiteral("甲"), 0, QDate(2025, 6, 1));
    Posting second;
    second.cadreId = one;
    second.teamId = m_teams[2];
    second.villageId = VillageId(14);
    second.roundId = m_round;
    second.firstSecretary = true;
    second.startsOn = QDate(2026, 1, 1);
    insert(second);
    post(QStringLiteral("乙"), 1, QDate(2025, 6, 1), QDate(2026, 1, 31));
    EXPECT_EQ(value("dispatch.cadres", months(2, 2)), 1.0);
    EXPECT_EQ(value("dispatch.teams", months(2, 2)), 2.0);
    EXPECT_EQ(value("dispatch.villages", months(2, 2)), 2.0);
    EXPECT_EQ(value("dispatch.units", months(2, 2)), 1.0);
    EXPECT_EQ(value("dispatch.first_secretaries", months(2, 2)), 1.0);
    EXPECT_EQ(value("dispatch.cadres", months(1, 1)), 2.0);
    StatisticsQuery round = months(2, 2);
    round.roundId = m_round;
    EXPECT_EQ(value("dispatch.cadres", round), 2.0) << "whoever was posted in it";
}

TEST_F(StatisticsTest, DrillIsTheNumberAndTownshipsAreTheCounty)
{
    std::mt19937 random(11);
    const auto upTo = [&random](int most) { return std::uniform_int_distribution(0, most)(random); };
    std::vector<CadreId> cadres;
    for (int i = 0; i < 12; ++i) {
        const QDate from = QDate(2025, 12, 1).addDays(upTo(80));
        const auto to = upTo(2) == 0 ? std::optional(from.addDays(upTo(60))) : std::nullopt;
        cadres.push_back(post(QStringLiteral("干部%1").arg(i), size_t(upTo(3)), from, to, size_t(upTo(2))));
    }
    std::vector<DayMark> marks;
    for (const CadreId cadre : cadres) {
        for (QDate day(2026, 1, 1); day <= QDate(2026, 3, 10); day = day.addDays(1)) {
            if (upTo(4) > 0)
                marks.push_back({cadre,
                                 day,
                                 {DayStatus(1 + upTo(8)), DayStatus(1 + upTo(8)), upTo(1) == 1,
                                  AttendanceSource::Import, QString()}});
        }
    }
    ASSERT_TRUE(AttendanceService(workspace()).mark(marks).result());
    for (int i = 0; i < 30; ++i) {
        SpotCheck check;
        check.checkedOn = QDate(2026, 1, 1).addDays(upTo(68));
        check.villageId = VillageId(std::array{1, 2, 14, 15}[size_t(upTo(3))]);
        for (int line = upTo(3); line > 0; --line)
            check.lines.push_back({cadres[size_t(upTo(11))], SpotCheckResult(upTo(5)), {}, {}, {}, {}});
        insert(check);
    }
    for (QDate week(2026, 1, 5); week <= QDate(2026, 3, 9); week = week.addDays(7)) {
        for (const TeamId team : m_teams) {
            WeeklyReport report;
            report.teamId = team;
            report.week = week;
            report.sentOn = week.addDays(upTo(6));
            if (upTo(3) > 0)
                insert(report);
        }
    }
    QStringList codes;
    for (const Indicator &indicator : builtInIndicators()) {
        if (QStringList{QStringLiteral("attendance"), QStringLiteral("spotcheck"), QStringLiteral("weekly"),
                        QStringLiteral("dispatch")}
                .contains(indicator.source))
            codes << indicator.code;
    }
    for (const auto &grouping : Vocabulary<Grouping>::terms()) {
        if (grouping.value > Grouping::Month && grouping.value != Grouping::Role &&
            grouping.value != Grouping::VillageTag)
            continue; // of persons and villages these two stand for all
        const StatisticsQuery query = months(1, 3, grouping.value);
        for (const IndicatorFigure &figure : figures(query, codes)) {
            const std::string what = figure.indicator.code.toStdString() + " by " + grouping.code;
            const Drill whole = drill(figure.indicator.code, query);
            EXPECT_EQ(whole.value, figure.value) << what;
            EXPECT_NEAR(sumOf(whole), figure.value.value_or(0), 1e-9) << what;
            double groups = 0;
            for (const IndicatorFigure::Row &row : figure.rows) {
                groups += row.value.value_or(0);
                if (row.value.value_or(0) == 0) // most townships have nobody
                    continue;
                const Drill part = drill(figure.indicator.code, query, row.group.key);
                EXPECT_EQ(part.value, row.value) << what;
                EXPECT_NEAR(sumOf(part), row.value.value_or(0), 1e-9) << what;
            }
            const bool isDistinct = figure.indicator.source == QLatin1String("dispatch") ||
                                    figure.indicator.code == QLatin1String("spotcheck.times");
            if (!figure.indicator.isRatio() && !isDistinct) {
                EXPECT_DOUBLE_EQ(groups, figure.value.value_or(0)) << what;
            }
        }
    }
    // A township asked for alone says what it says among all of them.
    StatisticsQuery alone = months(1, 3);
    alone.townshipId = stored<Village>(VillageId(14)).townshipId;
    const QString code = stored<Division>(alone.townshipId).code;
    const auto grouped = figures(months(1, 3, Grouping::Township));
    const auto single = figures(alone);
    for (size_t i = 0; i < grouped.size(); ++i) {
        const auto row =
            std::ranges::find_if(grouped[i].rows, [&](const auto &each) { return each.group.key == code; });
        ASSERT_NE(row, grouped[i].rows.end()) << grouped[i].indicator.code.toStdString();
        EXPECT_EQ(row->value, single[i].value) << grouped[i].indicator.code.toStdString();
    }
}

TEST_F(StatisticsTest, AMonthIsClosedInOneGoOrNotAtAll)
{
    const CadreId cadre = post(QStringLiteral("甲"), 0, QDate(2026, 1, 1));
    const DivisionId township = stored<Village>(VillageId(1)).townshipId;
    const ClosingService closing(workspace());
    const DayEntry inVillage{DayStatus::InVillage, DayStatus::InVillage, {}, {}, {}};
    ASSERT_TRUE(AttendanceService(workspace()).mark({{cadre, QDate(2026, 1, 6), inVillage}}).result());
    const auto early = closing.close(township, {2026, 2}, {}).result();
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().violations.front().rule, QStringLiteral("closing_order"));
    EXPECT_EQ(closing.overview({2026, 2}, township).result()->front().state, ClosingState::Open)
        << "what is refused leaves no steps behind";
    const auto closed = closing.close(township, {2026, 1}, {}).result();
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->state, ClosingState::Closed);
    ASSERT_EQ(closed->steps.size(), 3u);
    EXPECT_EQ(closing.close(township, {2026, 1}, {}).result()->steps.size(), 3u) << "closed is closed";
    const auto before = figures(months(1, 1));
    const auto refused = AttendanceService(workspace()).mark({{cadre, QDate(2026, 1, 5), inVillage}}).result();
    EXPECT_EQ(refused->refused.size(), 1u);
    const auto after = figures(months(1, 1));
    for (size_t i = 0; i < before.size(); ++i)
        EXPECT_EQ(after[i].value, before[i].value);

    const DayHalves training = DayHalves::whole(DayStatus::Training);
    const QString why = QStringLiteral("漏记");
    ASSERT_TRUE(closing.correct(cadre, QDate(2026, 1, 7), training, why, why, why).result());
    EXPECT_EQ(value("attendance.present_days", months(1, 1)), 1.0) << "the month stands as it was closed";
    EXPECT_EQ(value("attendance.present_days", months(1, 2)), 2.0) << "sums over months count what was corrected";
    // January has 21 working days, one recorded and one corrected; nobody recorded the 16 of February.
    EXPECT_EQ(value("attendance.unrecorded_days", months(1, 1)), 20.0);
    EXPECT_EQ(value("attendance.unrecorded_days", months(1, 2)), 19.0 + 16);
    EXPECT_EQ(value("attendance.unrecorded_days", months(3, 3)), 7.0) << "the 2nd to the 10th, which is today";
    ASSERT_TRUE(closing.correct(cadre, QDate(2026, 1, 10), training, why, why, why).result());
    EXPECT_EQ(value("attendance.unrecorded_days", months(1, 2)), 19.0 + 16) << "a Saturday was none of them";
}

} // namespace zhucun
