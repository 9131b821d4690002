// The history of imports, and taking one back.
#include "support/clitest.h"

#include <QJsonArray>

using namespace zhucun::test;

class CliImports : public CliTest
{
protected:
    QString villages(int households) const
    {
        return put("村.csv",
                   QStringLiteral("村名,乡镇,户数\n甲测试村,大青沟镇,%1\n乙测试村,大青沟镇,%1\n").arg(households));
    }
    static QString import(const QString &db, const QString &file)
    {
        const CliRun done = run({"import", "village", file, "--db", db, "--json"});
        EXPECT_EQ(done.status, 0) << done.err.toStdString();
        return QString::number(done.count("batch"));
    }
    static QJsonArray imports(const QString &db, const QStringList &more = {})
    {
        const QStringList words{QStringLiteral("imports"), QStringLiteral("--db"), db, QStringLiteral("--json")};
        return run(words + more).json().value(QStringLiteral("imports")).toArray();
    }
};

TEST_F(CliImports, AnImportIsListedShownAndTakenBack)
{
    const QString db = county();
    EXPECT_TRUE(imports(db).isEmpty());
    const auto before = exported(db, "village");
    const QString file = villages(100);
    const QByteArray bytes = content(file);
    const QString number = import(db, file);

    const QJsonArray list = imports(db);
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list[0][QStringLiteral("file")].toString(), QStringLiteral("村.csv"));
    EXPECT_EQ(list[0][QStringLiteral("entity")].toString(), QStringLiteral("village"));
    EXPECT_EQ(list[0][QStringLiteral("inserted")].toInt(), 2);
    EXPECT_EQ(list[0][QStringLiteral("state")].toString(), QStringLiteral("in_force"));
    EXPECT_EQ(list[0][QStringLiteral("sha256")].toString().size(), 64);
    EXPECT_EQ(imports(db, {QStringLiteral("--text"), QStringLiteral("村")}).size(), 1)
        << "by the name of the file or of the kind";
    EXPECT_TRUE(imports(db, {QStringLiteral("--text"), QStringLiteral("走访")}).isEmpty());

    const CliRun shown = run({"imports", "show", number, "--db", db, "--records", "--json"});
    ASSERT_EQ(shown.status, 0) << shown.out.toStdString();
    EXPECT_EQ(shown.count("record_count"), 2);
    EXPECT_EQ(shown.json().value(QStringLiteral("records")).toArray().size(), 2);

    const QString out = path("原件.csv");
    EXPECT_EQ(run({"imports", "file", number, "--db", db, "--out", out}).status, 0);
    EXPECT_EQ(content(out), bytes);

    EXPECT_EQ(run({"imports", "undo", number, "--db", db, "--dry-run", "--json"}).count("trashed"), 2);
    EXPECT_NE(exported(db, "village"), before);
    const CliRun undone = run({"imports", "undo", number, "--db", db, "--json"});
    EXPECT_EQ(undone.status, 0);
    EXPECT_EQ(undone.count("trashed"), 2);
    EXPECT_EQ(undone.count("kept"), 0);
    EXPECT_EQ(exported(db, "village"), before);
    EXPECT_EQ(imports(db)[0][QStringLiteral("state")].toString(), QStringLiteral("undone"));

    const CliRun again = run({"imports", "undo", number, "--db", db, "--json"});
    EXPECT_EQ(again.status, 1);
    EXPECT_EQ(again.errorCode(), QStringLiteral("invalid"));
}

TEST_F(CliImports, WhatALaterImportChangedStays)
{
    const QString db = county();
    const QString first = import(db, villages(100));
    import(db, villages(101));
    const CliRun undone = run({"imports", "undo", first, "--db", db, "--json"});
    EXPECT_EQ(undone.status, 1) << "nothing could be taken back";
    const QJsonArray kept = undone.json().value(QStringLiteral("kept_records")).toArray();
    ASSERT_EQ(kept.size(), 2);
    EXPECT_EQ(kept[0][QStringLiteral("field")].toString(), QStringLiteral("households"));
    EXPECT_EQ(kept[0][QStringLiteral("why")].toString(), QStringLiteral("changed"));
    const CliRun shown = run({"imports", "undo", first, "--db", db, "--lang", "zh"});
    EXPECT_TRUE(QString::fromUtf8(shown.out).contains(QStringLiteral("户数"))) << shown.out.toStdString();
}

TEST_F(CliImports, TheSameFileTwiceIsSaidAndListed)
{
    const QString db = county();
    const QString file = villages(100);
    const QString first = import(db, file);
    const CliRun second = run({"import", "village", file, "--db", db, "--json"});
    EXPECT_EQ(second.count("unchanged"), 2);
    EXPECT_EQ(second.json().value(QStringLiteral("already_imported")).toInteger(), first.toLongLong());
    EXPECT_EQ(imports(db).size(), 2);
    EXPECT_EQ(run({"imports", "undo", QString::number(second.count("batch")), "--db", db}).status, 1);
}

TEST_F(CliImports, WhatIsNoImport)
{
    const QString db = county();
    EXPECT_EQ(run({"imports", "show", "erste", "--db", db}).status, 2);
    EXPECT_EQ(run({"imports", "show", "9", "--db", db, "--json"}).errorCode(), QStringLiteral("not_found"));
    EXPECT_EQ(run({"imports", "file", "9", "--db", db, "--out", db}).status, 2) << "not over the county's own file";
}
