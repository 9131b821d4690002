#include "transfercounty.h"

#include "domain/attendance/attendanceday.h"
#include "storage/attendance/attendancestore.h"
#include "storage/cadre/cadremapping.h"
#include "storage/division/divisionmapping.h"
#include "storage/signin/signinmapping.h"

using namespace zhucun;
using namespace zhucun::test;

namespace {

class TransferDays : public TransferCounty
{
protected:
    TransferDays()
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
        }
    }

    std::optional<AttendanceDay> stored(QDate date)
    {
        return storage::AttendanceStore::find(database().connection(), m_cadre, date);
    }
    DayHalves halves(QDate date)
    {
        const auto found = stored(date);
        return found ? found->halves : DayHalves{};
    }

    CadreId m_cadre;
};

TransferRecord dayRow(QDate date, const char16_t *status, int line = 2)
{
    return row({{"name", t(u"李娜")}, {"day", date}, {"status", t(status)}}, line);
}

/// As a sheet of days gives it.
TransferRecord sheetDay(QDate date, const char16_t *status, int line = 2)
{
    TransferRecord record = dayRow(date, status, line);
    record.values.insert(QStringLiteral("month"), YearMonth::of(date));
    return record;
}

const QDate kDay(2026, 5, 6);

} // namespace

TEST_F(TransferDays, ADayIsAnEntry)
{
    auto record = dayRow(kDay, u"在村");
    record.values.insert(QStringLiteral("overnight"), true);
    record.values.insert(QStringLiteral("note"), t(u"入户走访"));
    EXPECT_EQ(saved("attendance", {record}).inserted, 1);
    ASSERT_TRUE(stored(kDay));
    EXPECT_EQ(stored(kDay)->entry, (DayEntry{DayStatus::InVillage, DayStatus::InVillage, true, AttendanceSource::Import,
                                             QStringLiteral("入户走访")}));
    EXPECT_EQ(halves(kDay), DayHalves::whole(DayStatus::InVillage));
    const auto again = saved("attendance", {record});
    EXPECT_EQ(again.unchanged, 1);
    EXPECT_EQ(again.inserted + again.updated, 0);
    EXPECT_EQ(saved("attendance", {dayRow(kDay, u"△")}).updated, 1);
    EXPECT_EQ(halves(kDay), DayHalves::whole(DayStatus::PersonalLeave));
    EXPECT_EQ(stored(kDay)->entry.overnight, true) << "a column the file does not have leaves it alone";
}

TEST_F(TransferDays, StatusesAsFilesWriteThem)
{
    const auto both = [](DayStatus status) { return DayHalves::whole(status); };
    saved("attendance",
          {dayRow(kDay, u"√"), dayRow(kDay.addDays(1), u"sick_leave", 3), dayRow(kDay.addDays(2), u"公出", 4),
           dayRow(kDay.addDays(3), u"√/△", 5),
           row({{"name", t(u"李娜")}, {"day", kDay.addDays(4)}, {"status", t(u"在村")}, {"afternoon", t(u"☆")}}, 6),
           row({{"name", t(u"李娜")}, {"day", kDay.addDays(5)}, {"morning", t(u"旷工")}}, 7)});
    EXPECT_EQ(halves(kDay), both(DayStatus::InVillage));
    EXPECT_EQ(halves(kDay.addDays(1)), both(DayStatus::SickLeave));
    EXPECT_EQ(halves(kDay.addDays(2)), both(DayStatus::OfficialDuty));
    EXPECT_EQ(halves(kDay.addDays(3)), (DayHalves{DayStatus::InVillage, DayStatus::PersonalLeave}));
    EXPECT_EQ(halves(kDay.addDays(4)), (DayHalves{DayStatus::InVillage, DayStatus::Rest}));
    EXPECT_EQ(stored(kDay.addDays(5))->entry.afternoon, std::nullopt);
}

