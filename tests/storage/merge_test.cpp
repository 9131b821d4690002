// One record out of two: every reference follows, nothing is lost, and one undo takes all of it back.
#include "attendancesamples.h"

#include "storage/attendance/attendancestore.h"
#include "storage/closing/monthclosingmapping.h"
#include "storage/merge/mergemove.h"
#include "storage/merge/mergeplan.h"
#include "storage/record/history.h"
#include "storage/record/recordstore.h"

#include <algorithm>
#include <set>

namespace zhucun::storage::test {

namespace {

const QStringList kMergeable{u("cadre"), u("household"), u("village"), u("unit")};

class MergeTest : public testing::Test
{
protected:
    TestDatabase db;
    World world = makeWorld(db);

    template <class T>
    T insert(T record)
    {
        db.expectWrite([&](UnitOfWork &work) { RecordStore<T>::insert(work, record); });
        return record;
    }
    template <class... T>
    void insertSamples()
    {
        (insert(Sample<T>::filled(world)), ...);
    }
    CadreId newCadre()
    {
        Cadre cadre;
        cadre.name = u("张三");
        return insert(cadre).id;
    }
    /// A record of that table without anything that refers to it, and one with.
    std::pair<qint64, qint64> keptAndOther(const QString &table)
    {
        if (table == u("cadre"))
            return {newCadre().value(), world.zhangSan.value()};
        if (table == u("household")) {
            Household household;
            household.villageId = world.xishan;
            household.head = u("王五");
            return {insert(household).id.value(), world.household.value()};
        }
        if (table == u("village")) {
            Village village;
            village.name = u("西山村委会");
            village.townshipId = world.nanhaoqian;
            return {insert(village).id.value(), world.xishan.value()};
        }
        Unit unit;
        unit.name = u("财政局");
        return {insert(unit).id.value(), world.finance.value()};
    }
    qint64 referring(const Reference &reference, qint64 id)
    {
        return db.count(
            QStringLiteral("SELECT COUNT(*) FROM %1 WHERE %2 = %3").arg(reference.table, reference.column).arg(id));
    }
    ChangeSet merge(const QString &table, qint64 kept, qint64 other)
    {
        return db.expectWrite([&](UnitOfWork &work) {
            History::ofAllEntities().entity(table).table->setTrashed(work, other, true);
            moveReferences(work, table, kept, other);
        });
    }
    void undo(const ChangeSet &changes)
    {
        db.expectWrite([&](UnitOfWork &work) { History::ofAllEntities().revert(work, changes.transactionId); });
    }
    MergePreview plan(const QString &table, qint64 kept, qint64 other)
    {
        MergePreview preview;
        preview.table = table;
        preview.keptId = kept;
        preview.otherId = other;
        planMerge(db.connection(), preview, kToday);
        return preview;
    }
    /// All that tables with references say, apart from who wrote it when, and under which number a list has its rows.
    std::multiset<QString> contents()
    {
        std::set<QString> tables;
        for (const Reference &reference : references()) {
            if (reference.table != u("attendance_day"))
                tables.insert(reference.table);
        }
        std::multiset<QString> rows;
        for (const QString &table : tables) {
            QStringList columns;
            auto names = db.connection().statement(
                QStringLiteral("SELECT name FROM pragma_table_info('%1') WHERE name NOT IN ('id', 'row_version', "
                               "'updated_at', 'updated_by')")
                    .arg(table));
            while (names.next())
                columns << QStringLiteral("quote(\"%1\")").arg(names.get<QString>(0));
            auto select = db.connection().statement(
                QStringLiteral("SELECT %1 FROM %2").arg(columns.join(QStringLiteral(" || '|' || ")), table));
            while (select.next())
                rows.insert(QString(table + QLatin1Char(' ') + select.get<QString>(0)));
        }
        return rows;
    }
    DayMark day(CadreId cadre, QDate on, DayStatus status)
    {
        DayMark mark{cadre, on, {}};
        mark.entry.morning = mark.entry.afternoon = status;
        return mark;
    }
    std::optional<DayStatus> said(CadreId cadre, QDate on)
    {
        const auto found = AttendanceStore::find(db.connection(), cadre, on);
        return found ? found->entry.morning : std::nullopt;
    }
};

bool isMoved(const Reference &reference, const QString &table)
{
    return reference.target == table && reference.counts && !isFrozenList(reference);
}

} // namespace

TEST_F(MergeTest, EveryReferenceFollowsAndComesBack)
{
    insertSamples<Pairing, Visit, Dispute, Sweep, LedgerEntry, Petition, Honour, Target, SignIn, Leave, SpotCheck,
                  WorkLog, Correction, FindingClosure, ReportDraft>();
    for (const QString &table : kMergeable) {
        const auto [kept, other] = keptAndOther(table);
        for (const Reference &reference : references()) {
            if (!isMoved(reference, table) || referring(reference, other) > 0)
                continue;
            db.connection().execute(QStringLiteral("UPDATE %1 SET %2 = %3 WHERE id = (SELECT MIN(id) FROM %1)")
                                        .arg(reference.table, reference.column, QString::number(other)));
            ASSERT_EQ(referring(reference, other), 1) << "no sample in " << reference.table.toStdString();
        }
        const auto before = contents();
        const ChangeSet changes = merge(table, kept, other);
        for (const Reference &reference : references()) {
            if (!isMoved(reference, table))
                continue;
            EXPECT_EQ(referring(reference, other), 0)
                << reference.table.toStdString() << '.' << reference.column.toStdString();
            EXPECT_GT(referring(reference, kept), 0) << reference.table.toStdString();
        }
        EXPECT_TRUE(referencesTo(db.connection(), table, other).empty());
        undo(changes);
        EXPECT_TRUE(contents() == before) << table.toStdString();
        EXPECT_TRUE(referencesTo(db.connection(), table, kept).empty()) << table.toStdString();
    }
}

TEST_F(MergeTest, EveryUniqueIndexWithAReferenceIsKnown)
{
    auto rows = db.connection().statement(QStringLiteral(
        "SELECT m.name, x.name FROM sqlite_master m, pragma_index_list(m.name) l, pragma_index_info(l.name) x WHERE "
        "m.type = 'table' AND l.\"unique\" = 1"));
    std::set<std::pair<QString, QString>> unique;
    while (rows.next())
        unique.emplace(rows.get<QString>(0), rows.get<QString>(1));
    for (const Reference &reference : references()) {
        // Of a list, rows that repeat an earlier one are left out.
        if (!kMergeable.contains(reference.target) || !isMoved(reference, reference.target) ||
            !reference.ownerColumn.isEmpty() || !unique.contains({reference.table, reference.column}))
            continue;
        const bool isKnown = std::ranges::any_of(sharedKeys(), [&](const SharedKey &key) {
            return key.table == reference.table && key.column == reference.column;
        });
        EXPECT_TRUE(isKnown) << reference.table.toStdString() << '.' << reference.column.toStdString();
    }
}

TEST_F(MergeTest, ALinkToBothIsOneLink)
{
    const CadreId kept = newCadre();
    Visit visit = Sample<Visit>::filled(world);
    visit.cadreIds = {world.zhangSan, world.liSi, kept};
    visit = insert(visit);
    const ChangeSet changes = merge(u("cadre"), kept.value(), world.zhangSan.value());
    const auto cadres = [&] { return RecordStore<Visit>::find(db.connection(), visit.id)->cadreIds; };
    EXPECT_EQ(cadres(), (std::vector{kept, world.liSi}));
    undo(changes);
    EXPECT_EQ(cadres(), (std::vector{world.zhangSan, world.liSi, kept}));
}

TEST_F(MergeTest, DaysGoAlongWhereThereIsNone)
{
    const CadreId kept = newCadre();
    const QDate fifth(2026, 3, 5);
    const QDate sixth(2026, 3, 6);
    db.expectWrite([&](UnitOfWork &work) {
        AttendanceStore::mark(work, std::vector{day(kept, fifth, DayStatus::Training),
                                                day(world.zhangSan, fifth, DayStatus::InVillage),
                                                day(world.zhangSan, sixth, DayStatus::InVillage)});
    });
    const MergePreview preview = plan(u("cadre"), kept.value(), world.zhangSan.value());
    EXPECT_EQ(preview.days, 1);
    EXPECT_EQ(preview.notices, (std::vector<MergeNotice>{{MergeObstacle::DaysTwice, {u("1")}}}));
    EXPECT_FALSE(preview.isBlocked());
    const ChangeSet changes = merge(u("cadre"), kept.value(), world.zhangSan.value());
    EXPECT_EQ(said(kept, fifth), DayStatus::Training);
    EXPECT_EQ(said(kept, sixth), DayStatus::InVillage);
    EXPECT_FALSE(AttendanceStore::find(db.connection(), world.zhangSan, sixth)) << "nothing is left of it";
    EXPECT_EQ(AttendanceStore::find(db.connection(), kept, sixth)->halves, DayHalves::whole(DayStatus::InVillage))
        << "posted by the posting that moved";
    undo(changes);
    EXPECT_EQ(said(kept, fifth), DayStatus::Training);
    EXPECT_FALSE(said(kept, sixth));
    EXPECT_EQ(said(world.zhangSan, fifth), DayStatus::InVillage);
    EXPECT_EQ(said(world.zhangSan, sixth), DayStatus::InVillage);
}

TEST_F(MergeTest, TheSamePostingIsAbsorbedAnotherStandsInTheWay)
{
    const CadreId kept = newCadre();
    Posting own = RecordStore<Posting>::find(db.connection(), PostingId(1)).value();
    own.id = {};
    own.cadreId = kept;
    own = insert(own);
    const MergePreview same = plan(u("cadre"), kept.value(), world.zhangSan.value());
    EXPECT_FALSE(same.isBlocked());
    EXPECT_EQ(same.absorbed, (std::vector<std::pair<QString, qint64>>{{u("posting"), 1}}));
    EXPECT_TRUE(same.moves.empty());
    merge(u("cadre"), kept.value(), world.zhangSan.value());
    EXPECT_TRUE(RecordStore<Posting>::find(db.connection(), PostingId(1))->meta.deletedAt);
    EXPECT_FALSE(RecordStore<Posting>::find(db.connection(), own.id)->meta.deletedAt);
}

TEST_F(MergeTest, OverlappingPostingsStandInTheWay)
{
    const CadreId kept = newCadre();
    Posting own = RecordStore<Posting>::find(db.connection(), PostingId(1)).value();
    own.id = {};
    own.cadreId = kept;
    own.villageId = world.beihe;
    own.startsOn = QDate(2025, 6, 1);
    own.endsOn = QDate(2026, 1, 4);
    own = insert(own);
    EXPECT_FALSE(plan(u("cadre"), kept.value(), world.zhangSan.value()).isBlocked()) << "one after the other";
    db.expectWrite([&](UnitOfWork &work) {
        own.endsOn = QDate(2026, 1, 5);
        RecordStore<Posting>::update(work, own);
    });
    const MergePreview preview = plan(u("cadre"), kept.value(), world.zhangSan.value());
    ASSERT_EQ(preview.notices.size(), 1u);
    EXPECT_EQ(preview.notices[0].obstacle, MergeObstacle::PostingsOverlap);
    EXPECT_TRUE(preview.isBlocked());
}

TEST_F(MergeTest, SweepsOfOnePeriod)
{
    const auto [kept, other] = keptAndOther(u("village"));
    Sweep sweep;
    sweep.villageId = VillageId(other);
    sweep.from = QDate(2026, 3, 1);
    sweep.to = QDate(2026, 3, 15);
    sweep.found = 2;
    insert(sweep);
    sweep.villageId = VillageId(kept);
    sweep = insert(sweep);
    EXPECT_FALSE(plan(u("village"), kept, other).isBlocked());
    EXPECT_EQ(plan(u("village"), kept, other).absorbed.size(), 1u);
    db.expectWrite([&](UnitOfWork &work) {
        sweep.found = 3;
        RecordStore<Sweep>::update(work, sweep);
    });
    const MergePreview preview = plan(u("village"), kept, other);
    ASSERT_EQ(preview.notices.size(), 1u);
    EXPECT_EQ(preview.notices[0].obstacle, MergeObstacle::SweepsDiffer);
}

TEST_F(MergeTest, WhatClosedMonthsRestOnStays)
{
    const CadreId kept = newCadre();
    MonthClosing closing = Sample<MonthClosing>::filled(world);
    closing.state = ClosingState::Closed;
    closing.month = YearMonth(2026, 2);
    closing.townshipId = world.nanhaoqian;
    closing = insert(closing);
    const MergePreview preview = plan(u("cadre"), kept.value(), world.zhangSan.value());
    ASSERT_EQ(preview.notices.size(), 1u);
    EXPECT_EQ(preview.notices[0].obstacle, MergeObstacle::ClosedMonths);
    EXPECT_TRUE(preview.notices[0].args.contains(u("2026.02")));
    EXPECT_FALSE(plan(u("cadre"), world.zhangSan.value(), kept.value()).isBlocked()) << "the other way round";
}

} // namespace zhucun::storage::test
