#include "samples.h"

#include "storage/record/history.h"
#include "storage/record/recordstore.h"
#include "storage/unit/unitrepository.h"

namespace zhucun::storage::test {

namespace {

class HistoryTest : public testing::Test
{
protected:
    TestDatabase db;
    World world = makeWorld(db);

    Status tryRevert(qint64 transaction, ChangeSet *changes = nullptr)
    {
        return db.write([&](UnitOfWork &work) { History::ofAllEntities().revert(work, transaction); }, changes);
    }
    qint64 revert(qint64 transaction)
    {
        ChangeSet changes;
        const Status done = tryRevert(transaction, &changes);
        EXPECT_TRUE(done);
        return changes.transactionId;
    }
    template <class T>
    T load(decltype(T::id) id)
    {
        return RecordStore<T>::find(db.connection(), id).value();
    }
    template <class T>
    qint64 save(T record)
    {
        return db.expectWrite([&](UnitOfWork &work) { RecordStore<T>::update(work, record); }).transactionId;
    }
};

} // namespace

TEST_F(HistoryTest, InsertGoesToTheTrashAndBack)
{
    Visit visit = Sample<Visit>::filled(world);
    const qint64 inserted =
        db.expectWrite([&](UnitOfWork &work) { RecordStore<Visit>::insert(work, visit); }).transactionId;
    const qint64 undone = revert(inserted);
    EXPECT_TRUE(load<Visit>(visit.id).meta.deletedAt);
    revert(undone);
    EXPECT_FALSE(load<Visit>(visit.id).meta.deletedAt);
    EXPECT_TRUE(Sample<Visit>::members(load<Visit>(visit.id)) == Sample<Visit>::members(visit));
}

TEST_F(HistoryTest, FieldsAndListsAreTakenBackAndRedone)
{
    Team team = load<Team>(world.team);
    const auto before = Sample<Team>::members(team);
    team.name = u("新名");
    team.dissolvedOn = QDate(2026, 3, 1);
    team.unitIds = {world.school, world.finance};
    team.villageIds.clear();
    const auto after = Sample<Team>::members(team);
    const qint64 undone = revert(save(team));
    EXPECT_TRUE(Sample<Team>::members(load<Team>(world.team)) == before);
    revert(undone);
    EXPECT_TRUE(Sample<Team>::members(load<Team>(world.team)) == after);
}

TEST_F(HistoryTest, BytesSurviveUndo)
{
    CadrePhoto photo = Sample<CadrePhoto>::filled(world);
    db.expectWrite([&](UnitOfWork &work) { RecordStore<CadrePhoto>::insert(work, photo); });
    const QByteArray first = photo.image;
    photo.image = QByteArray("\x89PNG\0", 5);
    revert(save(photo));
    EXPECT_EQ(load<CadrePhoto>(photo.id).image, first);
}

TEST_F(HistoryTest, SearchKeyFollowsAnUndoneRename)
{
    Cadre cadre = load<Cadre>(world.zhangSan);
    cadre.name = u("欧阳娜");
    const qint64 renamed = save(cadre);
    const QString key = QStringLiteral("SELECT search_key FROM cadre WHERE id = %1").arg(world.zhangSan.value());
    EXPECT_TRUE(db.text(key).contains(u("欧")));
    revert(renamed);
    EXPECT_TRUE(db.text(key).contains(QStringLiteral("zhangsan")));
    EXPECT_FALSE(db.text(key).contains(u("欧")));
}

TEST_F(HistoryTest, DisputeStateFollowsUndo)
{
    Dispute dispute = Sample<Dispute>::filled(world);
    dispute.archivedOn.reset();
    dispute.recurrenceOf = {};
    db.expectWrite([&](UnitOfWork &work) { RecordStore<Dispute>::insert(work, dispute); });
    const QString state = QStringLiteral("SELECT state FROM dispute");
    const QString before = db.text(state);
    dispute.archivedOn = QDate(2026, 3, 2);
    const qint64 archived = save(dispute);
    EXPECT_EQ(db.text(state), QStringLiteral("archived"));
    revert(archived);
    EXPECT_EQ(db.text(state), before);
}

TEST_F(HistoryTest, TrashingIsTakenBack)
{
    const qint64 trashed = db.expectWrite([&](UnitOfWork &work) {
                                 RecordStore<Unit>::setTrashed(work, world.school, true);
                             }).transactionId;
    revert(trashed);
    EXPECT_FALSE(load<Unit>(world.school).meta.deletedAt);
}

TEST_F(HistoryTest, RefusesWhatWasChangedSince)
{
    Unit unit = load<Unit>(world.school);
    unit.phone = u("1");
    const qint64 first = save(unit);
    unit = load<Unit>(world.school);
    unit.phone = u("2");
    unit.contact = u("甲");
    save(unit);
    const Status undone = tryRevert(first);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, ErrorCode::UndoConflict);
    EXPECT_EQ(undone.error().args.value(1), QStringLiteral("phone"));
    EXPECT_EQ(load<Unit>(world.school).phone, u("2"));
}

