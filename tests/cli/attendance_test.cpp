#include "support/clitest.h"

#include <QJsonArray>

using namespace zhucun::test;

namespace {

/// 尚义 with two cadres, posted since May 2026 to villages of two townships, and what they did in May.
class Attendance : public CliTest
{
protected:
    QString withMay() const
    {
        const QString db = county();
        const QString roster =
            put("roster.csv", QStringLiteral("派出单位,隶属关系,姓名,乡镇,派驻村,轮次,驻村职务,开始驻村时间\n"
                                             "县农业农村局,县,张伟,小蒜沟镇,北朝碾村,1,队长,2026-05-01\n"
                                             "市水务局,市,李娜,南壕堑镇,%1,1,队长,2026-05-01\n")
                                  .arg(villageOf(db, QStringLiteral("南壕堑镇"))));
        EXPECT_EQ(run({"import", "roster", roster, "--db", db}).status, 0);
        QString days = QStringLiteral("姓名,日期,状态,是否宿村\n");
        for (int day = 1; day <= 20; ++day)
            days += QStringLiteral("张伟,2026-05-%1,在村,是\n").arg(day, 2, 10, QLatin1Char('0'));
        days += QStringLiteral("李娜,2026-05-06,√/△,\n李娜,2026-05-07,病假,\n");
        const CliRun done = run({"import", "attendance", put("days.csv", days), "--db", db, "--json"});
        EXPECT_EQ(done.status, 0) << done.out.toStdString();
        EXPECT_EQ(done.count("inserted"), 22);
        return db;
    }

    QString villageOf(const QString &db, const QString &township) const
    {
        for (const QStringList &row : exported(db, "village")) {
            if (row.contains(township))
                return row.first();
        }
        return {};
    }

    static QJsonObject indicator(const QJsonObject &stats, const char *code)
    {
        for (const QJsonValue &each : stats.value(QStringLiteral("indicators")).toArray()) {
            if (each.toObject().value(QStringLiteral("code")).toString() == QLatin1String(code))
                return each.toObject();
        }
        return {};
    }
};

} // namespace

TEST_F(Attendance, StatsAreOneObject)
{
    const QString db = withMay();
    const CliRun all = run({"stats", "--db", db, "--month", "2026-05", "--by", "township", "--json"});
    ASSERT_EQ(all.status, 0) << all.err.toStdString();
    const QJsonObject json = all.json();
    EXPECT_EQ(json.value(QStringLiteral("period")).toObject().value(QStringLiteral("to")).toString(),
              QStringLiteral("2026-05-31"));
    EXPECT_EQ(json.value(QStringLiteral("by")).toString(), QStringLiteral("township"));
    const QJsonObject present = indicator(json, "attendance.present_days");
    EXPECT_EQ(present.value(QStringLiteral("name")).toString(), QStringLiteral("在岗天数"));
    EXPECT_EQ(present.value(QStringLiteral("unit")).toString(), QStringLiteral("天"));
    EXPECT_EQ(present.value(QStringLiteral("value")).toDouble(), 20.5);
    EXPECT_FALSE(present.value(QStringLiteral("definition")).toString().isEmpty());
    double sum = 0;
    for (const QJsonValue &row : present.value(QStringLiteral("rows")).toArray())
        sum += row.toObject().value(QStringLiteral("value")).toDouble();
    EXPECT_EQ(sum, 20.5);
    EXPECT_TRUE(indicator(json, "spotcheck.rate").value(QStringLiteral("value")).isNull());
    EXPECT_EQ(indicator(json, "attendance.leave_days").value(QStringLiteral("value")).toDouble(), 1.5);

    const CliRun one = run({"stats", "--db", db, "--month", "2026-05", "--township", "小蒜沟", "--indicator",
                            "attendance.rate", "--indicator", "attendance.met", "--json"});
    EXPECT_EQ(one.json().value(QStringLiteral("indicators")).toArray().size(), 2);
    EXPECT_EQ(indicator(one.json(), "attendance.met").value(QStringLiteral("value")).toInt(), 1);
    EXPECT_TRUE(one.json().value(QStringLiteral("by")).isNull());
}

