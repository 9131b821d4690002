// Taking an import back as a whole: what it leaves, what it lists, and taking that back.
#include "contentsnapshot.h"
#include "transfercounty.h"

#include "services/transfer/batchundoing.h"
#include "storage/attachment/attachmentqueries.h"
#include "storage/attendance/attendancestore.h"
#include "storage/cadre/cadremapping.h"
#include "storage/import/batchrecords.h"
#include "storage/import/importbatchstore.h"
#include "storage/unit/unitmapping.h"
#include "storage/village/villagemapping.h"
#include "storage/visit/visitmapping.h"

using namespace zhucun;
using namespace zhucun::test;

namespace {

using storage::ImportBatchStore;
using storage::RecordStore;
using storage::UnitOfWork;

using Rows = QList<TransferRecord>;

const QDate kDay(2026, 5, 6);

TransferRecord rosterRow(const char16_t *unit, const char16_t *name, const char16_t *village, int line)
{
    return row({{"unit", t(unit)},
                {"name", t(name)},
                {"township", t(u"大青沟镇")},
                {"village", t(village)},
                {"round", t(u"2")},
                {"role", t(u"队员")},
                {"starts_on", day(2026, 4, line)}},
               line);
}

TransferRecord dayRow(QDate date, const char16_t *status, int line = 2)
{
    return row({{"name", t(u"李娜")}, {"day", date}, {"status", t(status)}}, line);
}

TransferRecord visitRow(const char16_t *person, const char16_t *matter, int line = 2)
{
    return row({{"visited_on", day(2026, 5, 5)},
                {"township", t(u"大青沟镇")},
                {"village", t(u"北朝碾村")},
                {"person", t(person)},
                {"cadres", list(u"李娜")},
                {"matter", t(matter)}},
               line);
}

class ImportUndoTest : public TransferCounty
{
protected:
    ImportUndoTest()
    {
        saved("posting", {row({{"name", t(u"李娜")},
                               {"township", t(u"大青沟镇")},
                               {"village", t(u"北朝碾村")},
                               {"round", t(u"1")},
                               {"role", t(u"队员")},
                               {"starts_on", day(2026, 3, 1)}})});
        saved("attendance", {dayRow(kDay, u"在村")});
        saved("visit", {visitRow(u"王有财", u"想种藜麦")});
    }

