#include "testdatabase.h"

#include "storage/sql/sqlerror.h"
#include "storage/sql/sqliteconnection.h"
#include "storage/sql/statement.h"
#include "storage/sql/transaction.h"

namespace zhucun::sql::test {

namespace {

class Toolkit : public testing::Test
{
protected:
    Toolkit()
    {
        connection.execute(QStringLiteral("CREATE TABLE part (id INTEGER PRIMARY KEY, code TEXT UNIQUE NOT NULL, "
                                          "parent_id INTEGER REFERENCES part (id)) STRICT"));
    }

    qint64 add(const QString &code, const Value &parent = Null{})
    {
        auto insert = connection.statement(
            QStringLiteral("INSERT INTO part (code, parent_id) VALUES (:code, :parent) RETURNING id"));
        insert.bind(QStringLiteral("code"), code).bindValue(QStringLiteral("parent"), parent);
        return insert.next() ? insert.get<qint64>(0) : 0;
    }
    template <class F>
    SqlError::Kind kindOf(F &&call)
    {
        try {
            call();
        } catch (const SqlError &error) {
            return error.kind();
        }
        ADD_FAILURE() << "nothing was thrown";
        return SqlError::Kind::Other;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("toolkit.db"));
    SqliteConnection connection{path, SqliteConnection::Mode::Create};
};

} // namespace

TEST(ParsePlaceholders, LeavesQuotesAndCommentsAlone)
{
    const ParsedSql parsed = parsePlaceholders(
        QStringLiteral("SELECT ':a', \":b\", 'it''s :c' -- :d\n/* :e */ WHERE x = :f AND y = :g AND z = :f"));
    EXPECT_EQ(parsed.names, QStringList({QStringLiteral("f"), QStringLiteral("g"), QStringLiteral("f")}));
    EXPECT_TRUE(parsed.text.contains(QStringLiteral("':a', \":b\", 'it''s :c'")));
    EXPECT_EQ(parsed.text.count(QLatin1Char('?')), 3);
}

TEST_F(Toolkit, MisspelledPlaceholderThrows)
{
    auto select = connection.statement(QStringLiteral("SELECT id FROM part WHERE code = :code"));
    EXPECT_THROW(select.bind(QStringLiteral("cod"), 1), SqlError);
}

TEST_F(Toolkit, UnboundPlaceholderThrows)
{
    auto select = connection.statement(QStringLiteral("SELECT id FROM part WHERE code = :code AND id > :id"));
    select.bind(QStringLiteral("id"), 0);
    EXPECT_THROW(select.next(), SqlError);
}

TEST_F(Toolkit, ReusedStatementForgetsItsBindings)
{
    const QString sql = QStringLiteral("SELECT :value");
    {
        auto first = connection.statement(sql);
        first.bind(QStringLiteral("value"), 1);
        EXPECT_TRUE(first.next());
    }
    auto second = connection.statement(sql);
    EXPECT_THROW(second.next(), SqlError);
}

TEST_F(Toolkit, SameStatementNestsWhileStepping)
{
    for (const char *code : {"a", "b", "c"})
        add(QString::fromLatin1(code));
    const QString sql = QStringLiteral("SELECT code FROM part ORDER BY id");
    auto outer = connection.statement(sql);
    QString seen;
    while (outer.next()) {
        seen += outer.get<QString>(0);
        auto inner = connection.statement(sql);
        while (inner.next())
            seen += inner.get<QString>(0).toUpper();
    }
    EXPECT_EQ(seen, QStringLiteral("aABCbABCcABC"));
}

TEST_F(Toolkit, ManyDifferentStatementsDoNotDisturbOneInUse)
{
    add(QStringLiteral("a"));
    add(QStringLiteral("b"));
    auto outer = connection.statement(QStringLiteral("SELECT code FROM part ORDER BY id"));
    ASSERT_TRUE(outer.next());
    for (int i = 0; i < 1200; ++i) {
        auto other = connection.statement(QStringLiteral("SELECT %1").arg(i));
        ASSERT_TRUE(other.next());
        ASSERT_EQ(other.get<int>(0), i);
    }
    EXPECT_TRUE(outer.next());
    EXPECT_EQ(outer.get<QString>(0), QStringLiteral("b"));
}

TEST_F(Toolkit, KindsComeFromNativeCodes)
{
    const qint64 id = add(QStringLiteral("a"));
    EXPECT_EQ(kindOf([&] { add(QStringLiteral("a")); }), SqlError::Kind::Duplicate);
    EXPECT_EQ(kindOf([&] {
                  auto insert = connection.statement(QStringLiteral("INSERT INTO part (id, code) VALUES (:id, 'z')"));
                  insert.bind(QStringLiteral("id"), id).run();
              }),
              SqlError::Kind::Duplicate);
    EXPECT_EQ(kindOf([&] { add(QStringLiteral("b"), qint64(77)); }), SqlError::Kind::ForeignKey);
    EXPECT_EQ(kindOf([&] { connection.execute(QStringLiteral("SELEC 1")); }), SqlError::Kind::Other);
    EXPECT_EQ(kindOf([&] { SqliteConnection(folder.path(), SqliteConnection::Mode::ReadWrite); }),
              SqlError::Kind::CannotOpen);
}

TEST_F(Toolkit, FullDatabaseIsDiskFull)
{
    connection.execute(QStringLiteral("PRAGMA max_page_count = 8"));
    EXPECT_EQ(kindOf([&] {
                  for (int i = 0; i < 100; ++i)
                      add(QString(1000, QLatin1Char('x')) + QString::number(i));
              }),
              SqlError::Kind::DiskFull);
}

TEST_F(Toolkit, WritingInAReadOnlyConnectionIsRefused)
{
    SqliteConnection reader(path, SqliteConnection::Mode::ReadOnly);
    EXPECT_EQ(kindOf([&] { reader.execute(QStringLiteral("DELETE FROM part")); }), SqlError::Kind::ReadOnly);
}

TEST_F(Toolkit, CancelTokenInterruptsALongStatement)
{
    const CancelToken cancel;
    connection.setCancelToken(cancel);
    cancel.cancel();
    const QString endless =
        QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n");
    EXPECT_EQ(kindOf([&] { connection.statement(endless).next(); }), SqlError::Kind::Interrupted);
    connection.setCancelToken(CancelToken());
    EXPECT_GT(add(QStringLiteral("after")), 0);
}

TEST_F(Toolkit, TransactionRollsBackUnlessCommitted)
{
    {
        Transaction transaction(connection, Transaction::Kind::Write);
        add(QStringLiteral("lost"));
    }
    {
        Transaction transaction(connection, Transaction::Kind::Write);
        add(QStringLiteral("kept"));
        transaction.commit();
    }
    auto select = connection.statement(QStringLiteral("SELECT code FROM part"));
    ASSERT_TRUE(select.next());
    EXPECT_EQ(select.get<QString>(0), QStringLiteral("kept"));
    EXPECT_FALSE(select.next());
}

TEST_F(Toolkit, ValuesKeepTheirType)
{
    const QByteArray bytes("a\0b", 3);
    const QString text = QStringLiteral("字\U00020BB7");
    auto select = connection.statement(QStringLiteral("SELECT :i, :r, :t, :b, :n"));
    select.bind(QStringLiteral("i"), qint64(9007199254740993))
        .bind(QStringLiteral("r"), 0.5)
        .bind(QStringLiteral("t"), text);
    select.bind(QStringLiteral("b"), bytes).bindValue(QStringLiteral("n"), Null{});
    ASSERT_TRUE(select.next());
    EXPECT_EQ(select.get<qint64>(0), qint64(9007199254740993));
    EXPECT_EQ(select.get<double>(1), 0.5);
    EXPECT_EQ(select.get<QString>(2), text);
    EXPECT_EQ(select.get<QByteArray>(3), bytes);
    EXPECT_TRUE(isNull(select.value(4)));
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(fromJson(toJson(select.value(i))), select.value(i));
}

} // namespace zhucun::sql::test
