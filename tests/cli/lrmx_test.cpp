#include "support/clitest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace zhucun::test;

namespace {

QString form(const char16_t *name, const char16_t *inner = u"")
{
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Person><XingMing>%1</XingMing>"
                          "<ChuShengNianYue>198005</ChuShengNianYue>%2</Person>")
        .arg(QString::fromUtf16(name), QString::fromUtf16(inner));
}

} // namespace

class CliLrmx : public CliTest
{
};

TEST_F(CliLrmx, AllCadresOutAndInAgainChangeNothing)
{
    const QString db = demo();
    const CliRun out = run({"export", "lrmx", "--db", db, "--out", path("forms"), "--json"});
    ASSERT_EQ(out.status, 0) << out.err.constData();
    const int cadres = out.count("rows");
    EXPECT_EQ(cadres, exported(db, "cadre").size() - 1);
    EXPECT_EQ(QDir(path("forms")).entryList({QStringLiteral("*.lrmx")}).size(), cadres);
    const CliRun in = run({"import", "lrmx", path("forms"), "--db", db, "--json"});
    EXPECT_EQ(in.status, 0) << in.out.left(2000).constData();
    EXPECT_EQ(in.count("unchanged"), cadres);
    EXPECT_EQ(in.count("updated") + in.count("inserted"), 0);
}

TEST_F(CliLrmx, AFolderIsTakenOverAndBadFilesAreNamed)
{
    const QString db = county();
    ASSERT_TRUE(QDir().mkpath(path("in/大青沟镇")));
    put("in/a.lrmx", form(u"张三", u"<BeiZhu>原样</BeiZhu>"));
    put("in/大青沟镇/b.lrmx", form(u"李四"));
    put("in/c.lrmx", form(u"王五").left(90));
    const CliRun stopped = run({"import", "lrmx", path("in"), "--db", db, "--json"});
    EXPECT_EQ(stopped.status, 3);
    EXPECT_EQ(stopped.count("inserted"), 0);
    const QJsonObject error = stopped.json().value(QLatin1String("errors")).toArray().first().toObject();
    EXPECT_EQ(error.value(QLatin1String("column")).toString(), QStringLiteral("c.lrmx"));
    EXPECT_EQ(error.value(QLatin1String("rule")).toString(), QStringLiteral("form_damaged"));

    const CliRun dry = run({"import", "lrmx", path("in"), "--db", db, "--on-error", "skip", "--dry-run", "--json"});
    EXPECT_EQ(dry.count("inserted"), 2);
    const CliRun taken =
        run({"import", "lrmx", path("in"), "--db", db, "--on-error", "skip", "--errors", path("bad.xlsx"), "--json"});
    EXPECT_EQ(taken.status, 3);
    EXPECT_EQ(taken.json().value(QLatin1String("entity")).toString(), QStringLiteral("lrmx"));
    EXPECT_EQ(taken.count("read"), 3);
    EXPECT_EQ(taken.count("inserted"), 2);
    EXPECT_EQ(taken.count("rejected"), 1);
    EXPECT_TRUE(QFile::exists(path("bad.xlsx")));
    EXPECT_EQ(run({"import", "lrmx", path("in/a.lrmx"), "--db", db, "--json"}).count("unchanged"), 1);

    const CliRun one =
        run({"export", "lrmx", "--db", db, "--out", path("zhang.lrmx"), "--filter", "{\"text\":\"张三\"}", "--json"});
    ASSERT_EQ(one.status, 0) << one.err.constData();
    EXPECT_TRUE(content(path("zhang.lrmx")).contains("<BeiZhu>原样</BeiZhu>"));
    EXPECT_EQ(run({"export", "lrmx", "--db", db, "--out", path("all.lrmx")}).status, 2);
    EXPECT_FALSE(QFile::exists(path("all.lrmx")));
}

TEST_F(CliLrmx, WhatMakesNoSenseIsWrongUsage)
{
    const QString db = county();
    const QString file = put("a.lrmx", form(u"张三"));
    EXPECT_EQ(run({"import", "lrmx", file, "--db", db, "--sheet", "1"}).status, 2);
    EXPECT_EQ(run({"import", "lrmx", file, "--db", db, "--on-error", "whatever"}).status, 2);
    const CliRun missing = run({"import", "lrmx", path("none"), "--db", db, "--json"});
    EXPECT_EQ(missing.status, 1);
    EXPECT_EQ(missing.errorCode(), QStringLiteral("file_missing"));
}
