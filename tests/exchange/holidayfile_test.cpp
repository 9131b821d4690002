#include "exchange/calendar/holidayfile.h"

#include "domain/violationmatch.h"
#include "exchange/rules/rulesfile.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace zhucun {
namespace {

using Entry = WorkCalendar::Entry;
using testing::ElementsAre;

class HolidayFile : public testing::Test
{
protected:
    QString put(const char *name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    std::vector<Entry> read(const char *name, const QByteArray &content)
    {
        const Result<std::vector<Entry>> entries = readHolidayFile(put(name, content));
        EXPECT_TRUE(entries) << (entries ? std::string() : test::told(entries.error().violations).front());
        return entries.value_or(std::vector<Entry>());
    }
    std::vector<std::string> wrongWith(const char *name, const QByteArray &content)
    {
        const Result<std::vector<Entry>> entries = readHolidayFile(put(name, content));
        EXPECT_FALSE(entries);
        if (entries)
            return {};
        EXPECT_EQ(entries.error().code, ErrorCode::ImportRejected);
        return test::told(entries.error().violations);
    }

    QTemporaryDir m_folder;
};

const Entry kNewYear{QDate(2027, 1, 1), CalendarDayKind::Holiday, QStringLiteral("元旦")};
const Entry kMakeUp{QDate(2027, 1, 3), CalendarDayKind::Workday, QStringLiteral("元旦")};

} // namespace

TEST_F(HolidayFile, ReadsTheJsonOfHolidayCn)
{
    const QByteArray json = R"({
        "$schema": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/schema.json",
        "$id": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/2027.json",
        "year": 2027,
        "papers": ["https://www.gov.cn/zhengce/content/2026.htm"],
        "days": [
            {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
            {"name": " 元旦 ", "date": "2027-01-03", "isOffDay": false}
        ]
    })";
    EXPECT_THAT(read("2027.json", json), ElementsAre(kNewYear, kMakeUp));
    EXPECT_THAT(read("bom.txt", "\xEF\xBB\xBF" + json), ElementsAre(kNewYear, kMakeUp)) << "by content, not by name";
}

TEST_F(HolidayFile, ReadsTables)
{
    EXPECT_THAT(read("zh.csv", "日期,类型,名称\n2027-01-01,放假,元旦\n2027年1月3日,调休上班,元旦\n"),
                ElementsAre(kNewYear, kMakeUp));
    EXPECT_THAT(read("en.csv", "date,kind,name\n2027-01-01,holiday,元旦\n\n2027/1/3,workday,元旦\n"),
                ElementsAre(kNewYear, kMakeUp));
    EXPECT_THAT(read("order.csv", "名称;类型;日期\n;平日;2027.1.1\n"),
                ElementsAre(Entry{QDate(2027, 1, 1), CalendarDayKind::Ordinary, {}}));
    EXPECT_THAT(read("noname.csv", "日期,类型\n2027-01-01,上班\n"),
                ElementsAre(Entry{QDate(2027, 1, 1), CalendarDayKind::Workday, {}}));
}

TEST_F(HolidayFile, SaysEverythingThatIsWrongWithATable)
{
    EXPECT_THAT(wrongWith("bad.csv", "日期,类型,名称\n"
                                     "2027-02-29,放假,闰\n"
                                     "2027-01-01,放假,元旦\n"
                                     "2027-01-01,上班,元旦\n"
                                     "1950-01-01,放假,元旦\n"
                                     ",放假,元旦\n"
                                     "2027-01-02,调班假,元旦\n"
                                     "2027-01-03,,元旦\n"),
                ElementsAre("date date(2027-02-29,2)", "date listed_twice(2027-01-01,4)",
                            "date year_outside(1950-01-01,5)", "date required(6)", "kind unknown_kind(调班假,7)",
                            "kind required(8)"));
    EXPECT_THAT(wrongWith("long.csv", "日期,类型,名称\n2027-01-01,放假," + QByteArray(51, 'x') + "\n"),
                ElementsAre("name too_long(50,2)"));
    EXPECT_THAT(wrongWith("none.csv", "日期,类型,名称\n"), ElementsAre("days empty_list"));
}