TEST_F(Attendance, StatsForPeople)
{
    const QString db = withMay();
    const CliRun table = run({"stats", "--db", db, "--month", "2026-05", "--by", "unit_level", "--indicator",
                              "attendance.present_days", "--indicator", "spotcheck.rate"});
    EXPECT_EQ(table.status, 0);
    EXPECT_TRUE(table.out.contains("在岗天数（天）")) << table.out.toStdString();
    EXPECT_TRUE(table.out.contains("0.5")) << table.out.toStdString();
    EXPECT_TRUE(table.out.contains("—"));
    const CliRun csv =
        run({"stats", "--db", db, "--month", "2026-05", "--indicator", "attendance.nights", "--format", "csv"});
    EXPECT_TRUE(csv.out.contains("attendance.nights,宿村夜数,20,夜")) << csv.out.toStdString();
    const CliRun json = run({"stats", "--db", db, "--month", "2026-05", "--format", "json"});
    EXPECT_EQ(json.json().value(QStringLiteral("indicators")).toArray().isEmpty(), false);
}

TEST_F(Attendance, DrillAddsUp)
{
    const QString db = withMay();
    const CliRun whole =
        run({"drill", "--db", db, "--month", "2026-05", "--indicator", "attendance.present_days", "--json"});
    ASSERT_EQ(whole.status, 0) << whole.err.toStdString();
    double sum = 0;
    for (const QJsonValue &record : whole.json().value(QStringLiteral("records")).toArray())
        sum += record.toObject().value(QStringLiteral("amount")).toDouble();
    EXPECT_EQ(sum, whole.json().value(QStringLiteral("value")).toDouble());
    for (const char *key : {"小蒜沟镇", "县农业农村局", "county"}) {
        const CliRun part = run({"drill", "--db", db, "--month", "2026-05", "--indicator", "attendance.present_days",
                                 "--key", key, "--json"});
        EXPECT_EQ(part.json().value(QStringLiteral("value")).toDouble(), 20) << key;
        EXPECT_EQ(part.json().value(QStringLiteral("records")).toArray().size(), 1) << key;
    }
    EXPECT_EQ(
        run({"drill", "--db", db, "--month", "2026-05", "--indicator", "attendance.rate", "--key", "火星"}).status, 1);
}

TEST_F(Attendance, WrongQuestionsAreToldApart)
{
    const QString db = withMay();
    const CliRun unknown = run({"stats", "--db", db, "--month", "2026-05", "--indicator", "attendance.mood"});
    EXPECT_EQ(unknown.status, 2);
    EXPECT_TRUE(unknown.err.contains("attendance.mood")) << unknown.err.toStdString();
    EXPECT_TRUE(unknown.err.contains("attendance.rate"));
    EXPECT_EQ(run({"stats", "--db", db, "--month", "2026-05", "--township", "火星"}).status, 1);
    EXPECT_EQ(run({"stats", "--db", db}).status, 2);
    EXPECT_EQ(run({"stats", "--db", db, "--month", "2026-05", "--as-of", "2026-05-01"}).status, 2);
    EXPECT_EQ(run({"stats", "--db", db, "--from", "2026-05-01"}).status, 2);
    EXPECT_EQ(run({"stats", "--db", db, "--from", "2026-05-31", "--to", "2026-05-01"}).status, 2);
    EXPECT_EQ(run({"stats", "--db", db, "--month", "2026-05", "--by", "mood"}).status, 2);
    EXPECT_EQ(run({"stats", "--db", db, "--month", "2026-05", "--format", "xml"}).status, 2);
    EXPECT_EQ(run({"stats", "--db", db, "--from", "2026-05-01", "--to", "2026-05-10", "--indicator", "attendance.rate"})
                  .status,
              2);
    EXPECT_EQ(run({"drill", "--db", db, "--month", "2026-05"}).status, 2);
    const CliRun day = run({"stats", "--db", db, "--as-of", "2026-05-10", "--indicator", "dispatch.cadres", "--json"});
    EXPECT_EQ(indicator(day.json(), "dispatch.cadres").value(QStringLiteral("value")).toInt(), 2);
    const CliRun round = run({"stats", "--db", db, "--round", "1", "--indicator", "attendance.nights", "--json"});
    EXPECT_EQ(indicator(round.json(), "attendance.nights").value(QStringLiteral("value")).toInt(), 20);
}

