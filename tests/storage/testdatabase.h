#pragma once

#include "domain/cadre/cadre.h"
#include "domain/ids.h"
#include "storage/database/database.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace zhucun::storage::test {

inline const QDate kToday(2026, 3, 20);

/// A database file of its own in a folder of its own.
class TestDatabase
{
public:
    TestDatabase();

    QString path() const { return m_folder.filePath(QStringLiteral("county.zhucun")); }
    Database &database() { return *m_database; }
    sql::Connection &connection() { return m_database->connection(); }
    FixedClock &clock() { return m_clock; }

    /// What `work` throws comes back as an error; use expectWrite() where none may.
    template <class F>
    Status write(F &&work, ChangeSet *changes = nullptr, UnitOfWork::Detail detail = UnitOfWork::Detail::EachField)
    {
        return m_database->write(
            Actor{QStringLiteral("tester"), {}}, QStringLiteral("test"), detail,
            [&](UnitOfWork &unit) -> Status {
                work(unit);
                return {};
            },
            changes);
    }

    template <class F>
    ChangeSet expectWrite(F &&work, UnitOfWork::Detail detail = UnitOfWork::Detail::EachField)
    {
        ChangeSet changes;
        const Status done = write(work, &changes, detail);
        EXPECT_TRUE(done) << (done ? std::string()
                                   : errorName(done.error().code).toStdString() + " " +
                                         done.error().detail.toStdString());
        return changes;
    }

    qint64 count(const QString &sql);
    QString text(const QString &sql);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{kToday};
    std::unique_ptr<Database> m_database;
};

/// A small county, so that every reference has something to point to.
struct World {
    CategoryId tag;
    CategoryId householdCategory;
    CategoryId topic;
    CategoryId disputeCategory;
    LedgerKindId ledgerKind;
    DivisionId county;
    DivisionId nanhaoqian; ///< 南壕堑镇
    DivisionId daqinggou;  ///< 大青沟镇
    VillageId xishan;      ///< 西山村 in 南壕堑镇
    VillageId beihe;       ///< 北河村 in 大青沟镇
    UnitId finance;        ///< 县财政局
    UnitId school;         ///< 第一中学
    RoundId round;         ///< third, 2026
    CadreId zhangSan;      ///< posted to 西山村 today
    CadreId liSi;          ///< was posted to 北河村 until February
    TeamId team;
    HouseholdId household;
    EventId event;
};
World makeWorld(TestDatabase &db);

} // namespace zhucun::storage::test
