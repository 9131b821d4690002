// The county's own days over the bundled calendar.
#include "services/calendar/calendarservice.h"

#include "services/history/historyservice.h"
#include "services/record/recordservice.h"
#include "storage/calendar/calendarqueries.h"
#include "storage/closing/monthclosingmapping.h"
#include "storage/division/divisionmapping.h"
#include "workspacesupport.h"

namespace zhucun {

namespace {

using Entry = WorkCalendar::Entry;
using Step = CalendarPlan::Step;

const Entry kFlood{QDate(2026, 8, 5), CalendarDayKind::Holiday, QStringLiteral("抗洪补休")};
const Entry kSpringDay{QDate(2026, 2, 17), CalendarDayKind::Holiday, QStringLiteral("春节")}; ///< as bundled

class CalendarServiceTest : public test::CountyWorkspaceTest
{
protected:
    CalendarService service() { return CalendarService(workspace()); }

    CalendarPlan applied(const std::vector<Entry> &entries)
    {
        const auto plan = service().apply(entries).result();
        EXPECT_TRUE(plan);
        return plan.value_or(CalendarPlan());
    }
    std::vector<Entry> own()
    {
        std::vector<Entry> entries;
        const auto days = service().own().result();
        for (const CalendarDay &day : days.value())
            entries.push_back({day.day, day.kind, day.name});
        return entries;
    }
    WorkCalendar effective()
    {
        return workspace()
            .read([](sql::Connection &connection) -> Result<WorkCalendar> {
                return storage::effectiveCalendar(connection);
            })
            .result()
            .value();
    }
    DivisionId aTownship()
    {
        return workspace()
            .read([](sql::Connection &connection) -> Result<DivisionId> {
                auto select = connection.statement(
                    QStringLiteral("SELECT MIN(id) FROM division WHERE level = 'township' AND deleted_at IS NULL"));
                select.next();
                return select.get<DivisionId>(0);
            })
            .result()
            .value();
    }
    void close(const YearMonth &month, ClosingState state)
    {
        MonthClosing closing;
        closing.townshipId = aTownship();
        closing.month = month;
        closing.state = state;
        insert(closing);
    }
};

} // namespace

TEST_F(CalendarServiceTest, KeepsOnlyWhatDiffersFromTheBundledCalendar)
{
    const CalendarPlan plan = applied({kFlood, kSpringDay});
    EXPECT_EQ(plan.count(Step::Insert), 1);
    EXPECT_EQ(plan.count(Step::Keep), 1);
    EXPECT_EQ(own(), std::vector<Entry>{kFlood});
    EXPECT_FALSE(effective().isWorkday(kFlood.day));
    EXPECT_TRUE(applied({kFlood, kSpringDay}).changesNothing()) << "the same file twice";

    const Entry bundled = entryOn(WorkCalendar::bundled(), kFlood.day);
    EXPECT_EQ(applied({bundled}).count(Step::Remove), 1);
    EXPECT_TRUE(own().empty());
    EXPECT_TRUE(effective().isWorkday(kFlood.day));
    EXPECT_EQ(applied({kFlood}).count(Step::Insert), 1) << "a day given up can be changed again";
}

TEST_F(CalendarServiceTest, AWholeFileIsOneStepToUndo)
{
    applied({kFlood});
    HistoryService history(workspace());
    std::vector<Entry> year{{kFlood.day, CalendarDayKind::Holiday, QStringLiteral("补休")}};
    for (int day = 1; day <= 7; ++day)
        year.push_back({QDate(2027, 10, day), CalendarDayKind::Holiday, QStringLiteral("国庆节")});
    year.push_back({QDate(2027, 10, 9), CalendarDayKind::Workday, QStringLiteral("国庆节")});
    applied(year);
    EXPECT_EQ(own(), year);
    ASSERT_TRUE(QTest::qWaitFor([&history] { return history.canUndo(); }));
    ASSERT_TRUE(answerOf(history.undo()));
    EXPECT_EQ(own(), std::vector<Entry>{kFlood});
}

TEST_F(CalendarServiceTest, PreviewSaysWhichMonthsDifferAndSavesNothing)
{
    close(YearMonth(2026, 8), ClosingState::Closed);
    close(YearMonth(2026, 9), ClosingState::Reviewed);
    const std::vector<Entry> wanted{kFlood, {QDate(2026, 9, 19), CalendarDayKind::Workday, QStringLiteral("抗洪")}};
    const auto plan = service().preview(wanted).result();
    ASSERT_TRUE(plan);
    EXPECT_TRUE(own().empty());
    EXPECT_EQ(plan->townships, 14);
    ASSERT_EQ(plan->months.size(), 2u);
    EXPECT_EQ(plan->months[0].month, YearMonth(2026, 8));
    EXPECT_EQ(plan->months[0].before, 21);
    EXPECT_EQ(plan->months[0].after, 20);
    EXPECT_EQ(plan->months[0].closedTownships, 1);
    EXPECT_EQ(plan->months[1].closedTownships, 0) << "reviewed is not closed";
}

TEST_F(CalendarServiceTest, OneBadDayLeavesAllAsItWas)
{
    const auto refused =
        service().apply({kFlood, {QDate(1926, 1, 1), CalendarDayKind::Holiday, QStringLiteral("元旦")}}).result();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    EXPECT_EQ(refused.error().args, QStringList{QStringLiteral("1926-01-01")});
    EXPECT_TRUE(own().empty());
}

TEST_F(CalendarServiceTest, ADayIsOnFileOnce)
{
    applied({kFlood});
    CalendarDay again;
    again.day = kFlood.day;
    again.kind = CalendarDayKind::Workday;
    const auto refused = RecordService<CalendarDay>(workspace()).save(again).result();
    ASSERT_FALSE(refused);
    ASSERT_EQ(refused.error().violations.size(), 1);
    EXPECT_EQ(refused.error().violations.front().field, QStringLiteral("day"));
    EXPECT_EQ(refused.error().violations.front().rule, QStringLiteral("duplicate"));
}

} // namespace zhucun
