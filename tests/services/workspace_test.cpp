#include "services/workspace/workspace.h"

#include "services/record/recordservice.h"
#include "storage/unit/unitmapping.h"
#include "workspacesupport.h"

namespace zhucun {

namespace {

class WorkspaceTest : public test::CountyWorkspaceTest
{
};

} // namespace

TEST_F(WorkspaceTest, whoWaitsForAnAnswerDoesNotDisturbThoseUnderWay)
{
    Unit unit;
    unit.name = QStringLiteral("县财政局");
    const UnitId id = insert(unit);
    const RecordService<Unit> units(workspace());
    for (int i = 0; i < 200; ++i) {
        auto underWay = units.load(id);
        auto waitedFor = units.load(id);
        const auto now = waitedFor.result();
        ASSERT_TRUE(now) << now.error().detail.toStdString();
        const auto then = underWay.result();
        ASSERT_TRUE(then) << then.error().detail.toStdString();
    }
}

} // namespace zhucun