    ImportBatchId batch(const char *entity, const Rows &rows)
    {
        ImportOptions options;
        options.origin =
            ImportOrigin{QStringLiteral("/tmp/表.xlsx"), QByteArray(entity) + QByteArray::number(++m_files)};
        const auto outcome = import(entity, rows, options);
        EXPECT_TRUE(outcome && outcome->saved) << entity;
        return outcome ? outcome->batch : ImportBatchId();
    }
    Result<ImportUndo> undo(ImportBatchId id)
    {
        return database().write({}, QStringLiteral("import.undo"), UnitOfWork::Detail::EachField,
                                [id](UnitOfWork &work) { return undoBatch(work, id); });
    }
    ImportUndo undone(ImportBatchId id)
    {
        const auto undo = this->undo(id);
        EXPECT_TRUE(undo.has_value());
        return undo.value_or(ImportUndo());
    }
    ImportState stateOf(ImportBatchId id) { return ImportBatchStore::find(database().connection(), id)->state; }
    QMap<QString, QStringList> content() { return contentOfAllTables(database().connection()); }
    template <class T>
    T named(const char16_t *name)
    {
        for (const T &record : all<T>()) {
            if (record.name == QString::fromUtf16(name))
                return record;
        }
        ADD_FAILURE() << QString::fromUtf16(name).toStdString();
        return {};
    }
    template <class T>
    void update(T record)
    {
        const auto done = database().write({}, QStringLiteral("test"), UnitOfWork::Detail::EachField,
                                           [&](UnitOfWork &work) -> Status {
                                               RecordStore<T>::update(work, record);
                                               return {};
                                           });
        ASSERT_TRUE(done);
    }
    template <class T>
    void trash(decltype(T::id) id)
    {
        const auto done = database().write({}, QStringLiteral("test"), UnitOfWork::Detail::EachField,
                                           [id](UnitOfWork &work) -> Status {
                                               RecordStore<T>::setTrashed(work, id, true);
                                               return {};
                                           });
        ASSERT_TRUE(done);
    }

private:
    int m_files = 0;
};

struct Import {
    const char *entity;
    Rows rows;
};

/// Imports that insert, that change and that do both, over all kinds of tables.
std::vector<Import> imports()
{
    auto villageFigures = row({{"name", t(u"北朝碾村")},
                               {"township", t(u"大青沟镇")},
                               {"tags", list(u"脱贫村")},
                               {"households", number(120)},
                               {"year", number(2025)},
                               {"poor_households", number(7)}});
    auto renamed = row({{"name", t(u"新北朝碾村")}, {"township", t(u"大青沟镇")}, {"code", t(u"130725101207")}});
    auto namesake = row({{"name", t(u"北朝碾村")}, {"township", t(u"大青沟镇")}}, 3);
    return {
        {"unit",
         {row({{"name", t(u"县水务局")}, {"level", t(u"市")}, {"contact", t(u"赵六")}}),
          row({{"name", t(u"县林业局")}, {"level", t(u"县")}}, 3)}},
        {"village", {villageFigures, row({{"name", t(u"新村")}, {"township", t(u"南壕堑镇")}}, 3)}},
        {"village", {renamed, namesake}},
        {"cadre",
         {row({{"name", t(u"李娜")}, {"unit", t(u"县水务局")}, {"post", t(u"科员")}, {"phone", t(u"13900000000")}}),
          row({{"name", t(u"周二")}, {"unit", t(u"县农业农村局")}}, 3)}},
        {"roster",
         {rosterRow(u"省农业农村厅", u"陈一", u"北朝碾村", 2), rosterRow(u"县农业农村局", u"周二", u"北朝碾村", 3),
          rosterRow(u"县水务局", u"孙三", u"红土梁村", 4)}},
        {"household",
         {row({{"township", t(u"大青沟镇")},
               {"village", t(u"北朝碾村")},
               {"head", t(u"刘满仓")},
               {"categories", list(u"脱贫户、低保户")}})}},
        {"visit", {visitRow(u"王有财", u"看病贵"), visitRow(u"刘满仓", u"修路", 3)}},
        {"dispute",
         {row({{"found_on", day(2026, 3, 5)},
               {"township", t(u"大青沟镇")},
               {"village", t(u"北朝碾村")},
               {"category", t(u"邻里")},
               {"parties", list(u"王有财、刘满仓")},
               {"summary", t(u"因地界争执")},
               {"steps", t(u"2026-03-06 李娜 到现场丈量")}})}},
        {"attendance",
         {dayRow(kDay, u"公出"), dayRow(kDay.addDays(1), u"在村", 3), dayRow(kDay.addDays(2), u"√/△", 4)}},
        {"signin", {row({{"name", t(u"李娜")}, {"signed_at", DayTime{kDay.addDays(5), 8 * 60 + 30}}})}},
    };
}

} // namespace

TEST_F(ImportUndoTest, EverythingIsAsItWasBefore)
{
    for (const Import &each : imports()) {
        SCOPED_TRACE(each.entity);
        const auto before = content();
        const ImportBatchId id = batch(each.entity, each.rows);
        ASSERT_TRUE(id.isValid());
        EXPECT_NE(content(), before);
        const ImportUndo undo = undone(id);
        EXPECT_EQ(undo.kept, 0) << (undo.keptRecords.isEmpty() ? std::string()
                                                               : undo.keptRecords[0].label.toStdString());
        EXPECT_GT(undo.takenBack(), 0);
        const auto after = content();
        for (auto table = before.cbegin(); table != before.cend(); ++table)
            EXPECT_EQ(after.value(table.key()), table.value()) << table.key().toStdString();
        EXPECT_EQ(stateOf(id), ImportState::Undone);
    }
}

TEST_F(ImportUndoTest, WhatIsUndoneIsRedoneAndUndoneAgain)
{
    for (const Import &each : imports()) {
        SCOPED_TRACE(each.entity);
        const auto before = content();
        const ImportBatchId id = batch(each.entity, each.rows);
        const auto imported = content();
        undone(id);
        ASSERT_TRUE(undoLast()) << "an undo is a change like any";
        EXPECT_EQ(content(), imported);
        EXPECT_EQ(stateOf(id), ImportState::InForce);
        EXPECT_EQ(undone(id).kept, 0);
        EXPECT_EQ(content(), before);
    }
}

