#include "samples.h"

#include "storage/cadre/cadrerepository.h"
#include "storage/record/history.h"
#include "storage/record/recordstore.h"
#include "storage/record/references.h"

#include <set>

namespace zhucun::storage::test {

TEST(Schema, ReferencesNameEveryForeignKey)
{
    TestDatabase db;
    using Key = std::tuple<QString, QString, QString>;
    std::set<Key> inSchema;
    auto select = db.connection().statement(
        QStringLiteral("SELECT f.\"table\", m.name, f.\"from\" FROM sqlite_master m, pragma_foreign_key_list(m.name) f "
                       "WHERE m.type = 'table' AND m.name NOT LIKE 'change_%'"));
    while (select.next())
        inSchema.emplace(select.get<QString>(0), select.get<QString>(1), select.get<QString>(2));
    std::set<Key> declared;
    for (const Reference &reference : references())
        declared.emplace(reference.target, reference.table, reference.column);
    EXPECT_FALSE(inSchema.empty());
    EXPECT_TRUE(inSchema == declared);
    EXPECT_EQ(declared.size(), references().size());
}

TEST(Schema, EveryRecordTableHasAnEntity)
{
    TestDatabase db;
    auto select =
        db.connection().statement(QStringLiteral("SELECT m.name FROM sqlite_master m WHERE m.type = 'table' AND EXISTS "
                                                 "(SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'deleted_at') "
                                                 "AND m.name <> 'change_log'"));
    int tables = 0;
    while (select.next()) {
        ++tables;
        EXPECT_TRUE(History::ofAllEntities().knows(select.get<QString>(0))) << select.get<QString>(0).toStdString();
    }
    EXPECT_EQ(tables, 37);
}

TEST(References, CountReferringRecordsOutsideTheTrash)
{
    TestDatabase db;
    const World world = makeWorld(db);
    const auto countsOf = [&](const char *table, qint64 id) {
        return referencesTo(db.connection(), QLatin1String(table), id);
    };
    using Counts = std::vector<std::pair<QString, qint64>>;
    EXPECT_EQ(countsOf("cadre", world.zhangSan.value()), (Counts{{u("posting"), 1}}));
    EXPECT_EQ(countsOf("unit", world.finance.value()), (Counts{{u("cadre"), 1}, {u("team"), 1}}));
    EXPECT_EQ(countsOf("division", world.county.value()), (Counts{{u("division"), 2}}));
    EXPECT_EQ(countsOf("team", world.team.value()), (Counts{{u("posting"), 1}}));
    EXPECT_TRUE(countsOf("category", world.tag.value()).empty());

    Visit visit = Sample<Visit>::filled(world);
    CadrePhoto photo = Sample<CadrePhoto>::filled(world);
    db.expectWrite([&](UnitOfWork &work) {
        RecordStore<Visit>::insert(work, visit);
        RecordStore<CadrePhoto>::insert(work, photo);
    });
    EXPECT_EQ(countsOf("cadre", world.zhangSan.value()), (Counts{{u("posting"), 1}, {u("visit"), 1}}))
        << "a photo does not count";
    EXPECT_EQ(countsOf("category", world.householdCategory.value()), (Counts{{u("household"), 1}, {u("visit"), 1}}));
    EXPECT_TRUE(countsOf("visit", visit.id.value()).empty()) << "its own lists do not count";

    db.expectWrite([&](UnitOfWork &work) { RecordStore<Visit>::setTrashed(work, visit.id, true); });
    EXPECT_EQ(countsOf("cadre", world.zhangSan.value()), (Counts{{u("posting"), 1}}));
}

} // namespace zhucun::storage::test