TEST_F(HolidayFile, SaysEverythingThatIsWrongWithJson)
{
    EXPECT_THAT(wrongWith("bad.json", R"({"year": 2027, "days": [
                    {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
                    {"name": 5, "date": "2027-13-01", "isOffDay": "yes"},
                    {"date": "2027-01-01", "isOffDay": true, "name": ""},
                    "元旦",
                    {}
                ]})"),
                ElementsAre("name wrong_type(text,2)", "date date(2027-13-01,2)", "isOffDay wrong_type(true, false,2)",
                            "date listed_twice(2027-01-01,3)", "days wrong_type(object,4)", "name required(5)",
                            "date required(5)", "isOffDay required(5)"));
    EXPECT_THAT(wrongWith("days.json", R"({"days": {"2027-01-01": true}})"), ElementsAre("days wrong_type([…])"));
    EXPECT_THAT(wrongWith("cut.json", "{\"year\": 2027,\n \"days\": [{\"name\": "), ElementsAre(" not_json(2)"));
    EXPECT_THAT(wrongWith("list.json", "[1, 2]"), ElementsAre(" wrong_type(object)"));
    EXPECT_THAT(wrongWith("empty.json", R"({"year": 2027, "days": []})"), ElementsAre("days empty_list"));
}

TEST_F(HolidayFile, ManyWrongEntriesAndHugeFilesEndSoon)
{
    QByteArray many = "{\"days\": [";
    for (int i = 0; i < 5000; ++i)
        many += "7,";
    EXPECT_EQ(wrongWith("many.json", many + "7]}").size(), 100u);
    EXPECT_THAT(wrongWith("huge.json", "{\"days\": [" + QByteArray(3 * 1024 * 1024, ' ') + "]}"),
                ElementsAre(" file_too_large(2048,)"));
    QByteArray rows = "日期,类型\n";
    for (QDate day(2000, 1, 1); day < QDate(2015, 1, 1); day = day.addDays(1))
        rows += day.toString(Qt::ISODate).toUtf8() + ",放假\n";
    EXPECT_THAT(wrongWith("rows.csv", rows), ElementsAre("days too_many(5000,)"));
}

TEST_F(HolidayFile, FilesThatAreNone)
{
    const auto codeOf = [](const QString &path) {
        const Result<std::vector<Entry>> entries = readHolidayFile(path);
        return entries ? ErrorCode::Internal : entries.error().code;
    };
    EXPECT_EQ(codeOf(m_folder.filePath(QStringLiteral("none.json"))), ErrorCode::FileMissing);
    EXPECT_EQ(codeOf(m_folder.path()), ErrorCode::FileUnreadable);
    EXPECT_EQ(codeOf(put("empty.csv", {})), ErrorCode::FileEmpty);
    EXPECT_EQ(codeOf(put("other.csv", "姓名,电话\n张三,139\n")), ErrorCode::HeadingsMissing);
    EXPECT_EQ(codeOf(put("half.csv", "日期,名称\n2027-01-01,元旦\n")), ErrorCode::HeadingsMissing);
}

TEST_F(HolidayFile, TheBundledYearsReadBackAsTheyAre)
{
    QByteArray table = "date,kind,name\n";
    const std::vector<Entry> bundled = WorkCalendar::bundled().entriesIn({QDate(2004, 1, 1), QDate(2026, 12, 31)});
    for (const Entry &entry : bundled)
        table += (entry.day.toString(Qt::ISODate) + QLatin1Char(',') + zhucun::codeOf(entry.kind) + QLatin1Char(',') +
                  entry.name + QLatin1Char('\n'))
                     .toUtf8();
    EXPECT_EQ(read("all.csv", table), bundled);
}

TEST_F(HolidayFile, RulesComeBackFromTheirFile)
{
    const QString path = m_folder.filePath(QStringLiteral("规则.json"));
    RuleSet later = standardRules();
    later.validFrom = YearMonth(2026, 7);
    later.daysPerMonth = 18;
    ASSERT_TRUE(saveRules(path, {standardRules(), later}));
    const Result<std::vector<RuleSet>> sets = loadRules(path);
    ASSERT_TRUE(sets);
    ASSERT_EQ(sets->size(), 2u);
    EXPECT_EQ(sets->at(1).daysPerMonth, 18);
    EXPECT_EQ(sets->at(1).tiers, standardRules().tiers);

    EXPECT_EQ(loadRules(m_folder.filePath(QStringLiteral("none"))).error().code, ErrorCode::FileMissing);
    EXPECT_EQ(loadRules(put("empty", {})).error().code, ErrorCode::FileEmpty);
    const Result<std::vector<RuleSet>> wrong = loadRules(put("wrong.json", "{}"));
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, ErrorCode::ImportRejected);
    EXPECT_FALSE(saveRules(m_folder.filePath(QStringLiteral("no/such/folder.json")), {standardRules()}));
}

} // namespace zhucun
