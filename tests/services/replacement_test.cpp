#include "services/posting/replacement.h"

#include "services/history/historyservice.h"
#include "storage/cadre/cadremapping.h"
#include "storage/posting/postingmapping.h"
#include "storage/round/roundmapping.h"
#include "storage/team/teammapping.h"
#include "storage/unit/unitmapping.h"
#include "workspacesupport.h"

namespace zhucun {

namespace {

class ReplacementTest : public test::CountyWorkspaceTest
{
protected:
    void SetUp() override
    {
        CountyWorkspaceTest::SetUp();
        Unit unit;
        unit.name = QStringLiteral("县财政局");
        m_unit = insert(unit);
        m_leaving = cadre(QStringLiteral("王建国"));
        m_coming = cadre(QStringLiteral("李秀英"));
        Posting posting;
        posting.cadreId = m_leaving;
        posting.villageId = village();
        posting.roundId = round();
        posting.role = PostingRole::Leader;
        posting.firstSecretary = true;
        posting.startsOn = QDate(2025, 6, 1);
        posting.documentNumber = QStringLiteral("尚组〔2025〕3号");
        posting.note = QStringLiteral("only of the old posting");
        m_posting = insert(posting);
    }

    CadreId cadre(const QString &name)
    {
        Cadre cadre;
        cadre.name = name;
        cadre.unitId = m_unit;
        return insert(cadre);
    }

    VillageId village() { return VillageId(number(QStringLiteral("SELECT MIN(id) FROM village"))); }

    RoundId round()
    {
        Round round;
        round.number = 9;
        round.name = QStringLiteral("第九轮");
        round.startsOn = QDate(2025, 1, 1);
        return insert(round);
    }

    qint64 number(const QString &sql)
    {
        return workspace()
            .read([sql](sql::Connection &connection) -> Result<qint64> {
                auto select = connection.statement(sql);
                return select.next() ? select.get<qint64>(0) : -1;
            })
            .result()
            .value();
    }

    Replacement replacement(QDate lastDay = QDate(2026, 2, 28))
    {
        return {m_posting, lastDay, PostingEndReason::Rotation, m_coming, QStringLiteral("尚组〔2026〕1号")};
    }

    UnitId m_unit;
    CadreId m_leaving;
    CadreId m_coming;
    PostingId m_posting;
};

} // namespace

TEST_F(ReplacementTest, endsOneAndBeginsTheOtherTheDayAfterInTheSamePlace)
{
    const auto begun = replaceMember(workspace(), replacement()).result();
    ASSERT_TRUE(begun);
    const auto ended = stored<Posting>(m_posting);
    EXPECT_EQ(ended.endsOn, QDate(2026, 2, 28));
    EXPECT_EQ(ended.endReason, PostingEndReason::Rotation);
    EXPECT_EQ(ended.documentNumber, QStringLiteral("尚组〔2025〕3号"));
    const auto successor = stored<Posting>(*begun);
    EXPECT_EQ(successor.cadreId, m_coming);
    EXPECT_EQ(successor.startsOn, QDate(2026, 3, 1));
    EXPECT_FALSE(successor.endsOn);
    EXPECT_FALSE(successor.endReason);
    EXPECT_EQ(successor.villageId, ended.villageId);
    EXPECT_EQ(successor.role, PostingRole::Leader);
    EXPECT_TRUE(successor.firstSecretary);
    EXPECT_EQ(successor.documentNumber, QStringLiteral("尚组〔2026〕1号"));
    EXPECT_TRUE(successor.note.isEmpty());
}

TEST_F(ReplacementTest, isOneStepToUndo)
{
    HistoryService history(workspace());
    ASSERT_TRUE(replaceMember(workspace(), replacement()).result());
    ASSERT_TRUE(QTest::qWaitFor([&history] { return history.canUndo(); }));
    ASSERT_TRUE(answerOf(history.undo()));
    EXPECT_FALSE(stored<Posting>(m_posting).endsOn);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM posting WHERE deleted_at IS NULL")), 1);
}

TEST_F(ReplacementTest, isRefusedTwiceAndWithASuccessorPostedElsewhere)
{
    Posting elsewhere;
    elsewhere.cadreId = m_coming;
    elsewhere.villageId = VillageId(number(QStringLiteral("SELECT MAX(id) FROM village")));
    elsewhere.roundId = stored<Posting>(m_posting).roundId;
    elsewhere.startsOn = QDate(2026, 1, 1);
    insert(elsewhere);
    const auto overlapping = replaceMember(workspace(), replacement()).result();
    ASSERT_FALSE(overlapping);
    EXPECT_EQ(overlapping.error().violations.constFirst().rule, QStringLiteral("posting_overlap"));
    EXPECT_FALSE(stored<Posting>(m_posting).endsOn) << "refused whole";

    Replacement free = replacement();
    free.successorId = cadre(QStringLiteral("赵志强"));
    ASSERT_TRUE(replaceMember(workspace(), free).result());
    const auto again = replaceMember(workspace(), free).result();
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().violations.constFirst().rule, QStringLiteral("ended_already"));
}

} // namespace zhucun
