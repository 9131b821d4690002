// What somebody said is right rests until it changes; two records become one and two again.
#include "services/check/datacheckservice.h"
#include "services/history/historyservice.h"
#include "services/merge/mergefields.h"
#include "services/merge/mergeservice.h"
#include "storage/cadre/cadremapping.h"
#include "storage/household/householdmapping.h"
#include "storage/unit/unitmapping.h"
#include "storage/village/villagemapping.h"
#include "storage/visit/visitmapping.h"
#include "workspacesupport.h"

namespace zhucun {

namespace {

const QString kId = QStringLiteral("11010519491231002X");
const QString kOtherId = QStringLiteral("440524188001010014");

class DataCheckTest : public test::CountyWorkspaceTest
{
protected:
    DataCheckService checks() { return DataCheckService(workspace()); }
    MergeService merges() { return MergeService(workspace()); }

    Cadre cadre(const QString &name, const QString &nationalId)
    {
        Cadre record;
        record.name = name;
        record.nationalId = nationalId;
        record.phone = QStringLiteral("13912345678");
        record.id = insert(record);
        return record;
    }
    template <class T, class F>
    void edit(decltype(T::id) id, F change)
    {
        ASSERT_TRUE(workspace()
                        .write(QStringLiteral("test.edit"),
                               [id, change](storage::UnitOfWork &work) -> Status {
                                   T record = storage::RecordStore<T>::find(work.connection(), id).value();
                                   change(record);
                                   storage::RecordStore<T>::update(work, record);
                                   return {};
                               })
                        .result());
    }
    std::vector<DataFinding> findings(DataRule rule)
    {
        DataCheckScope scope;
        scope.rules = {rule};
        const auto result = checks().run(scope).result();
        EXPECT_TRUE(result);
        return result ? result->findings : std::vector<DataFinding>();
    }
    MergeRequest requestFor(CadreId kept, CadreId other, const QStringList &fields)
    {
        const auto preview = merges().preview(QStringLiteral("cadre"), kept.value(), other.value()).result();
        EXPECT_TRUE(preview);
        return {preview->table, preview->keptId, preview->otherId, preview->keptVersion, preview->otherVersion, fields};
    }
};

template <class T>
void expectFieldsOfMapping()
{
    QStringList mapped;
    for (const auto &column : sql::Mapping<T>::table().columns) {
        if (column.set)
            mapped << column.name;
    }
    for (const auto &list : sql::Mapping<T>::table().lists)
        mapped << list.field;
    QStringList taken;
    for (const TakenField<T> &field : takenFields<T>())
        taken << QString::fromLatin1(field.name);
    EXPECT_EQ(taken, mapped);
}

} // namespace

TEST_F(DataCheckTest, AVerdictHoldsUntilTheValuesChange)
{
    Cadre record = cadre(QStringLiteral("张三"), kId);
    edit<Cadre>(record.id, [](Cadre &each) { each.sex = Sex::Male; });
    auto found = findings(DataRule::IdSex);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_FALSE(found[0].isAccepted);
    ASSERT_TRUE(checks().accept(found, QStringLiteral(" 户口本为男 ")).result());
    found = findings(DataRule::IdSex);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_TRUE(found[0].isAccepted);
    EXPECT_EQ(found[0].note, QStringLiteral("户口本为男"));

    edit<Cadre>(record.id, [](Cadre &each) { each.phone = QStringLiteral("13800000000"); });
    EXPECT_TRUE(findings(DataRule::IdSex)[0].isAccepted) << "the telephone was not judged";
    edit<Cadre>(record.id, [](Cadre &each) { each.born = YearMonth(1949, 12); });
    found = findings(DataRule::IdSex);
    EXPECT_FALSE(found[0].isAccepted);
    EXPECT_TRUE(found[0].isChangedSince);
    ASSERT_TRUE(checks().accept(found, QStringLiteral("再次核实")).result());
    EXPECT_TRUE(findings(DataRule::IdSex)[0].isAccepted);
    ASSERT_TRUE(checks().withdraw(found).result());
    found = findings(DataRule::IdSex);
    EXPECT_FALSE(found[0].isAccepted);
    EXPECT_FALSE(found[0].isChangedSince);
    ASSERT_TRUE(checks().accept(found, {}).result()) << "after one that was withdrawn";
}

TEST_F(DataCheckTest, AVerdictIsUndone)
{
    cadre(QStringLiteral("张三"), QStringLiteral("123"));
    HistoryService history(workspace());
    ASSERT_TRUE(checks().accept(findings(DataRule::IdFormat), QStringLiteral("军官证")).result());
    ASSERT_TRUE(QTest::qWaitFor([&history] { return history.canUndo(); }));
    ASSERT_TRUE(answerOf(history.undo()));
    EXPECT_FALSE(findings(DataRule::IdFormat)[0].isAccepted);
}

TEST_F(DataCheckTest, RunsAreCancelledAndAboutOneRecord)
{
    const Cadre record = cadre(QStringLiteral("张三"), QStringLiteral("123"));
    cadre(QStringLiteral("李四"), QStringLiteral("456"));
    const auto one = checks().runFor(QStringLiteral("cadre"), record.id.value()).result();
    ASSERT_TRUE(one);
    for (const DataFinding &finding : one->findings)
        EXPECT_EQ(finding.id, record.id.value());
    EXPECT_FALSE(one->findings.empty());
    CancelToken cancel;
    cancel.cancel();
    const auto cancelled = checks().run({}, cancel).result();
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
    qint64 told = 0;
    EXPECT_TRUE(checks().run({}, {}, [&told](qint64, qint64 total) { told = total; }).result());
    EXPECT_GT(told, 0);
}

TEST_F(DataCheckTest, EveryFieldCanBeTaken)
{
    expectFieldsOfMapping<Cadre>();
    expectFieldsOfMapping<Household>();
    expectFieldsOfMapping<Village>();
    expectFieldsOfMapping<Unit>();
}

TEST_F(DataCheckTest, TwoCadresBecomeOneAndTwoAgain)
{
    const Cadre kept = cadre(QStringLiteral("张三"), {});
    const Cadre other = cadre(QStringLiteral("章三"), kId);
    Visit visit;
    visit.visitedOn = QDate(2026, 3, 5);
    visit.villageId = VillageId(1);
    visit.personName = QStringLiteral("王有财");
    visit.cadreIds = {other.id};
    const VisitId visitId = insert(visit);
    const auto preview = merges().preview(QStringLiteral("cadre"), kept.id.value(), other.id.value()).result();
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->moves, (std::vector<std::pair<QString, qint64>>{{QStringLiteral("visit"), 1}}));
    EXPECT_FALSE(preview->isBlocked());

