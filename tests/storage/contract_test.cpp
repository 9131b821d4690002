// What every entity promises alike: it comes back as it was saved, and each change leaves its trace.
#include "attachmentsamples.h"
#include "attendancesamples.h"
#include "checksample.h"
#include "eventsample.h"

#include "storage/record/recordstore.h"
#include "storage/record/storageerror.h"

namespace zhucun::storage::test {

namespace {

template <class T>
class Contract : public testing::Test
{
protected:
    TestDatabase db;
    World world = makeWorld(db);

    Contract()
    {
        // What a sample refers to besides the world.
        if constexpr (requires(TestDatabase & database, const World &made) { Sample<T>::prepare(database, made); })
            Sample<T>::prepare(db, world);
    }

    T saved()
    {
        T record = Sample<T>::filled(world);
        db.expectWrite([&](UnitOfWork &work) { RecordStore<T>::insert(work, record); });
        return record;
    }
    T loaded(decltype(T::id) id)
    {
        std::optional<T> record = RecordStore<T>::find(db.connection(), id);
        EXPECT_TRUE(record.has_value());
        return record.value_or(T{});
    }
};

using Entities =
    testing::Types<Category, Division, Village, Unit, Round, Cadre, CadrePhoto, Team, Posting, Household, Pairing,
                   Visit, Dispute, Sweep, LedgerKind, LedgerEntry, Petition, Event, Honour, Attachment, CalendarDay,
                   RuleSet, StatusMark, SignIn, Leave, SpotCheck, WeeklyReport, WorkLog, MonthClosing, Correction,
                   FindingClosure, DataVerdict, ReportTemplate, ReportDraft, ReportIssue, Target, Baseline>;
TYPED_TEST_SUITE(Contract, Entities);

template <class Tuple, size_t... I>
void expectAllDiffer(const Tuple &a, const Tuple &b, std::index_sequence<I...>)
{
    const bool same[] = {std::get<I>(a) == std::get<I>(b)...};
    for (size_t i = 0; i < sizeof...(I); ++i)
        EXPECT_FALSE(same[i]) << "member " << i << " of the sample is not filled";
}

} // namespace

TYPED_TEST(Contract, SampleFillsEveryMember)
{
    const auto filled = Sample<TypeParam>::members(Sample<TypeParam>::filled(this->world));
    expectAllDiffer(filled, Sample<TypeParam>::members(TypeParam{}),
                    std::make_index_sequence<std::tuple_size_v<decltype(filled)>>());
}

TYPED_TEST(Contract, ComesBackAsItWasSaved)
{
    const TypeParam saved = this->saved();
    const TypeParam loaded = this->loaded(saved.id);
    EXPECT_TRUE(Sample<TypeParam>::members(loaded) == Sample<TypeParam>::members(saved));
    EXPECT_EQ(loaded.id, saved.id);
    EXPECT_EQ(loaded.meta.uid, saved.meta.uid);
    EXPECT_EQ(loaded.meta.uid.size(), 36);
    EXPECT_EQ(loaded.meta.rowVersion, 1);
    EXPECT_EQ(loaded.meta.createdAt, this->db.clock().nowUtc());
    EXPECT_EQ(loaded.meta.updatedAt, loaded.meta.createdAt);
    EXPECT_EQ(loaded.meta.createdBy, QStringLiteral("tester"));
    EXPECT_FALSE(loaded.meta.deletedAt);
}

TYPED_TEST(Contract, UnknownIdIsNotFound)
{
    EXPECT_FALSE(RecordStore<TypeParam>::find(this->db.connection(), decltype(TypeParam::id)(987654)));
}

TYPED_TEST(Contract, UpdateLogsOnlyWhatChanged)
{
    TypeParam record = this->saved();
    const QString field = Sample<TypeParam>::change(record, this->world);
    this->db.clock().set(this->db.clock().nowUtc().addSecs(60));
    const ChangeSet changes =
        this->db.expectWrite([&](UnitOfWork &work) { RecordStore<TypeParam>::update(work, record); });
    EXPECT_TRUE(changes.touches(RecordStore<TypeParam>::tableName()));
    EXPECT_EQ(record.meta.rowVersion, 2);
    const QString where = QStringLiteral(" FROM change_log WHERE transaction_id = %1").arg(changes.transactionId);
    EXPECT_EQ(this->db.count(QStringLiteral("SELECT COUNT(*)") + where), 1);
    EXPECT_EQ(this->db.text(QStringLiteral("SELECT field") + where), field);
    const TypeParam loaded = this->loaded(record.id);
    EXPECT_TRUE(Sample<TypeParam>::members(loaded) == Sample<TypeParam>::members(record));
    EXPECT_EQ(loaded.meta.updatedAt, this->db.clock().nowUtc());
    EXPECT_LT(loaded.meta.createdAt, loaded.meta.updatedAt);
}

TYPED_TEST(Contract, UpdateWithoutChangeLeavesNoTrace)
{
    TypeParam record = this->saved();
    const ChangeSet changes =
        this->db.expectWrite([&](UnitOfWork &work) { RecordStore<TypeParam>::update(work, record); });
    EXPECT_EQ(changes.transactionId, 0);
    EXPECT_EQ(this->loaded(record.id).meta.rowVersion, 1);
}

TYPED_TEST(Contract, StaleUpdateConflicts)
{
    TypeParam mine = this->saved();
    TypeParam theirs = mine;
    Sample<TypeParam>::change(theirs, this->world);
    this->db.expectWrite([&](UnitOfWork &work) { RecordStore<TypeParam>::update(work, theirs); });
    const Status stale = this->db.write([&](UnitOfWork &work) { RecordStore<TypeParam>::update(work, mine); });
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().code, ErrorCode::Conflict);
    EXPECT_EQ(stale.error().args.value(0), QStringLiteral("tester"));
    EXPECT_TRUE(Sample<TypeParam>::members(this->loaded(mine.id)) == Sample<TypeParam>::members(theirs));
}