TEST_F(Attendance, RecordsThatContradictThemselves)
{
    const QString db = county();
    const QString file = put("people.csv", QStringLiteral("姓名,性别,身份证号\n张三,男,11010519491231002X\n"));
    ASSERT_EQ(run({"import", "cadre", file, "--db", db}).status, 0);
    const CliRun all = run({"check", "--db", db, "--json"});
    ASSERT_EQ(all.status, 0) << all.err.toStdString();
    const CliRun one = run({"check", "--db", db, "--rule", "id_sex", "--json"});
    const QJsonArray findings = one.json().value(QStringLiteral("findings")).toArray();
    ASSERT_EQ(findings.size(), 1);
    const QJsonObject finding = findings[0].toObject();
    EXPECT_EQ(finding.keys(),
              (QStringList{QStringLiteral("entity"), QStringLiteral("id"), QStringLiteral("label"),
                           QStringLiteral("message"), QStringLiteral("rule"), QStringLiteral("severity")}));
    EXPECT_EQ(finding.value(QStringLiteral("entity")).toString(), QStringLiteral("cadre"));
    EXPECT_EQ(finding.value(QStringLiteral("label")).toString(), QStringLiteral("张三"));
    EXPECT_EQ(finding.value(QStringLiteral("severity")).toString(), QStringLiteral("warning"));
    const CliRun errors = run({"check", "--db", db, "--rule", "id_sex", "--severity", "error", "--json"});
    EXPECT_TRUE(errors.json().value(QStringLiteral("findings")).toArray().isEmpty());
    EXPECT_EQ(run({"check", "--db", db, "--severity", "grave"}).status, 2);
}

TEST_F(Attendance, WhatToLookAt)
{
    const QString db = withMay();
    const CliRun check = run({"check", "--db", db, "--month", "2026-05", "--json"});
    ASSERT_EQ(check.status, 0) << check.err.toStdString();
    QStringList found;
    for (const QJsonValue &each : check.json().value(QStringLiteral("findings")).toArray()) {
        const QJsonObject finding = each.toObject();
        EXPECT_EQ(finding.value(QStringLiteral("entity")).toString(), QStringLiteral("cadre"));
        EXPECT_GT(finding.value(QStringLiteral("id")).toInteger(), 0);
        EXPECT_FALSE(finding.value(QStringLiteral("message")).toString().isEmpty());
        found << finding.value(QStringLiteral("label")).toString().left(2) + QLatin1Char(' ') +
                     finding.value(QStringLiteral("rule")).toString() + QLatin1Char(' ') +
                     finding.value(QStringLiteral("severity")).toString();
    }
    EXPECT_TRUE(found.contains(QStringLiteral("李娜 below_target warning"))) << found.join(u'\n').toStdString();
    EXPECT_TRUE(found.contains(QStringLiteral("李娜 unrecorded warning"))) << found.join(u'\n').toStdString();
    EXPECT_FALSE(found.contains(QStringLiteral("张伟 below_target warning")));
    EXPECT_EQ(run({"check", "--db", db, "--township", "火星镇"}).status, 1);
}

