// Holidays and rules on the command line.
#include "support/clitest.h"

#include <QDate>
#include <QJsonArray>

using namespace zhucun::test;

namespace {

const char *const kYear = R"({"year": 2027, "papers": [], "days": [
    {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
    {"name": "元旦", "date": "2027-01-02", "isOffDay": true},
    {"name": "元旦", "date": "2027-01-03", "isOffDay": true},
    {"name": "春节", "date": "2027-02-05", "isOffDay": true},
    {"name": "春节", "date": "2027-02-14", "isOffDay": false},
    {"name": "春节", "date": "2027-02-20", "isOffDay": false}
]})";

} // namespace

class CliSettings : public CliTest
{
protected:
    static CliRun import(const QString &db, const QString &file)
    {
        return run({"import", "calendar", file, "--db", db, "--json"});
    }

    static QString months(const CliRun &run)
    {
        QStringList parts;
        for (const QJsonValue &month : run.json().value(QStringLiteral("months")).toArray())
            parts << QStringLiteral("%1:%2>%3")
                         .arg(month[QStringLiteral("month")].toString())
                         .arg(month[QStringLiteral("before")].toInt())
                         .arg(month[QStringLiteral("after")].toInt());
        return parts.join(QLatin1Char(' '));
    }
};

TEST_F(CliSettings, AYearOfHolidaysIsTriedThenTakenOver)
{
    const QString db = county();
    const QString file = put("2027.json", QByteArray(kYear));
    const CliRun tried = run({"import", "calendar", file, "--db", db, "--dry-run", "--json"});
    EXPECT_EQ(tried.status, 0) << tried.err.toStdString();
    EXPECT_EQ(tried.count("read"), 6);
    EXPECT_EQ(tried.count("inserted"), 6);
    EXPECT_FALSE(tried.json().value(QStringLiteral("saved")).toBool(true));
    EXPECT_EQ(months(tried), QStringLiteral("2027-01:21>20 2027-02:20>21"));

    const CliRun taken = import(db, file);
    EXPECT_EQ(taken.status, 0);
    EXPECT_EQ(taken.json().value(QStringLiteral("entity")).toString(), QStringLiteral("calendar"));
    EXPECT_EQ(taken.count("inserted"), 6) << "the trial saved nothing";
    EXPECT_TRUE(taken.json().value(QStringLiteral("saved")).toBool());
    const CliRun again = import(db, file);
    EXPECT_EQ(again.count("unchanged"), 6);
    EXPECT_EQ(again.count("inserted"), 0);
    EXPECT_EQ(months(again), QString());
}

TEST_F(CliSettings, ATableChangesSingleDays)
{
    const QString db = county();
    ASSERT_EQ(import(db, put("2027.json", QByteArray(kYear))).status, 0);
    const QString file = put(
        "days.csv", QStringLiteral("日期,类型,名称\n2027-01-01,平日,\n2027-02-05,放假,除夕\n2026-10-01,放假,国庆节\n"));
    const CliRun run = import(db, file);
    EXPECT_EQ(run.status, 0) << run.out.toStdString();
    EXPECT_EQ(run.count("updated"), 2) << "one goes, as the bundled calendar knows nothing of 2027; one is renamed";
    EXPECT_EQ(run.count("unchanged"), 1) << "bundled";
    EXPECT_EQ(months(run), QStringLiteral("2027-01:20>21"));
}

TEST_F(CliSettings, ABadCalendarIsRefusedAsAWhole)
{
    const QString db = county();
    const QString file =
        put("bad.csv", QStringLiteral("日期,类型\n2027-01-01,放假\n2027-02-30,放假\n2027-01-02,看情况\n"));
    const CliRun refused = import(db, file);
    EXPECT_EQ(refused.status, 3);
    EXPECT_EQ(refused.count("rejected"), 2);
    EXPECT_EQ(refused.count("inserted"), 0);
    const QJsonArray errors = refused.json().value(QStringLiteral("errors")).toArray();
    ASSERT_EQ(errors.size(), 2);
    EXPECT_EQ(errors[0].toObject().value(QStringLiteral("row")).toInt(), 3);
    EXPECT_EQ(errors[0].toObject().value(QStringLiteral("rule")).toString(), QStringLiteral("date"));
    EXPECT_EQ(errors[0].toObject().value(QStringLiteral("value")).toString(), QStringLiteral("2027-02-30"));
    EXPECT_EQ(errors[0].toObject().value(QStringLiteral("column")).toString(), QStringLiteral("日期"));
    EXPECT_EQ(errors[1].toObject().value(QStringLiteral("row")).toInt(), 4);
    EXPECT_EQ(errors[1].toObject().value(QStringLiteral("column")).toString(), QStringLiteral("类型"));
    EXPECT_EQ(run({"import", "calendar", file, "--db", db, "--on-error", "skip"}).status, 2);
    EXPECT_EQ(run({"import", "calendar", file, "--db", db, "--errors", path("e.xlsx")}).status, 2);
    EXPECT_EQ(import(db, path("none.json")).errorCode(), QStringLiteral("file_missing"));
    EXPECT_EQ(import(db, put("good.csv", QStringLiteral("日期,类型\n2027-01-01,放假\n"))).count("inserted"), 1)
        << "nothing of the bad file was saved";
}

