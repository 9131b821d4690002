// The same change in several records: all or none, and one step to undo.
#include "services/history/historyservice.h"
#include "services/record/recordservice.h"
#include "storage/unit/unitmapping.h"
#include "workspacesupport.h"

namespace zhucun {

namespace {

class RecordEditTest : public test::CountyWorkspaceTest
{
protected:
    UnitId unit(const QString &name)
    {
        Unit unit;
        unit.name = name;
        unit.level = UnitLevel::County;
        return insert(unit);
    }
};

} // namespace

TEST_F(RecordEditTest, changesAllAndIsTakenBackInOneStep)
{
    const QList<UnitId> ids{unit(QStringLiteral("县财政局")), unit(QStringLiteral("县教育局")),
                            unit(QStringLiteral("县水务局"))};
    HistoryService history(workspace());
    const auto edited =
        RecordService<Unit>(workspace()).edit(ids, [](Unit &unit) { unit.level = UnitLevel::City; }).result();
    ASSERT_TRUE(edited);
    EXPECT_EQ(*edited, 3);
    for (const UnitId id : ids)
        EXPECT_EQ(stored<Unit>(id).level, UnitLevel::City);

    ASSERT_TRUE(QTest::qWaitFor([&history] { return history.canUndo(); }));
    ASSERT_TRUE(answerOf(history.undo()));
    for (const UnitId id : ids)
        EXPECT_EQ(stored<Unit>(id).level, UnitLevel::County);
}

TEST_F(RecordEditTest, oneRefusalLeavesAllAsTheyWereAndIsNamed)
{
    const UnitId first = unit(QStringLiteral("县财政局"));
    const UnitId second = unit(QStringLiteral("县教育局"));
    const auto edited = RecordService<Unit>(workspace())
                            .edit({first, second}, [](Unit &unit) { unit.name = QStringLiteral("县委办"); })
                            .result();
    ASSERT_FALSE(edited);
    EXPECT_EQ(edited.error().code, ErrorCode::Invalid);
    EXPECT_EQ(edited.error().args, QStringList{QString::number(second.value())});
    EXPECT_EQ(edited.error().violations.size(), 1);
    EXPECT_EQ(stored<Unit>(first).name, QStringLiteral("县财政局"));
}

TEST_F(RecordEditTest, aRecordInTheTrashIsNotChanged)
{
    const UnitId id = unit(QStringLiteral("县财政局"));
    const RecordService<Unit> units(workspace());
    ASSERT_TRUE(units.trash({id}).result());
    const auto edited = units.edit({id}, [](Unit &unit) { unit.contact = QStringLiteral("周全"); }).result();
    ASSERT_FALSE(edited);
    EXPECT_EQ(edited.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(stored<Unit>(id).contact.isEmpty());
}

} // namespace zhucun
