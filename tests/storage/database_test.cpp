#include "samples.h"

#include "storage/sql/sqliteconnection.h"
#include "storage/unit/unitrepository.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

namespace zhucun::storage::test {

namespace {

class DatabaseFile : public testing::Test
{
protected:
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.zhucun"));
    FixedClock clock{kToday};

    void put(const QByteArray &content)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void makeDatabase()
    {
        auto made = Database::create(path, clock);
        ASSERT_TRUE(made);
    }
    /// The code with which opening fails, the same in both modes; the file itself stays as it is.
    ErrorCode openError()
    {
        QFile file(path);
        const QByteArray before = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        file.close();
        const auto writing = Database::open(path, Database::Mode::ReadWrite, clock);
        const auto reading = Database::open(path, Database::Mode::ReadOnly, clock);
        if (writing || reading) {
            ADD_FAILURE() << "opened";
            return ErrorCode::Internal;
        }
        EXPECT_EQ(writing.error().code, reading.error().code);
        EXPECT_FALSE(writing.error().id.isEmpty()) << "not logged";
        EXPECT_EQ(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), before);
        return writing.error().code;
    }
    static bool isRoot()
    {
        return QFileInfo(QStringLiteral("/root")).isReadable() && QFileInfo(QStringLiteral("/etc/shadow")).isReadable();
    }
};

} // namespace

TEST_F(DatabaseFile, Missing)
{
    EXPECT_EQ(openError(), ErrorCode::FileMissing);
    EXPECT_FALSE(QFile::exists(path)) << "opening made a file";
}

TEST_F(DatabaseFile, Empty)
{
    put({});
    EXPECT_EQ(openError(), ErrorCode::FileEmpty);
}

TEST_F(DatabaseFile, RandomBytes)
{
    QByteArray noise(20000, '\0');
    QRandomGenerator random(7);
    for (char &byte : noise)
        byte = char(random.generate());
    put(noise);
    EXPECT_EQ(openError(), ErrorCode::NotADatabase);
}

TEST_F(DatabaseFile, Text)
{
    put("姓名,性别\n张三,男\n");
    EXPECT_EQ(openError(), ErrorCode::NotADatabase);
}

TEST_F(DatabaseFile, SomebodyElsesDatabase)
{
    {
        sql::SqliteConnection other(path, sql::SqliteConnection::Mode::Create);
        other.execute(QStringLiteral("CREATE TABLE t (a)"));
    }
    EXPECT_EQ(openError(), ErrorCode::ForeignDatabase);
}

TEST_F(DatabaseFile, Truncated)
{
    makeDatabase();
    QFile file(path);
    ASSERT_TRUE(file.resize(file.size() - 4096));
    EXPECT_EQ(openError(), ErrorCode::DatabaseTruncated);
}

TEST_F(DatabaseFile, TruncatedInsideTheHeader)
{
    makeDatabase();
    ASSERT_TRUE(QFile::resize(path, 60));
    EXPECT_EQ(openError(), ErrorCode::NotADatabase);
}

TEST_F(DatabaseFile, DamagedPagesAreReportedNotCrashed)
{
    makeDatabase();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    file.seek(100);
    file.write(QByteArray(int(size - 100), '\x5a'));
    file.close();
    EXPECT_EQ(openError(), ErrorCode::DatabaseDamaged);
}

TEST_F(DatabaseFile, Folder)
{
    path = folder.path();
    EXPECT_EQ(openError(), ErrorCode::FileUnreadable);
}

TEST_F(DatabaseFile, Unreadable)
{
    if (isRoot())
        GTEST_SKIP() << "root reads everything";
    makeDatabase();
    QFile::setPermissions(path, {});
    EXPECT_EQ(openError(), ErrorCode::FileUnreadable);
}

TEST_F(DatabaseFile, ReadOnlyFolder)
{
    if (isRoot())
        GTEST_SKIP() << "root writes everywhere";
    makeDatabase();
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    const auto opened = Database::open(path, Database::Mode::ReadWrite, clock);
    const auto made = Database::create(folder.filePath(QStringLiteral("b.zhucun")), clock);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::FolderNotWritable);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::FolderNotWritable);
}

TEST_F(DatabaseFile, CreateRefusesWhatExistsOrCannotBe)
{
    makeDatabase();
    EXPECT_EQ(Database::create(path, clock).error().code, ErrorCode::FileExists);
    EXPECT_EQ(Database::create(folder.filePath(QStringLiteral("none/b.zhucun")), clock).error().code,
              ErrorCode::FolderNotWritable);
}

TEST_F(DatabaseFile, SecondWriterIsToldWhoHasIt)
{
    auto first = Database::create(path, clock);
    ASSERT_TRUE(first);
    const auto second = Database::open(path, Database::Mode::ReadWrite, clock);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::DatabaseInUse);
    ASSERT_EQ(second.error().args.size(), 3);
    EXPECT_FALSE(second.error().args.at(0).isEmpty());
    EXPECT_EQ(second.error().args.at(1), QSysInfo::machineHostName());
    EXPECT_TRUE(QDateTime::fromString(second.error().args.at(2), Qt::ISODate).isValid());
    first->reset();
    EXPECT_TRUE(Database::open(path, Database::Mode::ReadWrite, clock)) << "the lock outlived its owner";
}