TEST_F(ImportUndoTest, TheHistoryTakesABatchBackToo)
{
    const ImportBatchId id = batch("unit", imports()[0].rows);
    ASSERT_TRUE(undoLast());
    EXPECT_EQ(stateOf(id), ImportState::Undone);
    const auto again = undo(id);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().violations.value(0).rule, QStringLiteral("import_undone"));
}

TEST_F(ImportUndoTest, TwiceIsRefused)
{
    const ImportBatchId id = batch("unit", imports()[0].rows);
    undone(id);
    const auto again = undo(id);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Invalid);
    EXPECT_EQ(again.error().violations.value(0).rule, QStringLiteral("import_undone"));
    const auto unknown = undo(ImportBatchId(99));
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::NotFound);
}

TEST_F(ImportUndoTest, WhatWasChangedSinceStaysFieldByField)
{
    const ImportBatchId id = batch("unit", imports()[0].rows);
    auto water = named<Unit>(u"县水务局");
    water.contact = QStringLiteral("钱七");
    water.note = QStringLiteral("人大代表联络点"); // nothing the import wrote
    update(water);
    auto forest = named<Unit>(u"县林业局");
    forest.phone = QStringLiteral("4720000");
    update(forest);
    const ImportUndo undo = undone(id);
    EXPECT_EQ(undo.restored, 1);
    EXPECT_EQ(undo.trashed, 0);
    ASSERT_EQ(undo.kept, 2);
    EXPECT_EQ(undo.keptRecords[0].field, QStringLiteral("contact"));
    EXPECT_EQ(undo.keptRecords[0].label, QStringLiteral("县水务局"));
    EXPECT_EQ(undo.keptRecords[0].id, water.id.value());
    EXPECT_EQ(undo.keptRecords[1].field, QStringLiteral("phone"));
    for (const KeptRecord &kept : undo.keptRecords)
        EXPECT_EQ(kept.why, WhyKept::Changed);
    EXPECT_EQ(named<Unit>(u"县水务局").level, UnitLevel::County) << "untouched since";
    EXPECT_EQ(named<Unit>(u"县水务局").contact, QStringLiteral("钱七"));
    EXPECT_EQ(named<Unit>(u"县林业局").phone, QStringLiteral("4720000"));
    EXPECT_EQ(stateOf(id), ImportState::PartlyUndone);
    const auto details = ImportBatchStore::details(database().connection(), id);
    ASSERT_EQ(details->undos.size(), 1u);
    EXPECT_EQ(details->undos[0].keptRecords, undo.keptRecords) << "the list stays to be worked through";
}

TEST_F(ImportUndoTest, AChangeThatWasTakenBackIsNone)
{
    const ImportBatchId id = batch("unit", imports()[0].rows);
    auto forest = named<Unit>(u"县林业局");
    forest.phone = QStringLiteral("4720000");
    update(forest);
    ASSERT_TRUE(undoLast());
    EXPECT_EQ(undone(id).kept, 0);
}

TEST_F(ImportUndoTest, WhatOthersReferToStaysUntilTheyAreGone)
{
    const ImportBatchId id = batch("unit", {row({{"name", t(u"县林业局")}, {"level", t(u"县")}})});
    saved("cadre", {row({{"name", t(u"周二")}, {"unit", t(u"县林业局")}})});
    const ImportUndo refused = undone(id);
    EXPECT_EQ(refused.takenBack(), 0);
    ASSERT_EQ(refused.kept, 1);
    EXPECT_EQ(refused.keptRecords[0].why, WhyKept::ReferredTo);
    EXPECT_EQ(refused.keptRecords[0].args, (QStringList{QStringLiteral("cadre"), QStringLiteral("1")}));
    EXPECT_EQ(stateOf(id), ImportState::InForce) << "nothing was taken back";
    trash<Cadre>(named<Cadre>(u"周二").id);
    EXPECT_EQ(undone(id).trashed, 1);
    EXPECT_EQ(stateOf(id), ImportState::Undone);
}

