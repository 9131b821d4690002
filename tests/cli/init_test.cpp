#include "support/clitest.h"

#include "core/time/clock.h"
#include "storage/database/database.h"
#include "storage/database/migrations.h"

#include <QFile>

using namespace zhucun::test;

class CliInit : public CliTest
{
};

TEST_F(CliInit, ShangyiByCodeAndByName)
{
    for (const char *county : {"130725", "尚义", "尚义县", "河北省张家口市尚义县"}) {
        const QString db = path("new.zhucun");
        const CliRun made = run({"init", "--db", db, "--county", county, "--json"});
        ASSERT_EQ(made.status, 0) << county << made.out.toStdString();
        EXPECT_EQ(made.json().value(QStringLiteral("county")).toObject().value(QStringLiteral("code")).toString(),
                  QStringLiteral("130725"));
        EXPECT_EQ(made.count("townships"), 14);
        EXPECT_EQ(made.count("villages"), 182);
        EXPECT_EQ(files(), QStringList{QStringLiteral("new.zhucun")}) << "nothing else is left";
        ASSERT_TRUE(QFile::remove(db));
    }
}

TEST_F(CliInit, ItsPlacesAreThere)
{
    const QString db = county();
    EXPECT_EQ(exported(db, "village").size(), 1 + 182);
    EXPECT_EQ(exported(db, "division").size(), 1 + 3 + 14) << "province, city, county and townships";
}

TEST_F(CliInit, AnEarlierFileIsBroughtUpToDateByWhatReadsIt)
{
    const zhucun::FixedClock clock(QDate(2026, 3, 10));
    const QString db = path("county.zhucun");
    auto chain = zhucun::storage::bundledMigrations();
    chain.pop_back();
    ASSERT_TRUE(zhucun::storage::Database::create(db, clock, chain));
    const CliRun read = run({"stats", "--db", db, "--month", "2026-02", "--json"});
    EXPECT_EQ(read.status, 0) << read.out.toStdString();
    EXPECT_EQ(files().filter(QStringLiteral(".before-")).size(), 1) << "as it was";
    EXPECT_EQ(run({"stats", "--db", db, "--month", "2026-02", "--json"}).out, read.out);
}

TEST_F(CliInit, UnknownCounty)
{
    const CliRun wrong = run({"init", "--db", path("new.zhucun"), "--county", "亚特兰蒂斯", "--json"});
    EXPECT_EQ(wrong.status, 1);
    EXPECT_EQ(wrong.errorCode(), QStringLiteral("unknown_name"));
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(CliInit, NameOfSeveralCounties)
{
    const CliRun wrong = run({"init", "--db", path("new.zhucun"), "--county", "鼓楼区", "--json"});
    EXPECT_EQ(wrong.status, 1);
    EXPECT_EQ(wrong.errorCode(), QStringLiteral("ambiguous_name"));
    for (const char *candidate : {"开封", "南京", "320106"})
        EXPECT_TRUE(wrong.errorMessage().contains(QString::fromUtf8(candidate))) << wrong.out.toStdString();
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(CliInit, AnExistingFileIsLeftAlone)
{
    const QString file = put("mine.zhucun", QByteArray("precious"));
    const CliRun refused = run({"init", "--db", file, "--county", "130725", "--json"});
    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.errorCode(), QStringLiteral("file_exists"));
    EXPECT_EQ(content(file), QByteArray("precious"));
}

TEST_F(CliInit, AFolderThatIsNotThere)
{
    const CliRun refused = run({"init", "--db", path("no/such/new.zhucun"), "--county", "130725", "--json"});
    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.errorCode(), QStringLiteral("folder_not_writable"));
}

TEST_F(CliInit, TheDemoIsAWorkingCounty)
{
    const QString db = demo();
    EXPECT_GE(exported(db, "village").size(), 1 + 182) << "a village has a row for each year";
    EXPECT_GT(exported(db, "cadre").size(), 200);
    EXPECT_GT(exported(db, "visit").size(), 1000);
}