TEST_F(TransferDays, AStatusThatDoesNotExistIsRejectedWithThoseThatDo)
{
    for (const char16_t *status : {u"旅游", u"未登记", u"冲突", u"√/旅游"}) {
        const RowProblem problem = rejected("attendance", dayRow(kDay, status));
        EXPECT_EQ(problem.rule, QStringLiteral("unknown_term")) << QString::fromUtf16(status).toStdString();
        EXPECT_TRUE(problem.args.contains(QStringLiteral("在村")));
        EXPECT_FALSE(problem.args.contains(QStringLiteral("未登记")));
    }
    EXPECT_EQ(rejected("attendance", row({{"name", t(u"李娜")}, {"day", kDay}, {"status", t(u"")}})).rule,
              QStringLiteral("required"));
    EXPECT_FALSE(stored(kDay));
}

TEST_F(TransferDays, ADayToComeIsRejected)
{
    EXPECT_EQ(rejected("attendance", dayRow(today.addDays(1), u"在村")).rule, QStringLiteral("date_future"));
    EXPECT_EQ(saved("attendance", {dayRow(today, u"在村")}).inserted, 1);
    EXPECT_EQ(rejected("attendance", dayRow(QDate(206, 3, 5), u"在村")).rule, QStringLiteral("year_range"));
}

TEST_F(TransferDays, ADayOutsideAnyPostingIsKeptAsConflict)
{
    const QDate before(2026, 2, 27);
    const auto outcome = saved("attendance", {dayRow(before, u"在村")});
    EXPECT_EQ(outcome.warnings, 1);
    ASSERT_FALSE(outcome.problems.isEmpty());
    EXPECT_EQ(outcome.problems.front().rule, QStringLiteral("outside_posting"));
    ASSERT_TRUE(stored(before));
    EXPECT_EQ(stored(before)->entry.morning, DayStatus::InVillage);
    EXPECT_EQ(stored(before)->conflict, ConflictKind::OutsidePosting);
}

TEST_F(TransferDays, TwoRowsForOneDay)
{
    const ImportOptions skip{false, ImportOptions::OnError::Skip};
    const auto same = saved("attendance", {dayRow(kDay, u"在村"), dayRow(kDay, u"√", 3)});
    EXPECT_EQ(same.inserted, 1);
    EXPECT_EQ(same.unchanged, 1);
    const auto different =
        import("attendance", {dayRow(kDay.addDays(1), u"在村"), dayRow(kDay.addDays(1), u"事假", 3)}, skip);
    ASSERT_TRUE(different);
    EXPECT_EQ(different->inserted, 1);
    EXPECT_EQ(different->rejected, 1);
    ASSERT_EQ(different->problems.size(), 1);
    EXPECT_EQ(different->problems.front().row, 3);
    EXPECT_EQ(different->problems.front().rule, QStringLiteral("duplicate_day"));
    EXPECT_EQ(different->problems.front().args, QStringList{QStringLiteral("2")});
    EXPECT_EQ(halves(kDay.addDays(1)), DayHalves::whole(DayStatus::InVillage)) << "the first row stands";
}

TEST_F(TransferDays, RowsForTheHalvesOfADayBelongTogether)
{
    const QDate other = kDay.addDays(2);
    saved("attendance", {row({{"name", t(u"李娜")}, {"day", other}, {"morning", t(u"√")}}),
                         row({{"name", t(u"李娜")}, {"day", other}, {"afternoon", t(u"△")}}, 3)});
    EXPECT_EQ(halves(other), (DayHalves{DayStatus::InVillage, DayStatus::PersonalLeave}));
}

TEST_F(TransferDays, AClosedMonthTakesNoDays)
{
    const QDate march(2026, 3, 4);
    saved("attendance", {dayRow(march, u"在村")});
    closeMonths(u"大青沟镇", 3, 3);
    const RowProblem problem = rejected("attendance", dayRow(march, u"事假"));
    EXPECT_EQ(problem.rule, QStringLiteral("month_closed"));
    EXPECT_EQ(problem.args, QStringList{QStringLiteral("2026.03")});
    EXPECT_EQ(rejected("attendance", dayRow(march.addDays(1), u"在村")).rule, QStringLiteral("month_closed"));
    EXPECT_EQ(saved("attendance", {dayRow(march, u"在村")}).unchanged, 1)
        << "what stands there already changes nothing";
    EXPECT_EQ(halves(march), DayHalves::whole(DayStatus::InVillage));
    EXPECT_EQ(saved("attendance", {dayRow(kDay, u"在村")}).inserted, 1);
}