    HistoryService history(workspace());
    ASSERT_TRUE(merges().merge(requestFor(kept.id, other.id, {QStringLiteral("national_id")})).result());
    EXPECT_EQ(stored<Cadre>(kept.id).name, QStringLiteral("张三"));
    EXPECT_EQ(stored<Cadre>(kept.id).nationalId, kId) << "the number was free to be taken";
    EXPECT_TRUE(stored<Cadre>(other.id).meta.deletedAt);
    EXPECT_EQ(stored<Visit>(visitId).cadreIds, std::vector{kept.id});

    ASSERT_TRUE(QTest::qWaitFor([&history] { return history.canUndo(); }));
    ASSERT_TRUE(answerOf(history.undo()));
    EXPECT_TRUE(stored<Cadre>(kept.id).nationalId.isEmpty());
    EXPECT_EQ(stored<Cadre>(other.id).nationalId, kId);
    EXPECT_FALSE(stored<Cadre>(other.id).meta.deletedAt);
    EXPECT_EQ(stored<Visit>(visitId).cadreIds, std::vector{other.id});
    ASSERT_TRUE(answerOf(history.redo()));
    EXPECT_EQ(stored<Visit>(visitId).cadreIds, std::vector{kept.id});
}

TEST_F(DataCheckTest, RefusedMergesChangeNothing)
{
    const Cadre kept = cadre(QStringLiteral("张三"), kId);
    const Cadre other = cadre(QStringLiteral("张三"), kOtherId);
    const auto preview = merges().preview(QStringLiteral("cadre"), kept.id.value(), other.id.value()).result();
    ASSERT_TRUE(preview);
    EXPECT_TRUE(preview->isBlocked()) << "two valid numbers";
    const Status refused = merges().merge(requestFor(kept.id, other.id, {})).result();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    EXPECT_FALSE(stored<Cadre>(other.id).meta.deletedAt);

    edit<Cadre>(other.id, [](Cadre &each) { each.nationalId.clear(); });
    const MergeRequest stale = requestFor(kept.id, other.id, {});
    edit<Cadre>(other.id, [](Cadre &each) { each.note = QStringLiteral("改了"); });
    const Status conflict = merges().merge(stale).result();
    ASSERT_FALSE(conflict);
    EXPECT_EQ(conflict.error().code, ErrorCode::Conflict);
    const Status empty = merges().merge(requestFor(kept.id, other.id, {QStringLiteral("name")})).result();
    EXPECT_TRUE(empty);
    const auto gone = merges().preview(QStringLiteral("cadre"), kept.id.value(), other.id.value()).result();
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, ErrorCode::NotFound);
    EXPECT_EQ(merges().preview(QStringLiteral("visit"), 1, 2).result().error().code, ErrorCode::NotAllowed);
}

} // namespace zhucun
