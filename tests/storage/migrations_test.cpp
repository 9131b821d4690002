#include "testdatabase.h"

#include "storage/database/migrations.h"
#include "storage/record/storageerror.h"
#include "storage/sql/sqliteconnection.h"
#include "storage/sql/statement.h"

#include <QFile>

namespace zhucun::storage::test {

namespace {

Migration step(int number, const char *name, const QString &sql)
{
    return {number, QString::fromLatin1(name), sql, QString::number(qHash(sql))};
}

class Migrations : public testing::Test
{
protected:
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.zhucun"));
    FixedClock clock{kToday};
    std::vector<Migration> chain{
        step(1, "first", QStringLiteral("CREATE TABLE one (id ${pk}, day ${date}) ${strict}"))};

    Migration second = step(2, "second", QStringLiteral("ALTER TABLE one ADD COLUMN flag ${bool}"));
    Migration broken =
        step(2, "broken", QStringLiteral("CREATE TABLE two (id ${pk}) ${strict}; INSERT INTO missing VALUES (1)"));

    auto open(const std::vector<Migration> &with)
    {
        return Database::open(path, Database::Mode::ReadWrite, clock, with);
    }
};

} // namespace

TEST_F(Migrations, BundledChainHasNoGaps)
{
    const std::vector<Migration> bundled = bundledMigrations();
    ASSERT_GE(bundled.size(), 4u);
    for (size_t i = 0; i < bundled.size(); ++i) {
        EXPECT_EQ(bundled[i].number, int(i) + 1);
        EXPECT_EQ(bundled[i].checksum.size(), 64);
    }
    TestDatabase db;
    EXPECT_EQ(schemaVersion(db.connection()), bundled.back().number);
}

TEST_F(Migrations, NewFileGetsTheWholeChain)
{
    chain.push_back(second);
    auto made = Database::create(path, clock, chain);
    ASSERT_TRUE(made);
    EXPECT_EQ(schemaVersion((*made)->connection()), 2);
    (*made)->connection().execute(QStringLiteral("INSERT INTO one (flag) VALUES (1)"));
}

TEST_F(Migrations, PendingStepIsAppliedAfterACopyWasMade)
{
    {
        auto made = Database::create(path, clock, chain);
    }
    chain.push_back(second);
    auto opened = open(chain);
    ASSERT_TRUE(opened);
    EXPECT_EQ(schemaVersion((*opened)->connection()), 2);
    const QString copy = path + QStringLiteral(".before-0002");
    ASSERT_TRUE(QFile::exists(copy));
    sql::SqliteConnection old(copy, sql::SqliteConnection::Mode::ReadOnly);
    EXPECT_EQ(schemaVersion(old), 1);
}

TEST_F(Migrations, UpToDateFileIsNotCopied)
{
    {
        auto made = Database::create(path, clock, chain);
    }
    ASSERT_TRUE(open(chain));
    EXPECT_FALSE(QFile::exists(path + QStringLiteral(".before-0001")));
}

TEST_F(Migrations, FailingStepLeavesTheVersionBefore)
{
    {
        auto made = Database::create(path, clock, chain);
    }
    std::vector<Migration> bad = chain;
    bad.push_back(broken);
    const auto failed = open(bad);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::MigrationFailed);
    EXPECT_EQ(failed.error().args, QStringList{QStringLiteral("broken")});

    auto opened = open(chain);
    ASSERT_TRUE(opened);
    EXPECT_EQ(schemaVersion((*opened)->connection()), 1);
    EXPECT_FALSE((*opened)->connection().hasTable(QStringLiteral("two"))) << "half of the failed step stayed";
}

TEST_F(Migrations, FailingFirstCreationLeavesNoFile)
{
    chain.push_back(broken);
    const auto failed = Database::create(path, clock, chain);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::MigrationFailed);
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(Migrations, AlteredStepIsRefused)
{
    {
        auto made = Database::create(path, clock, chain);
    }
    chain[0].checksum = QStringLiteral("0");
    const auto failed = open(chain);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::MigrationFailed);
    EXPECT_EQ(failed.error().args, QStringList{QStringLiteral("first")});
}

TEST_F(Migrations, NewerFileIsRefusedAndLeftAlone)
{
    std::vector<Migration> longer = chain;
    longer.push_back(second);
    {
        auto made = Database::create(path, clock, longer);
    }
    for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
        const auto failed = Database::open(path, mode, clock, chain);
        ASSERT_FALSE(failed);
        EXPECT_EQ(failed.error().code, ErrorCode::DatabaseNewer);
        EXPECT_EQ(failed.error().args, QStringList({path, QStringLiteral("2"), QStringLiteral("1")}));
    }
    EXPECT_TRUE(open(longer));
}

TEST_F(Migrations, OlderFileCannotBeBroughtUpToDateReadOnly)
{
    {
        auto made = Database::create(path, clock, chain);
    }
    chain.push_back(second);
    const auto failed = Database::open(path, Database::Mode::ReadOnly, clock, chain);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::DatabaseReadOnly);
}

} // namespace zhucun::storage::test