TEST_F(ImportUndoTest, APartThatStayedGoesLater)
{
    const ImportBatchId id = batch("unit", {row({{"name", t(u"县林业局")}, {"level", t(u"县")}}),
                                            row({{"name", t(u"县教育局")}, {"level", t(u"县")}}, 3)});
    saved("cadre", {row({{"name", t(u"周二")}, {"unit", t(u"县林业局")}})});
    EXPECT_EQ(undone(id).trashed, 1);
    EXPECT_EQ(stateOf(id), ImportState::PartlyUndone);
    trash<Cadre>(named<Cadre>(u"周二").id);
    const ImportUndo rest = undone(id);
    EXPECT_EQ(rest.trashed, 1);
    EXPECT_EQ(rest.kept, 0);
    EXPECT_EQ(stateOf(id), ImportState::Undone);
}

TEST_F(ImportUndoTest, AFileAttachedSinceKeepsItsRecord)
{
    const ImportBatchId id = batch("visit", {visitRow(u"刘满仓", u"修路")});
    const VisitId visit = all<Visit>().back().id;
    const auto done = database().write({}, QStringLiteral("test"), UnitOfWork::Detail::EachField,
                                       [visit](UnitOfWork &work) -> Status {
                                           NewAttachment file;
                                           file.fileName = QStringLiteral("合影.txt");
                                           file.bytes = "photo";
                                           storage::attach(work, visit, file);
                                           return {};
                                       });
    ASSERT_TRUE(done);
    const ImportUndo undo = undone(id);
    ASSERT_EQ(undo.kept, 1);
    EXPECT_EQ(undo.keptRecords[0].why, WhyKept::ReferredTo);
    EXPECT_EQ(undo.keptRecords[0].args.value(0), QStringLiteral("attachment"));
}

TEST_F(ImportUndoTest, WhatStoodThereBeforeMayBeInTheTrash)
{
    const Unit before = insert([] {
        Unit unit;
        unit.name = QStringLiteral("县档案局");
        unit.level = UnitLevel::County;
        return unit;
    }());
    auto cadre = named<Cadre>(u"李娜");
    cadre.unitId = before.id;
    cadre.nationalId = QStringLiteral("130725198005129913");
    update(cadre);
    const ImportBatchId id = batch("cadre", {row({{"name", t(u"李娜")},
                                                  {"unit", t(u"县水务局")},
                                                  {"national_id", t(u"130725198005129913")},
                                                  {"phone", t(u"13900000000")}})});
    trash<Unit>(before.id);
    const ImportUndo undo = undone(id);
    ASSERT_EQ(undo.kept, 1);
    EXPECT_EQ(undo.keptRecords[0].field, QStringLiteral("unit_id"));
    EXPECT_EQ(undo.keptRecords[0].why, WhyKept::FormerTrashed);
    EXPECT_TRUE(named<Cadre>(u"李娜").phone.isEmpty()) << "the rest goes back";
}

TEST_F(ImportUndoTest, DaysEnteredSinceAndClosedMonthsStay)
{
    closeMonths(u"大青沟镇", 3, 3);
    const ImportBatchId id =
        batch("attendance", {dayRow(QDate(2026, 4, 7), u"在村"), dayRow(kDay, u"公出", 3),
                             dayRow(kDay.addDays(1), u"在村", 4), dayRow(kDay.addDays(2), u"在村", 5)});
    closeMonths(u"大青沟镇", 4, 4);
    const CadreId cadre = named<Cadre>(u"李娜").id;
    const auto done = database().write({}, QStringLiteral("test"), UnitOfWork::Detail::EachField,
                                       [cadre](UnitOfWork &work) -> Status {
                                           DayMark mark{cadre, kDay.addDays(1), {}};
                                           mark.entry.morning = mark.entry.afternoon = DayStatus::SickLeave;
                                           storage::AttendanceStore::mark(work, std::span(&mark, 1));
                                           return {};
                                       });
    ASSERT_TRUE(done);
    const ImportUndo undo = undone(id);
    EXPECT_EQ(undo.days, 2);
    ASSERT_EQ(undo.kept, 2);
    EXPECT_EQ(undo.keptRecords[0].day, QDate(2026, 4, 7));
    EXPECT_EQ(undo.keptRecords[0].why, WhyKept::MonthClosed);
    EXPECT_EQ(undo.keptRecords[1].day, kDay.addDays(1));
    EXPECT_EQ(undo.keptRecords[1].why, WhyKept::Changed);
    EXPECT_EQ(undo.keptRecords[1].label, QStringLiteral("李娜"));
    const auto stored = storage::AttendanceStore::find(database().connection(), cadre, kDay);
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->halves, DayHalves::whole(DayStatus::InVillage)) << "as before the import";
    EXPECT_FALSE(storage::AttendanceStore::find(database().connection(), cadre, kDay.addDays(2)));
}

