// What one transaction did, read from the change log, and taking it back as far as it stands.
#include "samples.h"

#include "storage/import/batchundo.h"
#include "storage/import/importbatchstore.h"
#include "storage/record/recordlabels.h"
#include "storage/record/recordstore.h"
#include "storage/record/references.h"

namespace zhucun::storage::test {

namespace {

class BatchUndoTest : public testing::Test
{
protected:
    TestDatabase db;
    World world = makeWorld(db);

    template <class T>
    T load(decltype(T::id) id)
    {
        return RecordStore<T>::find(db.connection(), id).value();
    }
    template <class F>
    qint64 bulk(F &&work)
    {
        return db.expectWrite(std::forward<F>(work), UnitOfWork::Detail::Bulk).transactionId;
    }
    ImportUndo undo(qint64 transaction, const ClosedMonthOf &closed = {})
    {
        ImportUndo undo;
        db.expectWrite([&](UnitOfWork &work) { undo = BatchUndo(work, transaction, closed).run({}, {}); });
        return undo;
    }
    static Unit unit(const char16_t *name)
    {
        Unit unit;
        unit.name = QString::fromUtf16(name);
        return unit;
    }
};

} // namespace

TEST_F(BatchUndoTest, KnowsWhatATransactionMadeAndChanged)
{
    std::vector<UnitId> made;
    const QString contact = load<Unit>(world.school).contact;
    const qint64 transaction = bulk([&](UnitOfWork &work) {
        for (const char16_t *name : {u"甲", u"乙", u"丙"}) {
            Unit fresh = unit(name);
            made.push_back(RecordStore<Unit>::insert(work, fresh));
            fresh.note = QStringLiteral("补");
            RecordStore<Unit>::update(work, fresh);
        }
        Unit school = load<Unit>(world.school);
        school.contact = QStringLiteral("王老师");
        RecordStore<Unit>::update(work, school);
        school.contact = QStringLiteral("李老师");
        RecordStore<Unit>::update(work, school);
    });
    const TransactionChanges changes(db.connection(), transaction);
    EXPECT_EQ(changes.insertedCount(), 3);
    for (const UnitId id : made)
        EXPECT_TRUE(changes.hasInserted({QStringLiteral("unit"), id.value()}));
    EXPECT_FALSE(changes.hasInserted({QStringLiteral("unit"), world.school.value()}));
    EXPECT_FALSE(changes.hasInserted({QStringLiteral("unit"), made.back().value() + 1}));
    EXPECT_FALSE(changes.hasInserted({QStringLiteral("team"), made.back().value()}));
    const auto changed = changes.changed();
    ASSERT_EQ(changed.size(), 1u) << "what it made itself it did not change";
    EXPECT_EQ(changed[0].id, world.school.value());
    const auto fields = changes.changesOf(changed[0]);
    ASSERT_EQ(fields.size(), 1u);
    EXPECT_EQ(fields[0].field, QStringLiteral("contact"));
    EXPECT_EQ(fields[0].before.toString(), contact);
    EXPECT_EQ(fields[0].after.toString(), QStringLiteral("李老师")) << "from beginning to end";
}

TEST_F(BatchUndoTest, ANameGoesBackOnceItsNewOwnerIsGone)
{
    const QString before = load<Unit>(world.school).name;
    Unit successor = unit(u"");
    const qint64 transaction = bulk([&](UnitOfWork &work) {
        Unit school = load<Unit>(world.school);
        school.name = QStringLiteral("实验中学");
        RecordStore<Unit>::update(work, school);
        successor.name = before;
        RecordStore<Unit>::insert(work, successor);
    });
    const ImportUndo undone = undo(transaction);
    EXPECT_EQ(undone.kept, 0);
    EXPECT_EQ(undone.restored, 1);
    EXPECT_EQ(undone.trashed, 1);
    EXPECT_EQ(load<Unit>(world.school).name, before);
    EXPECT_TRUE(load<Unit>(successor.id).meta.deletedAt);
}

TEST_F(BatchUndoTest, ANameSomebodyElseTookSinceStays)
{
    const QString contact = load<Unit>(world.school).contact;
    const QString before = load<Unit>(world.school).name;
    const qint64 transaction = bulk([&](UnitOfWork &work) {
        Unit school = load<Unit>(world.school);
        school.name = QStringLiteral("实验中学");
        school.contact = QStringLiteral("王老师");
        RecordStore<Unit>::update(work, school);
    });
    db.expectWrite([&](UnitOfWork &work) {
        Unit other = unit(u"");
        other.name = before;
        RecordStore<Unit>::insert(work, other);
    });
    const ImportUndo undone = undo(transaction);
    ASSERT_EQ(undone.kept, 1);
    EXPECT_EQ(undone.keptRecords[0].field, QStringLiteral("name"));
    EXPECT_EQ(undone.keptRecords[0].why, WhyKept::Taken);
    EXPECT_EQ(undone.restored, 1);
    EXPECT_EQ(load<Unit>(world.school).name, QStringLiteral("实验中学"));
    EXPECT_EQ(load<Unit>(world.school).contact, contact) << "the other field went back";
}

TEST_F(BatchUndoTest, WhatReferredToEachOtherGoesTogether)
{
    const UnitId former = load<Cadre>(world.zhangSan).unitId;
    const qint64 transaction = bulk([&](UnitOfWork &work) {
        Unit fresh = unit(u"县档案局");
        RecordStore<Unit>::insert(work, fresh);
        Cadre cadre = load<Cadre>(world.zhangSan);
        cadre.unitId = fresh.id;
        RecordStore<Cadre>::update(work, cadre);
        Cadre newcomer;
        newcomer.name = QStringLiteral("赵六");
        newcomer.unitId = fresh.id;
        RecordStore<Cadre>::insert(work, newcomer);
    });
    const ImportUndo undone = undo(transaction);
    EXPECT_EQ(undone.kept, 0);
    EXPECT_EQ(undone.trashed, 2);
    EXPECT_EQ(load<Cadre>(world.zhangSan).unitId, former);
}

TEST_F(BatchUndoTest, AClosedMonthIsAskedBeforeAndAfter)
{
    const QString before = load<Unit>(world.school).contact;
    const qint64 transaction = bulk([&](UnitOfWork &work) {
        Unit school = load<Unit>(world.school);
        school.contact = QStringLiteral("王老师");
        RecordStore<Unit>::update(work, school);
    });
    // Closed while the contact is what it was: putting it back would change that month.
    const ClosedMonthOf closedAsBefore = [&](sql::Connection &, const RecordKey &) {
        return load<Unit>(world.school).contact == before ? QStringLiteral("2026-02") : QString();
    };
    const ImportUndo refused = undo(transaction, closedAsBefore);
    EXPECT_EQ(refused.takenBack(), 0);
    ASSERT_EQ(refused.kept, 1);
    EXPECT_EQ(refused.keptRecords[0].why, WhyKept::MonthClosed);
    EXPECT_EQ(load<Unit>(world.school).contact, QStringLiteral("王老师"));
    EXPECT_EQ(undo(transaction).restored, 1);
}

TEST_F(BatchUndoTest, OnlySoManyAreNamedAndAllAreCounted)
{
    const int count = int(ImportUndo::kNamedKept) + 5;
    std::vector<UnitId> made;
    const qint64 transaction = bulk([&](UnitOfWork &work) {
        for (int i = 0; i < count; ++i) {
            Unit fresh;
            fresh.name = QStringLiteral("单位%1").arg(i);
            made.push_back(RecordStore<Unit>::insert(work, fresh));
        }
    });
    db.expectWrite([&](UnitOfWork &work) {
        for (const UnitId id : made) {
            Unit each = load<Unit>(id);
            each.note = QStringLiteral("核实");
            RecordStore<Unit>::update(work, each);
        }
    });
    const ImportUndo undone = undo(transaction);
    EXPECT_EQ(undone.kept, count);
    EXPECT_EQ(undone.keptRecords.size(), ImportUndo::kNamedKept);
}

TEST_F(BatchUndoTest, InForceFollowsUndoAndRedo)
{
    const qint64 first = db.expectWrite([&](UnitOfWork &work) {
                               Unit fresh = unit(u"县档案局");
                               RecordStore<Unit>::insert(work, fresh);
                           }).transactionId;
    const auto revert = [&](qint64 transaction) {
        return db.expectWrite([&](UnitOfWork &work) { History::ofAllEntities().revert(work, transaction); })
            .transactionId;
    };
    EXPECT_TRUE(History::isInForce(db.connection(), first));
    const qint64 undone = revert(first);
    EXPECT_FALSE(History::isInForce(db.connection(), first));
    EXPECT_TRUE(History::isInForce(db.connection(), undone));
    const qint64 redone = revert(undone);
    EXPECT_TRUE(History::isInForce(db.connection(), first));
    EXPECT_FALSE(History::isInForce(db.connection(), undone));
    revert(redone);
    EXPECT_FALSE(History::isInForce(db.connection(), first));
}

TEST_F(BatchUndoTest, EveryKindOfRecordHasALabel)
{
    for (const Reference &reference : references()) {
        if (!reference.counts || !History::ofAllEntities().knows(reference.target))
            continue;
        SCOPED_TRACE(reference.target.toStdString());
        labelOf(db.connection(), reference.target, 1); // the query is one
    }
    EXPECT_EQ(labelOf(db.connection(), QStringLiteral("cadre"), world.zhangSan.value()).text.section(u' ', 0, 0),
              load<Cadre>(world.zhangSan).name);
    EXPECT_TRUE(labelOf(db.connection(), QStringLiteral("visit"), 12345).text.isEmpty());
}

} // namespace zhucun::storage::test
