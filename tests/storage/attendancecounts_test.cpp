#include "samples.h"

#include "storage/attendance/attendancestore.h"
#include "storage/closing/monthclosingmapping.h"
#include "storage/home/attendancecounts.h"
#include "storage/record/recordstore.h"

namespace zhucun::storage::test {

namespace {

class AttendanceCountsTest : public testing::Test
{
protected:
    TestDatabase db;
    World world = makeWorld(db);

    /// A whole row, as if derived.
    void record(CadreId cadre, QDate day, DayStatus morning, DayStatus afternoon, VillageId village)
    {
        AttendanceDay row;
        row.cadreId = cadre;
        row.day = day;
        row.halves = {morning, afternoon};
        row.villageId = village;
        db.expectWrite([&](UnitOfWork &work) { AttendanceStore::insert(work.connection(), row); });
    }
    void close(DivisionId township, const YearMonth &month, ClosingState state = ClosingState::Closed)
    {
        MonthClosing closing;
        closing.townshipId = township;
        closing.month = month;
        closing.state = state;
        db.expectWrite([&](UnitOfWork &work) { RecordStore<MonthClosing>::insert(work, closing); });
    }
};

} // namespace

TEST_F(AttendanceCountsTest, WhoIsPostedAndNotRecordedForTheWholeDay)
{
    EXPECT_EQ(unrecordedOn(db.connection(), kToday), 1) << "one is posted today";
    record(world.zhangSan, kToday, DayStatus::InVillage, DayStatus::Unrecorded, world.xishan);
    EXPECT_EQ(unrecordedOn(db.connection(), kToday), 1) << "half a day is missing";
    record(world.zhangSan, kToday.addDays(1), DayStatus::InVillage, DayStatus::PersonalLeave, world.xishan);
    EXPECT_EQ(unrecordedOn(db.connection(), kToday.addDays(1)), 0);
    EXPECT_EQ(unrecordedOn(db.connection(), QDate(2019, 1, 1)), 0) << "nobody was posted then";
}

TEST_F(AttendanceCountsTest, ConflictsCountUntilTheirMonthIsClosed)
{
    const QDate february(2026, 2, 10);
    EXPECT_EQ(openConflicts(db.connection(), february), Waiting{});
    record(world.liSi, february, DayStatus::Conflict, DayStatus::InVillage, world.beihe);
    record(world.zhangSan, kToday, DayStatus::InVillage, DayStatus::Conflict, world.xishan);
    record(world.zhangSan, kToday.addDays(-1), DayStatus::InVillage, DayStatus::InVillage, world.xishan);
    EXPECT_EQ(openConflicts(db.connection(), february), (Waiting{2, YearMonth(2026, 2)}));
    EXPECT_EQ(openConflicts(db.connection(), february.addDays(1)), (Waiting{1, YearMonth(2026, 3)}));
    close(world.nanhaoqian, {2026, 2});
    EXPECT_EQ(openConflicts(db.connection(), february).count, 2) << "another township was closed";
    close(world.daqinggou, {2026, 2});
    EXPECT_EQ(openConflicts(db.connection(), february), (Waiting{1, YearMonth(2026, 3)}));
}

TEST_F(AttendanceCountsTest, MonthsToCloseAreThoseOverWithAttendance)
{
    EXPECT_EQ(monthsToClose(db.connection(), kToday), Waiting{});
    record(world.zhangSan, kToday, DayStatus::InVillage, DayStatus::InVillage, world.xishan);
    EXPECT_EQ(monthsToClose(db.connection(), kToday).count, 0) << "March is not over";
    record(world.zhangSan, QDate(2026, 2, 3), DayStatus::InVillage, DayStatus::InVillage, world.xishan);
    record(world.liSi, QDate(2026, 2, 3), DayStatus::InVillage, DayStatus::InVillage, world.beihe);
    record(world.liSi, QDate(2026, 1, 5), DayStatus::InVillage, DayStatus::InVillage, world.beihe);
    EXPECT_EQ(monthsToClose(db.connection(), kToday), (Waiting{3, YearMonth(2026, 1)}));
    close(world.daqinggou, {2026, 1});
    EXPECT_EQ(monthsToClose(db.connection(), kToday), (Waiting{2, YearMonth(2026, 2)}));
    close(world.daqinggou, {2026, 2}, ClosingState::Submitted);
    EXPECT_EQ(monthsToClose(db.connection(), kToday).count, 2) << "submitted is not closed";
}

} // namespace zhucun::storage::test