TEST_F(TransferDays, ASheetShowsWhatFollowsFromSignInsWithoutEnteringIt)
{
    SignIn signIn;
    signIn.cadreId = m_cadre;
    signIn.day = kDay;
    signIn.minute = 8 * 60;
    insert(signIn);
    ASSERT_EQ(halves(kDay), DayHalves::whole(DayStatus::InVillage));
    EXPECT_EQ(saved("attendance", {sheetDay(kDay, u"√")}).unchanged, 1);
    EXPECT_TRUE(stored(kDay)->entry.isEmpty());
    EXPECT_EQ(saved("attendance", {sheetDay(kDay, u"√/☆")}).inserted, 1) << "more than the sign-in says";
    EXPECT_EQ(stored(kDay)->entry.morning, std::nullopt);
    EXPECT_EQ(stored(kDay)->entry.afternoon, DayStatus::Rest);
    EXPECT_EQ(saved("attendance", {dayRow(kDay, u"√/☆")}).updated, 1) << "a row of its own is an entry";
}

TEST_F(TransferDays, ASheetWithConflictsComesBackUnchanged)
{
    const QDate before(2026, 2, 27);
    saved("attendance", {dayRow(before, u"在村")});
    ASSERT_EQ(halves(before).morning, DayStatus::Conflict);
    EXPECT_EQ(saved("attendance", {sheetDay(before, u"!")}).unchanged, 1);
    EXPECT_EQ(stored(before)->entry.morning, DayStatus::InVillage);
    EXPECT_EQ(rejected("attendance", sheetDay(kDay, u"!")).rule, QStringLiteral("unknown_term"));
}

TEST_F(TransferDays, WhatIsExportedChangesNothing)
{
    auto noted = dayRow(kDay.addDays(2), u"√/", 4);
    noted.values.insert(QStringLiteral("overnight"), false);
    noted.values.insert(QStringLiteral("note"), t(u"下午返县"));
    saved("attendance", {dayRow(kDay.addDays(1), u"√/△", 3), dayRow(kDay, u"在村"), noted,
                         row({{"name", t(u"李娜")}, {"day", kDay.addDays(3)}, {"note", t(u"待补")}}, 5)});
    const QList<TransferRecord> rows = exported("attendance");
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows[0].text(QStringLiteral("status")), QStringLiteral("在村"));
    EXPECT_EQ(rows[1].text(QStringLiteral("afternoon")), QStringLiteral("事假"));
    const auto again = saved("attendance", rows);
    EXPECT_EQ(again.unchanged, 4);
    Filter april;
    april.period = Period::month({2026, 4});
    EXPECT_TRUE(exported("attendance", april).isEmpty());
    Filter township;
    township.townshipId = DivisionId(2); // 南壕堑镇, where nobody is posted
    EXPECT_TRUE(exported("attendance", township).isEmpty());
}

TEST_F(TransferDays, IsUndoneAsAWhole)
{
    saved("attendance", {dayRow(kDay, u"在村")});
    saved("attendance", {dayRow(kDay, u"事假"), dayRow(kDay.addDays(1), u"在村", 3)});
    ASSERT_TRUE(undoLast());
    EXPECT_EQ(halves(kDay), DayHalves::whole(DayStatus::InVillage));
    EXPECT_EQ(halves(kDay.addDays(1)), DayHalves{});
}

TEST_F(TransferDays, StopSavesNothing)
{
    const auto outcome = import("attendance", {dayRow(kDay, u"在村"), dayRow(kDay.addDays(1), u"旅游", 3)});
    ASSERT_TRUE(outcome);
    EXPECT_FALSE(outcome->saved);
    EXPECT_EQ(outcome->inserted, 1);
    EXPECT_FALSE(stored(kDay));
    const auto tried = import("attendance", {dayRow(kDay, u"在村")}, {true, ImportOptions::OnError::Stop});
    ASSERT_TRUE(tried);
    EXPECT_EQ(tried->inserted, 1);
    EXPECT_FALSE(stored(kDay));
}
