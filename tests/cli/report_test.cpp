#include "support/clitest.h"

#include <QDate>
#include <QJsonArray>

using namespace zhucun::test;

class CliReport : public CliTest
{
protected:
    static QString lastMonth() { return QDate::currentDate().addMonths(-1).toString(QStringLiteral("yyyy-MM")); }
};

TEST_F(CliReport, TheListNamesThem)
{
    const CliRun list = run({"report", "list", "--json"});
    EXPECT_EQ(list.status, 0);
    QStringList names;
    for (const QJsonValue &report : list.json().value(QStringLiteral("reports")).toArray())
        names << report[QStringLiteral("name")].toString();
    EXPECT_EQ(names, (QStringList{QStringLiteral("township-monthly"), QStringLiteral("roster")}));
}

TEST_F(CliReport, MonthlyOfOneTownship)
{
    const QString out = path("monthly.pdf");
    const CliRun written = run({"report", "township-monthly", "--db", demo(), "--month", lastMonth(), "--township",
                                "大青沟", "--problems", "车辆不足", "--plans", "下月入户", "--out", out, "--json"});
    ASSERT_EQ(written.status, 0) << written.out.toStdString();
    const QString text = pdfText(out);
    for (const char *expected : {"大青沟镇", "驻村工作月报", "车辆不足", "下月入户", "驻村干部花名册"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(expected))) << expected;
    EXPECT_FALSE(text.contains(QStringLiteral("八道沟镇"))) << "another township";
    EXPECT_GE(pdfPages(out), 1);
}

TEST_F(CliReport, MonthlyOfEveryTownshipBeginsEachOnAPage)
{
    const QString out = path("all.pdf");
    ASSERT_EQ(run({"report", "township-monthly", "--db", demo(), "--month", lastMonth(), "--out", out}).status, 0);
    EXPECT_GE(pdfPages(out), 14);
    EXPECT_TRUE(pdfText(out).contains(QStringLiteral("八道沟镇")));
}

TEST_F(CliReport, RosterInEveryFormat)
{
    const QString db = demo();
    for (const char *name : {"roster.pdf", "roster.xlsx", "roster.html"}) {
        const CliRun written =
            run({"report", "roster", "--db", db, "--township", "大青沟镇", "--out", path(name), "--json"});
        ASSERT_EQ(written.status, 0) << name << written.out.toStdString();
        EXPECT_FALSE(content(path(name)).isEmpty()) << name;
    }
    EXPECT_TRUE(pdfText(path("roster.pdf")).contains(QStringLiteral("大青沟镇驻村干部花名册")));
    EXPECT_GT(table(path("roster.xlsx")).size(), 5);
    EXPECT_TRUE(content(path("roster.html")).contains("****")) << "phones are masked";
}

TEST_F(CliReport, RosterWithTelephones)
{
    const QString out = path("roster.html");
    ASSERT_EQ(run({"report", "roster", "--db", demo(), "--reveal", "--out", out}).status, 0);
    EXPECT_FALSE(content(out).contains("****"));
    EXPECT_TRUE(content(out).contains("尚义县驻村干部花名册"));
}

TEST_F(CliReport, PlacesAndRoundsThatAreNotThere)
{
    const QString db = demo();
    const CliRun township =
        run({"report", "roster", "--db", db, "--township", "无此镇", "--out", path("r.pdf"), "--json"});
    EXPECT_EQ(township.status, 1);
    EXPECT_EQ(township.errorCode(), QStringLiteral("unknown_name"));
    EXPECT_EQ(run({"report", "roster", "--db", db, "--round", "99", "--out", path("r.pdf"), "--json"}).errorCode(),
              QStringLiteral("unknown_name"));
    EXPECT_FALSE(files().contains(QStringLiteral("r.pdf")));
}
