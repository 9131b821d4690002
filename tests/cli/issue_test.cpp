// Issuing what is written, and comparing it later.
#include "support/clitest.h"

#include <QDate>
#include <QJsonArray>

using namespace zhucun::test;

class CliIssue : public CliTest
{
protected:
    static QString lastMonth() { return QDate::currentDate().addMonths(-1).toString(QStringLiteral("yyyy-MM")); }
};

TEST_F(CliIssue, WhatIsWrittenIsIssuedListedAndCompared)
{
    const QString db = demo();
    EXPECT_TRUE(
        run({"issue", "list", "--db", db, "--json"}).json().value(QStringLiteral("issues")).toArray().isEmpty());
    const QString out = path("roster.xlsx");
    const CliRun issued = run({"report", "roster", "--db", db, "--township", "大青沟镇", "--out", out, "--issue",
                               "--number", "尚组通〔2026〕5号", "--json"});
    ASSERT_EQ(issued.status, 0) << issued.out.toStdString();
    EXPECT_EQ(issued.json().value(QStringLiteral("number")).toString(), QStringLiteral("尚组通〔2026〕5号"));
    const qint64 id = issued.json().value(QStringLiteral("issue")).toInteger();
    EXPECT_GT(id, 0);
    EXPECT_FALSE(content(out).isEmpty());

    const CliRun list = run({"issue", "list", "--db", db, "--json"});
    const QJsonArray issues = list.json().value(QStringLiteral("issues")).toArray();
    ASSERT_EQ(issues.size(), 1);
    EXPECT_EQ(issues[0][QStringLiteral("document")].toString(), QStringLiteral("roster"));
    EXPECT_FALSE(issues[0][QStringLiteral("withdrawn")].toBool(true));

    const CliRun compared = run({"issue", "compare", QString::number(id), "--with", "now", "--db", db, "--json"});
    ASSERT_EQ(compared.status, 0) << compared.out.toStdString();
    EXPECT_TRUE(compared.json().value(QStringLiteral("after")).isNull());
    EXPECT_TRUE(compared.json().value(QStringLiteral("differences")).isArray());
}

TEST_F(CliIssue, ANumberIsGivenOnce)
{
    const QString db = demo();
    const auto issue = [&](const char *name) {
        return run({"report", "roster", "--db", db, "--township", "大青沟镇", "--out", path(name), "--issue",
                    "--number", "5号", "--json"});
    };
    ASSERT_EQ(issue("one.html").status, 0);
    const CliRun again = issue("two.html");
    EXPECT_EQ(again.status, 1);
    EXPECT_EQ(again.errorCode(), QStringLiteral("invalid"));
    EXPECT_FALSE(files().contains(QStringLiteral("two.html"))) << "what is refused is not left lying about";
}

TEST_F(CliIssue, KeptAsTextDocumentToo)
{
    const QString db = demo();
    const CliRun issued = run({"report", "roster", "--db", db, "--township", "大青沟镇", "--out", path("roster.html"),
                               "--issue", "--also", "odt", "--also", "xlsx", "--also", "odt", "--json"});
    ASSERT_EQ(issued.status, 0) << issued.out.toStdString();
    QStringList formats;
    for (const QJsonValue &format : issued.json().value(QStringLiteral("formats")).toArray())
        formats << format.toString();
    EXPECT_EQ(formats, (QStringList{QStringLiteral("html"), QStringLiteral("pdf"), QStringLiteral("odt"),
                                    QStringLiteral("xlsx")}));
    EXPECT_GT(issued.json().value(QStringLiteral("figures")).toInt(), 0);
    EXPECT_EQ(run({"report", "roster", "--db", db, "--out", path("r.pdf"), "--issue", "--also", "doc"}).status, 2);
}

TEST_F(CliIssue, WhatIsNoIssue)
{
    const QString db = demo();
    EXPECT_EQ(run({"issue", "compare", "erste", "--db", db}).status, 2);
    EXPECT_EQ(run({"issue", "compare", "9", "--db", db, "--json"}).errorCode(), QStringLiteral("not_found"));
}

TEST_F(CliIssue, EveryDocumentCanBeIssued)
{
    const QString db = demo();
    for (const char *name : {"township-monthly", "attendance-bulletin", "subsidy-sheet"}) {
        const CliRun issued = run({"report", name, "--db", db, "--month", lastMonth(), "--out", path("d.pdf"),
                                   "--issue", "--explain", "演示数据", "--json"});
        EXPECT_EQ(issued.status, 0) << name << ' ' << issued.out.toStdString();
    }
    EXPECT_EQ(run({"issue", "list", "--db", db, "--json"}).json().value(QStringLiteral("issues")).toArray().size(), 3);
}