TYPED_TEST(Contract, TrashAndBack)
{
    TypeParam record = this->saved();
    this->db.expectWrite([&](UnitOfWork &work) { RecordStore<TypeParam>::setTrashed(work, record.id, true); });
    EXPECT_EQ(this->loaded(record.id).meta.deletedAt, this->db.clock().nowUtc());
    const Status edited = this->db.write([&](UnitOfWork &work) { RecordStore<TypeParam>::update(work, record); });
    ASSERT_FALSE(edited);
    EXPECT_EQ(edited.error().code, ErrorCode::NotFound);
    this->db.expectWrite([&](UnitOfWork &work) { RecordStore<TypeParam>::setTrashed(work, record.id, false); });
    EXPECT_FALSE(this->loaded(record.id).meta.deletedAt);
    EXPECT_EQ(this->loaded(record.id).meta.rowVersion, 3);
}

TYPED_TEST(Contract, TrashingNothingIsNotFound)
{
    const Status gone = this->db.write(
        [&](UnitOfWork &work) { RecordStore<TypeParam>::setTrashed(work, decltype(TypeParam::id)(987654), true); });
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, ErrorCode::NotFound);
}

/// The table has the columns the mapping names, no more and no fewer.
TYPED_TEST(Contract, MappingAndTableAgree)
{
    const auto columnsOf = [this](const QString &table) {
        QStringList columns;
        auto select = this->db.connection().statement(
            QStringLiteral("SELECT name FROM pragma_table_info('%1') ORDER BY name").arg(table));
        while (select.next())
            columns << select.template get<QString>(0);
        return columns;
    };
    const RecordTable &table = RecordStore<TypeParam>::table();
    QStringList expected = table.columns();
    expected << QStringLiteral("id") << QStringLiteral("uid") << QStringLiteral("row_version")
             << QStringLiteral("created_at") << QStringLiteral("created_by") << QStringLiteral("updated_at")
             << QStringLiteral("updated_by") << QStringLiteral("deleted_at");
    expected.sort();
    EXPECT_EQ(columnsOf(table.name()), expected);
    for (const RecordTable::List &list : table.lists()) {
        QStringList listColumns = list.columns;
        listColumns << QStringLiteral("id") << QStringLiteral("position") << list.ownerColumn;
        listColumns.sort();
        EXPECT_EQ(columnsOf(list.table), listColumns) << list.table.toStdString();
    }
}

} // namespace zhucun::storage::test
