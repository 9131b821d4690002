#include "support/clitest.h"

#include "exchange/table/csvwriter.h"

#include <QJsonArray>

using namespace zhucun;
using namespace zhucun::test;

namespace {

constexpr const char *kEntities[] = {"division", "village",   "unit",      "round",  "cadre",   "team",  "posting",
                                     "roster",   "household", "pairing",   "visit",  "dispute", "sweep", "ledger",
                                     "leave",    "signin",    "spotcheck", "weekly", "worklog"};

} // namespace

class CliExport : public CliTest
{
protected:
    /// The form with its example as somebody's own row: without the remark beside it.
    QString withoutMark(const QString &form) const
    {
        const QString taken = path("taken.csv");
        auto file = CsvWriter::create(taken, CsvWriter::Encoding::Utf8);
        EXPECT_TRUE(file);
        const QList<QStringList> rows = table(form);
        for (const QStringList &cells : rows)
            EXPECT_TRUE((*file)->writeRow(cells.mid(0, rows.front().size() - 1)));
        EXPECT_TRUE((*file)->commit());
        return taken;
    }
};

TEST_F(CliExport, WhatIsExportedChangesNothingWhenImported)
{
    const QString db = demo();
    for (const char *entity : kEntities) {
        const QString file = path((std::string(entity) + ".csv").c_str());
        const CliRun written = run({"export", entity, "--db", db, "--out", file, "--json"});
        ASSERT_EQ(written.status, 0) << entity << written.out.toStdString();
        const CliRun again = run({"import", entity, file, "--db", db, "--json"});
        EXPECT_EQ(again.status, 0) << entity << again.out.left(600).toStdString();
        EXPECT_EQ(again.count("unchanged"), written.count("rows")) << entity << again.out.left(600).toStdString();
        EXPECT_GT(written.count("rows"), 0) << entity;
    }
}

TEST_F(CliExport, WorkbooksComeBackAsWell)
{
    const QString db = demo();
    for (const char *entity : {"village", "cadre", "dispute"}) {
        const QString file = path("records.xlsx");
        const CliRun written = run({"export", entity, "--db", db, "--out", file, "--json"});
        ASSERT_EQ(written.status, 0) << entity;
        EXPECT_EQ(run({"import", entity, file, "--db", db, "--json"}).count("unchanged"), written.count("rows"))
            << entity;
    }
}

TEST_F(CliExport, EveryTemplateIsAFormThatCanBeRead)
{
    const QString db = county();
    for (const char *entity : kEntities) {
        const QString file = path((std::string(entity) + ".xlsx").c_str());
        ASSERT_EQ(run({"template", entity, "--out", file}).status, 0) << entity;
        const CliRun tried = run({"import", entity, file, "--db", db, "--dry-run", "--json"});
        EXPECT_EQ(tried.count("read"), 0) << entity << tried.out.toStdString();
        EXPECT_EQ(tried.count("examples"), 1) << entity << tried.out.toStdString();
        EXPECT_TRUE(tried.json().value(QStringLiteral("ignored")).toArray().isEmpty()) << entity;
        EXPECT_FALSE(tried.json().contains(QStringLiteral("error"))) << entity;
    }
}

TEST_F(CliExport, TheExampleOfEveryTemplateIsAccepted)
{
    const QString db = county(); // months of the demo county are closed
    const QString unit = put("unit.csv", QStringLiteral("单位名称,层级\n县财政局,县\n"));
    ASSERT_EQ(run({"import", "unit", unit, "--db", db}).status, 0) << "the second unit of the team's example";
    // What a cadre did must name a cadre on file: that is the one of the example of cadres, before it.
    for (const char *entity :
         {"division", "village",   "unit",    "round",   "team",     "household", "pairing", "dispute",
          "sweep",    "cadre",     "posting", "roster",  "visit",    "ledger",    "leave",   "attendance",
          "signin",   "spotcheck", "weekly",  "worklog", "petition", "honour",    "target",  "baseline"}) {
        const QString file = path((std::string(entity) + ".xlsx").c_str());
        ASSERT_EQ(run({"template", entity, "--out", file}).status, 0) << entity;
        const QString taken = withoutMark(file);
        const CliRun done = run({"import", entity, taken, "--db", db, "--json"});
        EXPECT_EQ(done.status, 0) << entity << done.out.toStdString();
        EXPECT_EQ(done.count("read"), 1) << entity;
        EXPECT_EQ(done.count("rejected"), 0) << entity << done.out.toStdString();
    }
}

TEST_F(CliExport, PlacesInAFilterAreNamesOrCodes)
{
    const QString db = county();
    const auto villages = [&](const char *filter) { return exported(db, "village", filter).size() - 1; };
    const qsizetype inTownship = villages(R"({"township":"大青沟镇"})");
    EXPECT_GT(inTownship, 1);
    EXPECT_LT(inTownship, 182);
    EXPECT_EQ(villages(R"({"township":"大青沟"})"), inTownship);
    EXPECT_EQ(villages(R"({"township":"130725101"})"), inTownship);
    const QString village = exported(db, "village", R"({"township":"大青沟"})")[1][0];
    const QString both = QStringLiteral(R"({"township":"大青沟","village":"%1"})").arg(village);
    EXPECT_EQ(villages(both.toUtf8().constData()), 1);
}

TEST_F(CliExport, FiltersThatMeanNothing)
{
    const QString db = county();
    const auto refused = [&](const char *filter) {
        return run({"export", "village", "--db", db, "--out", path("x.csv"), "--filter", filter, "--json"});
    };
    EXPECT_EQ(refused("{").status, 2);
    EXPECT_EQ(refused("[]").status, 2);
    EXPECT_EQ(refused(R"({"colour":"red"})").status, 2);
    EXPECT_EQ(refused(R"({"township":"无此镇"})").errorCode(), QStringLiteral("unknown_name"));
    EXPECT_FALSE(files().contains(QStringLiteral("x.csv")));
}

TEST_F(CliExport, TheDatabaseIsNoPlaceToWrite)
{
    const QString db = county();
    const QByteArray before = content(db);
    EXPECT_EQ(run({"export", "village", "--db", db, "--out", db}).status, 2);
    EXPECT_EQ(content(db), before);
    EXPECT_EQ(run({"export", "village", "--db", db, "--out", path("no/such.csv")}).status, 1);
    EXPECT_EQ(run({"export", "village", "--db", db, "--out", path("x.doc"), "--json"}).status, 2);
}
