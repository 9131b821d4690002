#include "domain/attendance/daycell.h"

#include <gtest/gtest.h>

using namespace zhucun;

namespace {

using Status = DayStatus;

std::optional<WrittenDay> read(const char16_t *cell) { return dayFromCell(QString::fromUtf16(cell), standardMarks()); }

WrittenDay both(Status status) { return {status, status}; }

} // namespace

TEST(DayCell, OneStatusIsTheWholeDay)
{
    EXPECT_EQ(read(u"√"), both(Status::InVillage));
    EXPECT_EQ(read(u" 在村 "), both(Status::InVillage));
    EXPECT_EQ(read(u"sick_leave"), both(Status::SickLeave));
    EXPECT_EQ(read(u"公出"), both(Status::OfficialDuty));
    EXPECT_EQ(read(u"X"), both(Status::Absent));
    EXPECT_EQ(read(u"事假"), both(Status::PersonalLeave)) << "two characters, one term";
}

TEST(DayCell, ASlashPartsMorningAndAfternoon)
{
    EXPECT_EQ(read(u"√/△"), (WrittenDay{Status::InVillage, Status::PersonalLeave}));
    EXPECT_EQ(read(u"在村／事假"), (WrittenDay{Status::InVillage, Status::PersonalLeave}));
    EXPECT_EQ(read(u"√△"), (WrittenDay{Status::InVillage, Status::PersonalLeave}));
    EXPECT_EQ(read(u"√/"), (WrittenDay{Status::InVillage, std::nullopt}));
    EXPECT_EQ(read(u"/☆"), (WrittenDay{std::nullopt, Status::Rest}));
}

TEST(DayCell, WhatIsNoStatusIsNothing)
{
    for (const char16_t *cell : {u"", u"  ", u"/", u"√/旅游", u"旅游", u"√√√", u"8"})
        EXPECT_EQ(read(cell), std::nullopt) << QString::fromUtf16(cell).toStdString();
}

TEST(DayCell, TheCountysOwnSymbolsStandFirst)
{
    StatusMarks marks = standardMarks();
    marks[size_t(Status::Training)].symbol = QStringLiteral("√");
    marks[size_t(Status::InVillage)].symbol = QStringLiteral("/");
    EXPECT_EQ(dayFromCell(u"√", marks), both(Status::Training));
    EXPECT_EQ(dayFromCell(u"/", marks), both(Status::InVillage));
}

TEST(DayCell, IsWrittenAsItIsRead)
{
    const StatusMarks marks = standardMarks();
    for (const Status morning : kDayStatuses) {
        for (const Status afternoon : kDayStatuses) {
            WrittenDay day{morning, afternoon};
            if (morning == Status::Unrecorded)
                day.morning.reset();
            if (afternoon == Status::Unrecorded)
                day.afternoon.reset();
            const QString cell = cellOfDay(day, marks);
            if (!day.morning && !day.afternoon)
                EXPECT_TRUE(cell.isEmpty());
            else
                EXPECT_EQ(dayFromCell(cell, marks), day) << cell.toStdString();
        }
    }
}
