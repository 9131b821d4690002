#include "exchange/checkin/checkinreader.h"

#include "support/tablefiles.h"

#include <gtest/gtest.h>

namespace zhucun {

using test::fixture;
using test::Folder;

namespace {

QString timesOf(const CheckInDay &day)
{
    QStringList times;
    for (const CheckInPunch &punch : day.punches) {
        const int minute = punch.minute.value_or(-1);
        QString time =
            QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
        if (punch.day != day.day)
            time += QStringLiteral("+%1").arg(day.day.daysTo(punch.day));
        times << time;
    }
    return times.join(QLatin1Char(','));
}

/// "张伟 2026-03-02 08:17,18:30 正常班:正常 …": words in brackets say of which half they are.
QString lineOf(const CheckInDay &day)
{
    QStringList words;
    for (const CheckInWord &word : day.words) {
        const QString text = word.text.simplified();
        words << (word.half ? QStringLiteral("%1[%2]").arg(text, *word.half == Half::Morning ? QStringLiteral("上午")
                                                                                             : QStringLiteral("下午"))
                            : text);
    }
    for (const CheckInAmount &amount : day.amounts)
        words << QStringLiteral("%1=%2").arg(amount.kind).arg(amount.hours);
    const QString date = day.day.isValid() ? day.day.toString(Qt::ISODate) : QStringLiteral("?") + day.writtenDay;
    return QStringLiteral("%1 %2 %3 %4")
        .arg(day.person.name, date, timesOf(day), words.join(QChar(u'；')))
        .simplified();
}

QStringList daysOf(const QString &path, const CheckInReadOptions &options = {})
{
    auto reader = CheckInReader::open(path, options);
    if (!reader)
        return {errorName(reader.error().code) + QLatin1Char(' ') + reader.error().args.join(QLatin1Char(' '))};
    QStringList lines;
    CheckInDay day;
    for (;;) {
        const auto more = (*reader)->next(day);
        if (!more)
            lines << errorName(more.error().code);
        if (!more || !*more)
            return lines;
        lines << lineOf(day);
    }
}

QStringList reportsOf(const QString &path)
{
    const auto reader = CheckInReader::open(path);
    if (!reader)
        return {errorName(reader.error().code)};
    QStringList reports;
    for (const CheckInSheet &sheet : (*reader)->sheets())
        reports << codeOf(sheet.headings.report);
    return reports;
}

/// What says something; 60 cells of rest say the same.
QStringList withoutRest(QStringList lines)
{
    lines.removeIf([](const QString &line) { return line.endsWith(QStringLiteral(" 休息 (-)")); });
    return lines;
}

QStringList lines(std::initializer_list<const char16_t *> all)
{
    QStringList list;
    for (const char16_t *line : all)
        list << QString::fromUtf16(line);
    return list;
}

} // namespace

TEST(CheckInReader, FindsTheDaysOfAMonthWhereverTheyBegin)
{
    const QStringList expected = lines(
        {u"张伟 2026-03-02 08:17,18:30 正常班:正常 (08:17,18:30)", u"张伟 2026-03-03 正常班:病假 (-)",
         u"张伟 2026-03-04 18:30 正常班:上班缺卡 (-,18:30)", u"张伟 2026-03-05 14:05 正常班:事假4小时 (-,14:05)",
         u"张伟 2026-03-06 08:33,18:30 正常班:迟到3分钟 (08:33,18:30)", u"张伟 2026-03-07 09:02 休息并打卡 (09:02,-)",
         u"张伟 2026-03-09 正常班:旷工 (-)", u"张伟 2026-03-10 出差03-10 到 03-11 2天",
         u"张伟 2026-03-11 出差03-10 到 03-11 2天", u"李娜 2026-03-02 08:20,17:55 正常班:外勤 (08:20,17:55)",
         u"李娜 2026-03-03 08:01,18:02 正常班:正常 (08:01,18:02) 加班2小时", u"李娜 2026-03-31 未排班"});
    for (const int before : {16, 37, 48}) {
        const QString path = fixture(QStringLiteral("checkin_month%1.xlsx").arg(before));
        EXPECT_EQ(reportsOf(path), QStringList{QStringLiteral("dingtalk_month")}) << before;
        EXPECT_EQ(withoutRest(daysOf(path)), expected) << before;
    }
}

TEST(CheckInReader, KnowsThePersonBesideTheDays)
{
    auto reader = CheckInReader::open(fixture(QStringLiteral("checkin_month48.xlsx")));
    ASSERT_TRUE(reader);
    CheckInDay day;
    ASSERT_TRUE((*reader)->next(day).value());
    EXPECT_EQ(day.row, 5);
    EXPECT_EQ(
        day.person,
        (CheckInPerson{
            QStringLiteral("张伟"), QStringLiteral("大青沟镇"), QStringLiteral("101"), QStringLiteral("zw01"), {}}));
    EXPECT_EQ((*reader)->sheets().front().period, (Period{{2026, 3, 1}, {2026, 3, 31}}));
}

TEST(CheckInReader, RefusesAMonthWhoseDaysAreOfAnother)
{
    EXPECT_EQ(daysOf(fixture(QStringLiteral("checkin_wrongmonth.xlsx"))),
              QStringList{QStringLiteral("report_days_differ 2026-04-01 ~ 2026-04-30 日")});
    EXPECT_EQ(daysOf(fixture(QStringLiteral("checkin_nomonth.xlsx"))),
              QStringList{QStringLiteral("headings_missing 统计日期")});
    CheckInReadOptions options;
    options.month = YearMonth(2026, 3);
    EXPECT_EQ(withoutRest(daysOf(fixture(QStringLiteral("checkin_nomonth.xlsx")), options)).size(), 12);
    options.month = YearMonth(2026, 5);
    EXPECT_TRUE(daysOf(fixture(QStringLiteral("checkin_nomonth.xlsx")), options)
                    .front()
                    .startsWith(QStringLiteral("report_days_differ")));
}

TEST(CheckInReader, ReadsDailyStatisticsAndRawRecordsOfOneWorkbook)
{
    const QString path = fixture(QStringLiteral("checkin_days.xlsx"));
    EXPECT_EQ(reportsOf(path), lines({u"dingtalk_punches", u"dingtalk_days"}));
    EXPECT_EQ(daysOf(path),
              lines({u"张伟 2021-09-01 08:17 正常", u"张伟 2021-09-01 00:10+1 正常", u"张伟 2021-09-02 缺卡",
                     u"张伟 2021-09-02 打卡无效：此记录已被更新", u"张伟 2021-09-01 08:17,18:30 正常[上午]；正常[下午]",
                     u"张伟 2021-09-02 18:30 请假[上午]；正常[下午]；事假09-02 08:30到09-02 12:00 3.5小时；事假=3.5",
                     u"李娜 2021-09-01 08:05 正常[上午]；缺卡[下午]", u"李娜 ?21-09-31 星期五 休息"}));
}

TEST(CheckInReader, ReadsSignInsWithTheirPlace)
{
    const QString path = fixture(QStringLiteral("checkin_signins.xlsx"));
    EXPECT_EQ(reportsOf(path), QStringList{QStringLiteral("dingtalk_signins")});
    EXPECT_EQ(daysOf(path), lines({u"张伟 2026-03-05 08:17", u"张伟 2026-03-06 09:05", u"李娜 ?昨天"}));
    auto reader = CheckInReader::open(path);
    CheckInDay day;
    ASSERT_TRUE((*reader)->next(day).value());
    ASSERT_EQ(day.punches.size(), 1U);
    EXPECT_EQ(day.person.department, QStringLiteral("驻村工作队/大青沟镇"));
    EXPECT_EQ(day.punches[0].place, QStringLiteral("河北省张家口市尚义县大青沟镇北朝碾村"));
    EXPECT_EQ(day.punches[0].longitude, 114.1);
    EXPECT_EQ(day.punches[0].latitude, 41.2);
    EXPECT_EQ(day.punches[0].device, QStringLiteral("ABC"));
    EXPECT_EQ(day.punches[0].note, QStringLiteral("走访"));
}

TEST(CheckInReader, ReadsWeComInTwoRowsOfHeadingsOrOneAndShifted)
{
    const QStringList expected = lines(
        {u"张伟 2026-06-05 08:17 正常", u"张伟 2026-06-05 08:17,18:30 正常；正常[上午]；正常[下午]",
         u"张伟 2026-06-04 13:20,18:30 事假06/04 08:30~06/04 12:00；迟到15分钟；请假[上午]；迟到15分钟[下午]；事假=4",
         u"李娜 2026-06-03 旷工；未打卡[上午]；未打卡[下午]"});
    for (const char *name : {"checkin_wecom.xlsx", "checkin_wecom_shifted.xlsx", "checkin_wecom_flat.xlsx"}) {
        const QString path = fixture(QString::fromLatin1(name));
        EXPECT_EQ(reportsOf(path), lines({u"wecom_punches", u"wecom_days"})) << name;
        EXPECT_EQ(daysOf(path), expected) << name;
    }
}

TEST(CheckInReader, TakesTheYearFromWhenTheReportWasMade)
{
    const QString path = fixture(QStringLiteral("checkin_outside.xlsx"));
    EXPECT_EQ(reportsOf(path), QStringList{QStringLiteral("wecom_outside")});
    EXPECT_EQ(daysOf(path), QStringList{QStringLiteral("张伟 2026-06-05 09:10,16:40")});
    auto reader = CheckInReader::open(path);
    EXPECT_EQ((*reader)->sheets().front().period, (Period{{2026, 6, 1}, {2026, 6, 7}}));
}

TEST(CheckInReader, WantsTheAppThatWasAskedFor)
{
    CheckInReadOptions options;
    options.source = AttendanceSource::WeCom;
    const QString path = fixture(QStringLiteral("checkin_month16.xlsx"));
    EXPECT_EQ(daysOf(path, options), QStringList{QStringLiteral("report_unknown ") + path});
    EXPECT_EQ(reportsOf(fixture(QStringLiteral("kinds.xlsx"))), QStringList{QStringLiteral("report_unknown")});
}

TEST(CheckInReader, TakesHeadingsThatSomebodyNamed)
{
    Folder folder;
    const QString path = folder.put(QStringLiteral("raw.csv"),
                                    "队员,考勤组,考勤日期,打卡时间,打卡结果\n张伟,驻村组,2026-03-05,08:17,正常\n"
                                    "合计,,,,\n注：以上由系统导出\n");
    EXPECT_EQ(reportsOf(path), QStringList{QStringLiteral("report_unknown")});
    CheckInReadOptions options;
    options.mapping = checkInMapping("{\"队员\": \"name\"}").value();
    EXPECT_EQ(daysOf(path, options), QStringList{QStringLiteral("张伟 2026-03-05 08:17 正常")});
    EXPECT_EQ(checkInMapping("{\"队员\": \"nothing\"}").error().code, ErrorCode::UnknownName);
}

TEST(CheckInReader, StopsAtHostileFiles)
{
    Folder folder;
    const QByteArray whole = [] {
        QFile file(fixture(QStringLiteral("checkin_days.xlsx")));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    for (const qsizetype size : {whole.size() / 4, whole.size() / 2, whole.size() - 30}) {
        const auto reader = CheckInReader::open(folder.put(QStringLiteral("cut.xlsx"), whole.left(size)));
        EXPECT_FALSE(reader) << size;
    }
    QByteArray wide = "姓名,考勤组,考勤日期,打卡时间,打卡结果";
    wide += QByteArray(1'000'000, ',') + "\n张伟,驻村组,2026-03-05,08:17,正常" + QByteArray(1'000'000, ',') + "\n";
    const QStringList read = daysOf(folder.put(QStringLiteral("wide.csv"), wide));
    ASSERT_EQ(read.size(), 1);
    EXPECT_TRUE(read.front() == QStringLiteral("张伟 2026-03-05 08:17 正常") ||
                !read.front().contains(QStringLiteral("张伟")));
    for (const char *name : {"bomb.xlsx", "cut.xlsx", "truncated.xlsx", "doctype.xlsx", "deep.xlsx", "encrypted.xlsx"})
        EXPECT_FALSE(CheckInReader::open(fixture(QString::fromLatin1(name)))) << name;
}

TEST(CheckInSurvey, CountsPeopleAcrossSheetsAndSeesNamesakes)
{
    const auto survey = surveyCheckIns(fixture(QStringLiteral("checkin_days.xlsx")));
    ASSERT_TRUE(survey);
    ASSERT_EQ(survey->people.size(), 2U);
    EXPECT_EQ(survey->people[0].days, 6);
    EXPECT_EQ(survey->people[0].person.account, QStringLiteral("zw01"));
    EXPECT_EQ(survey->period, (Period{{2021, 9, 1}, {2021, 9, 2}}));
    EXPECT_TRUE(survey->namesakes.isEmpty());

    Folder folder;
    const auto two = surveyCheckIns(folder.put(
        QStringLiteral("two.csv"), "姓名,部门,工号,考勤日期,打卡时间,打卡结果\n张伟,大青沟镇,1,2026-03-05,08:17,正常\n"
                                   "张伟,大青沟镇,2,2026-03-05,08:20,正常\n李娜,满井镇,3,2026-03-05,08:20,正常\n"));
    ASSERT_TRUE(two);
    EXPECT_EQ(two->people.size(), 3U);
    EXPECT_EQ(two->namesakes, QSet<QString>{QStringLiteral("张伟")});
}

} // namespace zhucun
