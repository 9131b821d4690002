#include "domain/attendance/monthsheet.h"
#include "exchange/import/importreader.h"
#include "exchange/transfer/daysheetwriter.h"
#include "support/tablefiles.h"

#include <gtest/gtest.h>

namespace zhucun {

using test::fixture;
using test::Folder;

namespace {

const EntityColumns &attendance() { return *columnsFor(QStringLiteral("attendance")); }

/// "张伟 2026-05-01 √|上午|下午", with the rules that are broken.
QStringList daysOf(const QString &path, const ReadOptions &options = {})
{
    auto reader = ImportReader::open(path, attendance(), options);
    if (!reader)
        return {errorName(reader.error().code) + QLatin1Char(' ') + reader.error().args.join(QLatin1Char(' '))};
    QStringList days;
    TransferRecord record;
    while ((*reader)->next(record).value_or(false)) {
        const auto day = record.get<QDate>(QStringLiteral("day"));
        QStringList parts{record.text(QStringLiteral("status")), record.text(QStringLiteral("morning")),
                          record.text(QStringLiteral("afternoon"))};
        QString line = record.text(QStringLiteral("name")) + QLatin1Char(' ') +
                       (day ? day->toString(Qt::ISODate) : QString()) + QLatin1Char(' ') + parts.join(QLatin1Char('|'));
        for (const RowProblem &problem : record.problems)
            line += QStringLiteral(" %1:%2").arg(problem.column, problem.rule);
        days << line;
    }
    return days;
}

QStringList lines(std::initializer_list<const char16_t *> all)
{
    QStringList list;
    for (const char16_t *line : all)
        list << QString::fromUtf16(line);
    return list;
}

/// A sheet of the days 1 to `last`, with what stands below.
QByteArray sheet(const QByteArray &before, const QByteArray &rows, int last = 31)
{
    QByteArray content = before;
    for (int day = 1; day <= last; ++day)
        content += "," + QByteArray::number(day);
    return content + "\n" + rows;
}

} // namespace

TEST(DaySheet, ReadsASheetAsTownshipsHandItIn)
{
    auto reader = ImportReader::open(fixture(QStringLiteral("days.xlsx")), attendance());
    ASSERT_TRUE(reader);
    EXPECT_EQ((*reader)->headings().lastHeadingRow, 4);
    TransferRecord record;
    ASSERT_TRUE((*reader)->next(record).value());
    EXPECT_EQ(record.row, 6);
    EXPECT_EQ(record.headings.value(QStringLiteral("status")), QStringLiteral("1日"));
    EXPECT_EQ(record.get<YearMonth>(QStringLiteral("month")), YearMonth(2026, 5));
    EXPECT_EQ(daysOf(fixture(QStringLiteral("days.xlsx"))),
              lines({u"张伟 2026-05-01 √||", u"张伟 2026-05-02 √/△||", u"张伟 2026-05-04 ○||",
                     u"张伟 2026-05-31 在村||", u"王强 2026-05-01 ×||", u"王强 2026-05-02 外星||"}))
        << "a blank cell says nothing; weekdays, sums and the legend are no records";
}

TEST(DaySheet, HalvesStandBelowTheDay)
{
    EXPECT_EQ(daysOf(fixture(QStringLiteral("halves.xlsx"))),
              lines({u"张伟 2026-04-28 |√|△", u"张伟 2026-04-29 ||☆", u"张伟 2026-05-03 |√|√"}));
}

TEST(DaySheet, HalvesMayBeRows)
{
    const Folder folder;
    const QString path = folder.put(QStringLiteral("s.csv"),
                                    sheet("2026-05,,\n姓名,身份证号,时段", "张伟,,上午,√,√\n张伟,,下午,△\n", 10));
    EXPECT_EQ(daysOf(path), lines({u"张伟 2026-05-01 |√|", u"张伟 2026-05-02 |√|", u"张伟 2026-05-01 ||△"}));
}

TEST(DaySheet, WhereTheMonthStands)
{
    const Folder folder;
    const auto read = [&](const QByteArray &content, const ReadOptions &options = {}) {
        return daysOf(folder.put(QStringLiteral("s.csv"), content), options);
    };
    const QStringList may = lines({u"张伟 2026-05-01 √||"});
    EXPECT_EQ(read(sheet("二〇二六年五月考勤表,\n姓名", "张伟,√\n")), may);
    EXPECT_EQ(read(sheet("考勤表（2026.05）,\n姓名", "张伟,√\n")), may);
    EXPECT_EQ(read(sheet("姓名,月份", "张伟,2026年5月,√\n李娜,2026-04,√\n")),
              lines({u"张伟 2026-05-01 √||", u"李娜 2026-04-01 √||"}));
    ReadOptions options;
    options.month = YearMonth(2026, 5);
    EXPECT_EQ(read(sheet("姓名", "张伟,√\n"), options), may);
    EXPECT_EQ(read(sheet("2026年4月考勤表,\n姓名", "张伟,√\n"), options), may) << "who says it, knows it";
    EXPECT_EQ(read(sheet("填报日期：2026年6月2日,\n姓名", "张伟,√\n")), lines({u"headings_missing 月份"}));
    EXPECT_EQ(read(sheet("姓名,月份", "张伟,,√\n")), lines({u"张伟  √|| 月份:required"}));
}

TEST(DaySheet, HeadingsOfDays)
{
    const Folder folder;
    const auto read = [&](const char *headings) {
        return daysOf(folder.put(QStringLiteral("s.csv"), QByteArray("2026年5月,\n") + headings + "\n张伟,√,,,,√\n"));
    };
    const QStringList days = lines({u"张伟 2026-05-01 √||", u"张伟 2026-05-05 √||"});
    EXPECT_EQ(read("姓名,01,02,03,04,05"), days);
    EXPECT_EQ(read("姓名,1日,2日,3日,4日,5日"), days);
    EXPECT_EQ(read("姓名,1号（周五）,2号（周六）,3号（周日）,4号,5号"), days);
    EXPECT_EQ(read("姓名,5月1日,5月2日,5月3日,5月4日,5月5日"), days);
    EXPECT_EQ(read("姓名,2026-05-01,2026-05-02,2026/5/3,2026.5.4,2026年5月5日"), days);
}

TEST(DaySheet, ADayThatTheMonthDoesNotHave)
{
    const Folder folder;
    const QByteArray blanks(30, ',');
    const QString path =
        folder.put(QStringLiteral("s.csv"), sheet("2026年6月,\n姓名", "李娜,√\n张伟," + blanks + "√\n"));
    EXPECT_EQ(daysOf(path), lines({u"李娜 2026-06-01 √||", u"张伟  √|| 31日:date"}));
}

TEST(DaySheet, RowsOfSingleDaysStayRows)
{
    const Folder folder;
    const QString path = folder.put(QStringLiteral("s.csv"), "姓名,身份证号,日期,状态,上午,下午\n1,2,3,4,5,6\n"
                                                             "张伟,,2026-05-01,在村,,\n");
    EXPECT_EQ(daysOf(path), lines({u"张伟 2026-05-01 在村||"})) << "numbers of columns are no days";
    EXPECT_EQ(daysOf(folder.put(QStringLiteral("t.csv"), "姓名,状态\n张伟,在村\n")), lines({u"headings_missing 日期"}));
    EXPECT_EQ(daysOf(folder.put(QStringLiteral("u.csv"), sheet("村,乡镇", "甲,乙,√\n"))),
              lines({u"headings_missing 姓名"}));
}

TEST(DaySheet, IsReadAsItIsWritten)
{
    MonthSheet sheet;
    sheet.month = YearMonth(2026, 2);
    for (int day = 1; day <= 28; ++day)
        sheet.days.push_back({QDate(2026, 2, day), true, {}});
    MonthSheet::Line line;
    line.member.cadreId = CadreId(7);
    line.member.cadreName = QStringLiteral("张伟");
    line.member.townshipName = QStringLiteral("大青沟镇");
    line.cells.resize(28);
    line.cells[0].halves = DayHalves::whole(DayStatus::InVillage);
    line.cells[1].halves = {DayStatus::SickLeave, DayStatus::Unrecorded};
    line.cells[27].halves = {DayStatus::Rest, DayStatus::Conflict};
    line.account.requiredHalves = 31;
    sheet.lines.push_back(line);
    const Folder folder;
    const QString path = folder.path(QStringLiteral("sheet.xlsx"));
    ASSERT_TRUE(writeDaySheet(path, sheet, {{CadreId(7), QStringLiteral("130725198005129913")}}));
    EXPECT_EQ(daysOf(path), lines({u"张伟 2026-02-01 √||", u"张伟 2026-02-02 □/||", u"张伟 2026-02-28 ☆/!||"}));
    TransferRecord record;
    auto reader = ImportReader::open(path, attendance());
    ASSERT_TRUE(reader && (*reader)->next(record).value());
    EXPECT_EQ(record.text(QStringLiteral("national_id")), QStringLiteral("130725198005129913"));
    EXPECT_TRUE(record.problems.isEmpty());
}

} // namespace zhucun