TEST_F(ImportUndoTest, RecordsThatAClosedMonthRestsOnStay)
{
    const ImportBatchId id =
        batch("signin", {row({{"name", t(u"李娜")}, {"signed_at", DayTime{QDate(2026, 3, 4), 8 * 60}}}),
                         row({{"name", t(u"李娜")}, {"signed_at", DayTime{kDay.addDays(5), 8 * 60}}}, 3)});
    closeMonths(u"大青沟镇", 3, 3);
    const ImportUndo undo = undone(id);
    EXPECT_EQ(undo.trashed, 1);
    ASSERT_EQ(undo.kept, 1);
    EXPECT_EQ(undo.keptRecords[0].why, WhyKept::MonthClosed);
    EXPECT_EQ(undo.keptRecords[0].args, QStringList{YearMonth(2026, 3).toString()});
}

TEST_F(ImportUndoTest, ACadreWhoseDaysWereEnteredStays)
{
    const ImportBatchId id = batch("roster", {rosterRow(u"县水务局", u"孙三", u"北朝碾村", 4)});
    saved("attendance", {row({{"name", t(u"孙三")}, {"day", kDay}, {"status", t(u"在村")}})});
    const ImportUndo undo = undone(id);
    QStringList kept;
    for (const KeptRecord &record : undo.keptRecords)
        kept << record.table;
    EXPECT_TRUE(kept.contains(QStringLiteral("cadre")));
    EXPECT_TRUE(kept.contains(QStringLiteral("posting")));
    EXPECT_TRUE(kept.contains(QStringLiteral("team"))) << "the posting refers to it";
    EXPECT_EQ(named<Cadre>(u"孙三").name, QStringLiteral("孙三"));
}

TEST_F(ImportUndoTest, RecordsOfABatchPageByPage)
{
    const ImportBatchId id = batch("village", imports()[1].rows);
    const auto of = [&](qint64 offset, int limit) {
        const qint64 transaction = ImportBatchStore::find(database().connection(), id)->transactionId;
        return storage::recordsOf(database().connection(), transaction, offset, limit);
    };
    const ImportedRecords whole = of(0, 10);
    ASSERT_EQ(whole.total, 2);
    ASSERT_EQ(whole.records.size(), 2u);
    EXPECT_TRUE(whole.records[0].isNew);
    EXPECT_EQ(whole.records[0].label, QStringLiteral("新村 · 南壕堑镇"));
    EXPECT_FALSE(whole.records[1].isNew);
    EXPECT_FALSE(whole.records[1].isChangedSince);
    auto village = named<Village>(u"北朝碾村");
    village.households = 121;
    update(village);
    const ImportedRecords second = of(1, 1);
    EXPECT_EQ(second.total, 2);
    ASSERT_EQ(second.records.size(), 1u);
    EXPECT_EQ(second.records[0].id, village.id.value());
    EXPECT_TRUE(second.records[0].isChangedSince);
}

TEST_F(ImportUndoTest, ItCanBeCancelled)
{
    Rows rows;
    for (int i = 0; i < 250; ++i)
        rows << row({{"name", QStringLiteral("单位%1").arg(i)}, {"level", t(u"县")}}, i + 2);
    const ImportBatchId id = batch("unit", rows);
    const auto before = content();
    const CancelToken cancel;
    qint64 total = 0;
    const ProgressCallback progress = [&](qint64, qint64 of) {
        total = of;
        cancel.cancel();
    };
    const auto stopped = database().write({}, QStringLiteral("import.undo"), UnitOfWork::Detail::EachField,
                                          [&](UnitOfWork &work) { return undoBatch(work, id, progress, cancel); });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(total, 250);
    EXPECT_EQ(content(), before);
    EXPECT_EQ(stateOf(id), ImportState::InForce);
}