TEST_F(CliSettings, RulesGoFromCountyToCounty)
{
    const QString db = county();
    const QString file = path("rules.json");
    const CliRun exported = run({"rules", "export", "--db", db, "--out", file, "--json"});
    EXPECT_EQ(exported.status, 0) << exported.err.toStdString();
    EXPECT_EQ(exported.count("sets"), 1) << "the built-in rules";
    QByteArray text = content(file);
    ASSERT_TRUE(text.contains("\"days_per_month\": 20"));
    text.replace("\"days_per_month\": 20", "\"days_per_month\": 18").replace("\"2000-01\"", "\"2026-07\"");
    const QString changed = put("changed.json", text);
    const CliRun imported = run({"rules", "import", changed, "--db", db, "--json"});
    EXPECT_EQ(imported.status, 0) << imported.err.toStdString();
    EXPECT_EQ(imported.count("inserted"), 1);
    EXPECT_EQ(run({"rules", "import", changed, "--db", db, "--json"}).count("unchanged"), 1);
    ASSERT_EQ(run({"rules", "export", "--db", db, "--out", file}).status, 0);
    EXPECT_EQ(content(file), text) << "what comes out is what went in";
}

TEST_F(CliSettings, RulesThatMakeNoSenseAreRefused)
{
    const QString db = county();
    const CliRun notJson = run({"rules", "import", put("a.json", QByteArray("{")), "--db", db, "--json"});
    EXPECT_EQ(notJson.status, 3);
    EXPECT_EQ(notJson.errorCode(), QStringLiteral("import_rejected"));
    const QString file = path("rules.json");
    ASSERT_EQ(run({"rules", "export", "--db", db, "--out", file}).status, 0);
    QByteArray text = content(file);
    ASSERT_TRUE(text.contains("\"closing_day\": 10"));
    text.replace("\"closing_day\": 10", "\"closing_day\": 31");
    const CliRun senseless = run({"rules", "import", put("b.json", text), "--db", db, "--json"});
    EXPECT_EQ(senseless.status, 1);
    EXPECT_EQ(senseless.errorCode(), QStringLiteral("invalid"));
    EXPECT_TRUE(senseless.errorMessage().contains(QStringLiteral("closing_day"))) << senseless.out.toStdString();
    EXPECT_EQ(run({"rules", "export", "--db", db, "--out", db}).status, 2) << "the database is not written over";
    EXPECT_EQ(run({"rules"}).status, 2);
}

TEST_F(CliSettings, OwnIndicatorsAreWrittenEditedAndCounted)
{
    const QString db = demo();
    const QString file = path("own.json");
    const CliRun example = run({"indicators", "export", "--db", db, "--out", file, "--json"});
    ASSERT_EQ(example.status, 0) << example.err.toStdString();
    EXPECT_EQ(example.count("indicators"), 0) << "an example to begin from";
    QByteArray text = content(file);
    ASSERT_TRUE(text.contains("own.province_cadres"));
    text.replace("own.province_cadres", "own.city_cadres").replace("\"province\"", "\"city\"");
    const CliRun imported = run({"indicators", "import", put("city.json", text), "--db", db, "--json"});
    ASSERT_EQ(imported.status, 0) << imported.out.toStdString();
    EXPECT_EQ(imported.count("indicators"), 1);

    const auto valueOf = [&](const CliRun &stats) {
        return stats.json()
            .value(QStringLiteral("indicators"))
            .toArray()
            .first()
            .toObject()
            .value(QStringLiteral("value"))
            .toDouble(-1);
    };
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const CliRun own = run({"stats", "--db", db, "--as-of", today, "--indicator", "own.city_cadres", "--json"});
    ASSERT_EQ(own.status, 0) << own.out.toStdString();
    EXPECT_GT(valueOf(own), 0);
    const CliRun drilled = run({"drill", "--db", db, "--as-of", today, "--indicator", "own.city_cadres", "--json"});
    ASSERT_EQ(drilled.status, 0) << drilled.out.toStdString();
    EXPECT_EQ(drilled.json().value(QStringLiteral("value")).toDouble(-2), valueOf(own));

    ASSERT_EQ(run({"indicators", "export", "--db", db, "--out", file}).status, 0);
    EXPECT_EQ(content(file), text) << "what comes out is what went in";
    ASSERT_EQ(run({"indicators", "import", put("none.json", QByteArray("[]")), "--db", db}).status, 0);
    EXPECT_EQ(run({"stats", "--db", db, "--as-of", today, "--indicator", "own.city_cadres", "--json"}).errorCode(),
              QStringLiteral("usage"));
}

TEST_F(CliSettings, WrongIndicatorsAreRefusedByTheirField)
{
    const QString db = county();
    const QString file = path("own.json");
    ASSERT_EQ(run({"indicators", "export", "--db", db, "--out", file}).status, 0);
    const auto import = [&](const char *from, const char *to) {
        return run(
            {"indicators", "import", put("changed.json", content(file).replace(from, to)), "--db", db, "--json"});
    };
    const CliRun filter = import("unit_level", "topic");
    EXPECT_EQ(filter.errorCode(), QStringLiteral("invalid"));
    EXPECT_TRUE(filter.errorMessage().contains(QStringLiteral("own.province_cadres.where")))
        << filter.out.toStdString();
    const CliRun standard = import("own.province_cadres", "dispatch.teams");
    EXPECT_TRUE(standard.errorMessage().contains(QStringLiteral("dispatch.teams.code"))) << standard.out.toStdString();
    EXPECT_EQ(import("[", "").errorCode(), QStringLiteral("import_rejected"));
    EXPECT_EQ(run({"indicators", "export", "--db", db, "--out", db}).status, 2) << "the database is not written over";
}