TEST_F(DatabaseFile, LockOfADeadProcessIsTakenOver)
{
    makeDatabase();
    QProcess gone;
    gone.start(QStringLiteral("true"), QStringList());
    ASSERT_TRUE(gone.waitForStarted());
    const qint64 pid = gone.processId();
    ASSERT_TRUE(gone.waitForFinished());
    QFile lock(path + QStringLiteral(".lock"));
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write(QStringLiteral("%1\nzhucun\n%2\n").arg(pid).arg(QSysInfo::machineHostName()).toUtf8());
    lock.close();
    EXPECT_TRUE(Database::open(path, Database::Mode::ReadWrite, clock));
}

TEST_F(DatabaseFile, ReaderSeesWhatTheWriterCommitted)
{
    auto writer = Database::create(path, clock);
    ASSERT_TRUE(writer);
    auto reader = Database::open(path, Database::Mode::ReadOnly, clock);
    ASSERT_TRUE(reader);
    const auto units = [&] {
        return (*reader)->read([](sql::Connection &connection) -> qint64 {
            auto select = connection.statement(QStringLiteral("SELECT COUNT(*) FROM unit"));
            return select.next() ? select.get<qint64>(0) : -1;
        });
    };
    EXPECT_EQ(units().value(), 0);
    const auto saved = (*writer)->write(Actor{}, QStringLiteral("test"), UnitOfWork::Detail::EachField,
                                        [&](UnitOfWork &work) -> Status {
                                            Unit unit;
                                            unit.name = u("县委办");
                                            UnitRepository::insert(work, unit);
                                            EXPECT_EQ(units().value(), 0) << "seen before it was committed";
                                            return {};
                                        });
    EXPECT_TRUE(saved);
    EXPECT_EQ(units().value(), 1);
    const auto refused = (*reader)->write(Actor{}, QStringLiteral("test"), UnitOfWork::Detail::EachField,
                                          [](UnitOfWork &) -> Status { return {}; });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::DatabaseReadOnly);
}

/// A copy of the files as a crash leaves them: the main file alone knows what it is, and the log has the rest.
TEST_F(DatabaseFile, FilesLeftByACrashOpenWithEverythingCommitted)
{
    const QString crashed = folder.filePath(QStringLiteral("crashed.zhucun"));
    {
        auto writer = Database::create(path, clock);
        ASSERT_TRUE(writer);
        ASSERT_TRUE((*writer)->write(Actor{}, QStringLiteral("test"), UnitOfWork::Detail::EachField,
                                     [](UnitOfWork &work) -> Status {
                                         Unit unit;
                                         unit.name = u("县委办");
                                         UnitRepository::insert(work, unit);
                                         return {};
                                     }));
        ASSERT_TRUE(QFile::copy(path, crashed));
        ASSERT_TRUE(QFile::copy(path + QStringLiteral("-wal"), crashed + QStringLiteral("-wal")));
    }
    auto opened = Database::open(crashed, Database::Mode::ReadWrite, clock);
    ASSERT_TRUE(opened) << errorName(opened.error().code).toStdString();
    EXPECT_EQ(UnitRepository::findByName((*opened)->connection(), u("县委办")).size(), 1u);
}

TEST_F(DatabaseFile, FailedResultAndErrorsTakeEverythingBack)
{
    auto made = Database::create(path, clock);
    ASSERT_TRUE(made);
    Database &database = **made;
    const auto add = [](UnitOfWork &work) {
        Unit unit;
        unit.name = u("县委办");
        UnitRepository::insert(work, unit);
    };
    const auto refused =
        database.write(Actor{}, QStringLiteral("test"), UnitOfWork::Detail::EachField, [&](UnitOfWork &work) -> Status {
            add(work);
            return failure(ErrorCode::Cancelled);
        });
    EXPECT_EQ(refused.error().code, ErrorCode::Cancelled);
    const auto twice =
        database.write(Actor{}, QStringLiteral("test"), UnitOfWork::Detail::EachField, [&](UnitOfWork &work) -> Status {
            add(work);
            add(work);
            return {};
        });
    EXPECT_EQ(twice.error().code, ErrorCode::Duplicate);
    EXPECT_TRUE(UnitRepository::findByName(database.connection(), u("县委办")).empty());
    EXPECT_TRUE(
        database.write(Actor{}, QStringLiteral("test"), UnitOfWork::Detail::EachField, [&](UnitOfWork &work) -> Status {
            add(work);
            return {};
        }));
}

TEST_F(DatabaseFile, FullDiskIsToldAndNothingIsHalfWritten)
{
    TestDatabase db;
    const World world = makeWorld(db);
    const qint64 pages = db.count(QStringLiteral("PRAGMA page_count"));
    db.connection().execute(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 2));
    const qint64 entries = db.count(QStringLiteral("SELECT COUNT(*) FROM change_transaction"));
    const auto addMany = [&](UnitOfWork &work) {
        for (int i = 0; i < 500; ++i) {
            Visit visit = Sample<Visit>::filled(world);
            RecordStore<Visit>::insert(work, visit);
        }
    };
    const Status full = db.write(addMany);
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(db.count(QStringLiteral("SELECT COUNT(*) FROM visit")), 0);
    EXPECT_EQ(db.count(QStringLiteral("SELECT COUNT(*) FROM visit_cadre")), 0);
    EXPECT_EQ(db.count(QStringLiteral("SELECT COUNT(*) FROM change_transaction")), entries);
    EXPECT_EQ(db.text(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));

    db.connection().execute(QStringLiteral("PRAGMA max_page_count = 1073741823"));
    EXPECT_TRUE(db.write(addMany));
    EXPECT_EQ(db.count(QStringLiteral("SELECT COUNT(*) FROM visit")), 500);
}

} // namespace zhucun::storage::test