TEST_F(Attendance, AMonthClosesAndOpens)
{
    const QString db = withMay();
    const CliRun june = run({"close", "--db", db, "--month", "2026-06", "--township", "小蒜沟镇", "--json"});
    EXPECT_EQ(june.status, 3) << "May is open";
    EXPECT_EQ(june.json()
                  .value(QStringLiteral("townships"))
                  .toArray()
                  .first()
                  .toObject()
                  .value(QStringLiteral("rule"))
                  .toString(),
              QStringLiteral("closing_order"));
    const CliRun may = run({"close", "--db", db, "--month", "2026-05", "--township", "all", "--json"});
    ASSERT_EQ(may.status, 0) << may.out.toStdString();
    EXPECT_EQ(may.json().value(QStringLiteral("townships")).toArray().size(), 2);
    const CliRun again = run({"close", "--db", db, "--month", "2026-05", "--township", "小蒜沟"});
    EXPECT_EQ(again.status, 0);
    EXPECT_TRUE(again.out.contains("已月结"));

    const QString change = put("change.csv", QStringLiteral("姓名,日期,状态\n张伟,2026-05-01,事假\n"));
    const CliRun refused = run({"import", "attendance", change, "--db", db, "--json"});
    EXPECT_EQ(refused.status, 3);
    EXPECT_EQ(refused.json()
                  .value(QStringLiteral("errors"))
                  .toArray()
                  .first()
                  .toObject()
                  .value(QStringLiteral("rule"))
                  .toString(),
              QStringLiteral("month_closed"));

    EXPECT_EQ(run({"reopen", "--db", db, "--month", "2026-05", "--township", "小蒜沟镇"}).status, 2);
    EXPECT_EQ(run({"reopen", "--db", db, "--month", "2026-05", "--township", "all", "--reason", "x"}).status, 2);
    EXPECT_EQ(run({"reopen", "--db", db, "--month", "2026-05", "--township", "火星镇", "--reason", "x"}).status, 1);
    EXPECT_EQ(run({"reopen", "--db", db, "--month", "2026-05", "--township", "小蒜沟镇", "--reason", "漏报"}).status,
              0);
    EXPECT_EQ(run({"reopen", "--db", db, "--month", "2026-05", "--township", "小蒜沟镇", "--reason", "漏报"}).status,
              3);
    EXPECT_EQ(run({"import", "attendance", change, "--db", db}).status, 0);
    EXPECT_EQ(run({"close", "--db", db, "--month", "2026-13", "--township", "all"}).status, 2);
}

TEST_F(Attendance, ASheetGoesOutAndComesBack)
{
    const QString db = withMay();
    const QString file = path("may.xlsx");
    EXPECT_EQ(run({"export", "attendance", "--db", db, "--form", "sheet", "--out", file}).status, 2) << "which month?";
    EXPECT_EQ(run({"export", "unit", "--db", db, "--form", "sheet", "--month", "2026-05", "--out", file}).status, 2);
    const CliRun out =
        run({"export", "attendance", "--db", db, "--form", "sheet", "--month", "2026-05", "--out", file, "--json"});
    ASSERT_EQ(out.status, 0) << out.out.toStdString();
    EXPECT_EQ(out.count("rows"), 2);
    const CliRun back = run({"import", "attendance", file, "--db", db, "--json"});
    EXPECT_EQ(back.status, 0) << back.out.toStdString();
    EXPECT_EQ(back.count("read"), 22);
    EXPECT_EQ(back.count("unchanged"), 22);

    const QString june = put("june.csv", QStringLiteral("姓名,1,2,3,4,5,6\n张伟,√,√,√,○,◇,\n李娜,√/△,,旅游,,,\n"));
    EXPECT_EQ(run({"import", "attendance", june, "--db", db}).status, 3) << "no month";
    const CliRun skip =
        run({"import", "attendance", june, "--db", db, "--month", "2026-06", "--on-error", "skip", "--json"});
    EXPECT_EQ(skip.status, 3);
    EXPECT_EQ(skip.count("inserted"), 6);
    const QJsonObject error = skip.json().value(QStringLiteral("errors")).toArray().first().toObject();
    EXPECT_EQ(error.value(QStringLiteral("row")).toInt(), 3);
    EXPECT_EQ(error.value(QStringLiteral("column")).toString(), QStringLiteral("3日"));
    EXPECT_EQ(error.value(QStringLiteral("value")).toString(), QStringLiteral("旅游"));
    EXPECT_EQ(error.value(QStringLiteral("rule")).toString(), QStringLiteral("unknown_term"));
    EXPECT_EQ(exported(db, "attendance", R"({"from":"2026-06-01","to":"2026-06-30"})").size(), 7);
}