TEST_F(HistoryTest, RefusalTakesNothingBackHalfway)
{
    Unit finance = load<Unit>(world.finance);
    Unit school = load<Unit>(world.school);
    finance.phone = school.phone = u("1");
    const qint64 both = db.expectWrite([&](UnitOfWork &work) {
                              RecordStore<Unit>::update(work, finance);
                              RecordStore<Unit>::update(work, school);
                          }).transactionId;
    finance.phone = u("2");
    save(finance);
    EXPECT_FALSE(tryRevert(both));
    EXPECT_EQ(load<Unit>(world.school).phone, u("1"));
}

TEST_F(HistoryTest, UnknownOrAlreadyUndoneIsNothingToUndo)
{
    const Status unknown = tryRevert(987654);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::NothingToUndo);

    Visit visit = Sample<Visit>::filled(world);
    const qint64 inserted =
        db.expectWrite([&](UnitOfWork &work) { RecordStore<Visit>::insert(work, visit); }).transactionId;
    revert(inserted);
    const Status again = tryRevert(inserted);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::NothingToUndo);
}

TEST_F(HistoryTest, BulkLoadIsLoggedAsRangesAndUndone)
{
    constexpr int kCount = 2500;
    const ChangeSet changes = db.expectWrite(
        [&](UnitOfWork &work) {
            for (int i = 0; i < kCount; ++i) {
                Unit unit;
                unit.name = QStringLiteral("批量单位%1").arg(i);
                UnitRepository::insert(work, unit);
            }
        },
        UnitOfWork::Detail::Bulk);
    EXPECT_TRUE(changes.tables.value(QStringLiteral("unit")).many);
    const QString lines = QStringLiteral(" FROM change_log WHERE transaction_id = %1").arg(changes.transactionId);
    EXPECT_EQ(db.count(QStringLiteral("SELECT COUNT(*)") + lines), 1);
    EXPECT_EQ(db.text(QStringLiteral("SELECT new_value") + lines), QStringLiteral("[[3,%1]]").arg(kCount + 2));

    const qint64 undone = revert(changes.transactionId);
    EXPECT_EQ(db.count(QStringLiteral("SELECT COUNT(*) FROM unit WHERE deleted_at IS NULL")), 2);
    revert(undone);
    EXPECT_EQ(db.count(QStringLiteral("SELECT COUNT(*) FROM unit WHERE deleted_at IS NULL")), kCount + 2);
}

TEST_F(HistoryTest, RecentTellsWhatWasUndone)
{
    Unit unit = load<Unit>(world.school);
    unit.phone = u("1");
    const qint64 saved = save(unit);
    const qint64 undo = revert(saved);
    const std::vector<HistoryEntry> recent = History::recent(db.connection(), 2);
    ASSERT_EQ(recent.size(), 2u);
    EXPECT_EQ(recent[0].transactionId, undo);
    EXPECT_FALSE(recent[0].undone);
    EXPECT_EQ(recent[1].transactionId, saved);
    EXPECT_TRUE(recent[1].undone);
    EXPECT_EQ(recent[1].account, QStringLiteral("tester"));
}

} // namespace zhucun::storage::test
