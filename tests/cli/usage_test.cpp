#include "support/clitest.h"

using namespace zhucun::test;

class CliUsage : public CliTest
{
};

TEST_F(CliUsage, NothingAndHelp)
{
    EXPECT_EQ(run({}).status, 2);
    const CliRun help = run({"--help"});
    EXPECT_EQ(help.status, 0);
    for (const char *command :
         {"init", "import", "export", "template", "rules export", "rules import", "indicators export",
          "indicators import", "report list", "report township-monthly", "report roster"})
        EXPECT_TRUE(help.out.contains(command)) << command;
}

TEST_F(CliUsage, EveryCommandExplainsItself)
{
    const CliRun import = run({"import", "--help"});
    EXPECT_EQ(import.status, 0);
    for (const char *option : {"ENTITY FILE", "--db F", "[--sheet S]", "--encoding", "--mapping", "--dry-run",
                               "--on-error", "--errors", "--json", "--lang"})
        EXPECT_TRUE(import.out.contains(option)) << option;
    EXPECT_EQ(run({"report", "roster", "--help"}).status, 0);
}

TEST_F(CliUsage, WhatIsNotKnownIsWrongUsage)
{
    EXPECT_EQ(run({"fly"}).status, 2);
    EXPECT_EQ(run({"report"}).status, 2);
    EXPECT_EQ(run({"report", "poem", "--db", "x"}).status, 2);
    const CliRun option = run({"export", "village", "--db", "x", "--out", "y.csv", "--colour", "red"});
    EXPECT_EQ(option.status, 2);
    EXPECT_TRUE(option.err.contains("colour"));
    EXPECT_TRUE(option.err.contains("zhucun-cli export ENTITY --db F --out X.csv|X.xlsx"));
}

TEST_F(CliUsage, WhatIsMissingOrTooMuchIsWrongUsage)
{
    EXPECT_TRUE(run({"export", "village", "--out", "y.csv"}).err.contains("--db"));
    EXPECT_TRUE(run({"import", "village", "--db", "x"}).err.contains("FILE"));
    EXPECT_EQ(run({"import", "village", "--db", "x"}).status, 2);
    EXPECT_EQ(run({"import", "village", "a.csv", "b.csv", "--db", "x"}).status, 2);
    EXPECT_EQ(run({"import", "village", "a.csv", "--db"}).status, 2);
    EXPECT_EQ(run({"import", "village", "a.csv", "--db", ""}).status, 2);
    EXPECT_EQ(run({"import", "village", "a.csv", "--db", "x", "--db", "y"}).status, 2);
}

TEST_F(CliUsage, ValuesThatMeanNothing)
{
    EXPECT_EQ(run({"import", "unicorn", "a.csv", "--db", "x"}).status, 2);
    EXPECT_EQ(run({"import", "village", "a.csv", "--db", "x", "--on-error", "cry"}).status, 2);
    EXPECT_EQ(run({"export", "village", "--db", "x", "--out", "y.csv", "--encoding", "latin-1"}).status, 2);
    EXPECT_EQ(run({"template", "village", "--out", "y.csv"}).status, 2);
    EXPECT_EQ(run({"report", "roster", "--db", "x", "--out", "y.pdf", "--as-of", "2026-02-30"}).status, 2);
    EXPECT_EQ(run({"report", "roster", "--db", "x", "--out", "y.doc"}).status, 2);
    EXPECT_EQ(run({"report", "duty-gaps", "--db", "x", "--out", "y.pdf", "--period", "soon"}).status, 2);
    EXPECT_EQ(run({"report", "statistics-table", "--db", "x", "--out", "y.pdf"}).status, 2) << "no period";
    EXPECT_EQ(
        run({"report", "situation-report", "--db", "x", "--out", "y.pdf", "--as-of", "2026-03-01", "--typed", "words"})
            .status,
        2);
    EXPECT_EQ(run({"report", "township-monthly", "--db", "x", "--out", "y.pdf", "--month", "2026-13"}).status, 2);
    EXPECT_EQ(run({"init", "--db", path("n"), "--county", "130725", "--seed", "1"}).status, 2);
    EXPECT_EQ(run({"init", "--db", path("n"), "--county", "130725", "--demo", "--seed", "one"}).status, 2);
    EXPECT_EQ(run({"init", "--db", path("n"), "--county", "130725", "--demo", "--scale", "moon"}).status, 2);
    EXPECT_EQ(run({"report", "list", "--lang", "tlh"}).status, 2);
}

TEST_F(CliUsage, WrongUsageAsJson)
{
    const CliRun wrong = run({"export", "village", "--json"});
    EXPECT_EQ(wrong.status, 2);
    EXPECT_EQ(wrong.errorCode(), QStringLiteral("usage"));
    EXPECT_TRUE(wrong.err.isEmpty());
    EXPECT_EQ(run({"fly", "--json"}).errorCode(), QStringLiteral("usage"));
}

TEST_F(CliUsage, DatabasesThatCannotBeOpened)
{
    const auto roster = [&](const QString &db) {
        return run({"report", "roster", "--db", db, "--out", path("r.pdf"), "--json"});
    };
    const CliRun missing = roster(path("none.zhucun"));
    EXPECT_EQ(missing.status, 1);
    EXPECT_EQ(missing.errorCode(), QStringLiteral("file_missing"));
    EXPECT_TRUE(missing.errorMessage().contains(QStringLiteral("none.zhucun")));
    EXPECT_EQ(roster(put("empty.zhucun", QByteArray())).errorCode(), QStringLiteral("file_empty"));
    EXPECT_EQ(roster(put("text.zhucun", QByteArray(5000, 'x'))).errorCode(), QStringLiteral("not_a_database"));
    QByteArray whole = content(county());
    EXPECT_EQ(roster(put("cut.zhucun", whole.left(whole.size() / 2))).status, 1);
    EXPECT_EQ(files().filter(QStringLiteral("r.pdf")).size(), 0);
}
