#include "transfercounty.h"

#include "services/transfer/unitlevelguess.h"
#include "storage/cadre/cadremapping.h"
#include "storage/posting/postingmapping.h"
#include "storage/round/roundmapping.h"
#include "storage/team/teammapping.h"
#include "storage/unit/unitmapping.h"

using namespace zhucun;
using namespace zhucun::test;

using TransferRoster = TransferCounty;

namespace {

TransferRecord entry(const char16_t *unit, const char16_t *name, const char16_t *village, const char16_t *round,
                     const char16_t *role, TransferValue startsOn, int line)
{
    return row({{"unit", t(unit)},
                {"name", t(name)},
                {"township", t(u"大青沟镇")},
                {"village", t(village)},
                {"round", t(round)},
                {"role", t(role)},
                {"first_secretary", QString::fromUtf16(role) == QStringLiteral("队长")},
                {"starts_on", startsOn}},
               line);
}

const QList<TransferRecord> &sheet()
{
    static const QList<TransferRecord> rows{
        entry(u"省农业农村厅", u"陈一", u"北朝碾村", u"第二轮", u"队长", day(2026, 4, 1), 2),
        entry(u"县水务局", u"李娜", u"北朝碾村", u"2", u"队员", day(2026, 3, 20), 3),
        entry(u"某某公司", u"周二", u"红土梁村", u"2", u"队长", day(2026, 4, 5), 4),
    };
    return rows;
}

} // namespace

TEST_F(TransferRoster, MakesUnitsCadresTeamsAndTheRound)
{
    const auto outcome = saved("roster", sheet());
    EXPECT_EQ(outcome.inserted, 3);
    QStringList warnings;
    for (const RowProblem &problem : outcome.problems)
        warnings << problem.rule;
    EXPECT_EQ(warnings, (QStringList{QStringLiteral("round_created"), QStringLiteral("level_assumed")}));

    ASSERT_EQ(all<Round>().size(), 2u);
    EXPECT_EQ(all<Round>()[1].name, QStringLiteral("第2轮"));
    EXPECT_EQ(all<Round>()[1].startsOn, QDate(2026, 3, 20)) << "the earliest posting";
    ASSERT_EQ(all<Unit>().size(), 4u);
    EXPECT_EQ(all<Unit>()[2].level, UnitLevel::Province);
    EXPECT_EQ(all<Unit>()[3].level, UnitLevel::County);
    EXPECT_EQ(all<Cadre>().size(), 5u) << "李娜 is on file";
    ASSERT_EQ(all<Team>().size(), 2u);
    EXPECT_EQ(all<Team>()[0].name, QStringLiteral("驻北朝碾村工作队"));
    EXPECT_EQ(all<Team>()[0].unitIds, (std::vector<UnitId>{UnitId(3), UnitId(2)})) << "the first row's unit leads";
    ASSERT_EQ(all<Posting>().size(), 3u);
    EXPECT_TRUE(all<Posting>()[0].firstSecretary);
    EXPECT_EQ(all<Posting>()[1].teamId, all<Team>()[0].id);
}

TEST_F(TransferRoster, TheSameSheetTwiceChangesNothing)
{
    saved("roster", sheet());
    const qint64 entries = countLines(QStringLiteral("change_transaction"));
    EXPECT_EQ(saved("roster", sheet()).unchanged, 3);
    EXPECT_EQ(countLines(QStringLiteral("change_transaction")), entries);
}

TEST_F(TransferRoster, VillagesOfOneNameGetTeamsOfDifferentNames)
{
    auto other = entry(u"县水务局", u"吴三", u"红土梁村", u"2", u"队长", day(2026, 4, 5), 5);
    other.values.insert(QStringLiteral("township"), QStringLiteral("南壕堑镇"));
    saved("roster", sheet() + QList<TransferRecord>{other});
    ASSERT_EQ(all<Team>().size(), 3u);
    EXPECT_EQ(all<Team>()[2].name, QStringLiteral("驻南壕堑镇红土梁村工作队"));
}

TEST_F(TransferRoster, ARejectedRowLeavesNothingBehind)
{
    const QList<TransferRecord> rows =
        sheet() + QList<TransferRecord>{entry(u"县新局", u"陈一", u"北潮碾村", u"2", u"队员", day(2026, 4, 1), 5),
                                        // Refused at the posting, after unit and round were made.
                                        entry(u"县新局", u"郑四", u"北朝碾村", u"7", u"村长", day(2026, 4, 1), 6),
                                        entry(u"县好局", u"冯五", u"北朝碾村", u"2", u"队员", day(2026, 4, 2), 7)};
    const auto outcome = import("roster", rows, {false, ImportOptions::OnError::Skip});
    ASSERT_TRUE(outcome.has_value());
    EXPECT_TRUE(outcome->saved);
    EXPECT_EQ(outcome->inserted, 4);
    EXPECT_EQ(outcome->rejected, 2);
    ASSERT_EQ(outcome->rejectedRows.size(), 2);
    EXPECT_EQ(outcome->rejectedRows[0].row, 5);
    EXPECT_EQ(outcome->rejectedRows[0].problems[0].args, QStringList{QStringLiteral("北朝碾村")});
    EXPECT_EQ(all<Round>().size(), 2u);
    EXPECT_EQ(all<Unit>().size(), 5u);
    EXPECT_EQ(all<Unit>().back().name, QStringLiteral("县好局"));
    const Status undone = undoLast();
    EXPECT_TRUE(undone.has_value());
    EXPECT_EQ(all<Round>().size(), 1u);
    EXPECT_EQ(all<Unit>().size(), 2u);
    EXPECT_EQ(all<Posting>().size(), 0u);
}

TEST_F(TransferRoster, UnknownRoundWithoutANumberIsRefused)
{
    EXPECT_EQ(
        rejected("roster", entry(u"县水务局", u"李娜", u"北朝碾村", u"精准扶贫", u"队员", day(2026, 3, 1), 2)).rule,
        QStringLiteral("unknown_round"));
}

TEST(UnitLevelGuess, ReadsTheBeginningOfNames)
{
    EXPECT_EQ(guessUnitLevel(QStringLiteral("省农业农村厅")), UnitLevel::Province);
    EXPECT_EQ(guessUnitLevel(QStringLiteral("河北省财政厅")), UnitLevel::Province);
    EXPECT_EQ(guessUnitLevel(QStringLiteral("张家口市水务局")), UnitLevel::City);
    EXPECT_EQ(guessUnitLevel(QStringLiteral("张家口市尚义县水务局")), UnitLevel::County);
    EXPECT_EQ(guessUnitLevel(QStringLiteral("县市场监督管理局")), UnitLevel::County);
    EXPECT_EQ(guessUnitLevel(QStringLiteral("市场监督管理局")), std::nullopt);
    EXPECT_EQ(guessUnitLevel(QStringLiteral("大青沟镇人民政府")), UnitLevel::Township);
    EXPECT_EQ(guessUnitLevel(QStringLiteral("国家统计局")), UnitLevel::Central);
    EXPECT_EQ(guessUnitLevel(QStringLiteral("某某公司")), std::nullopt);
}

TEST_F(TransferRoster, RowsThatContradictEachOtherAreSaid)
{
    QList<TransferRecord> rows{
        entry(u"县农业农村局", u"新人", u"北朝碾村", u"1", u"队员", day(2026, 4, 1), 2),
        entry(u"县农业农村局", u"新人", u"北朝碾村", u"1", u"队员", day(2026, 4, 1), 3),
        entry(u"县农业农村局", u"新人", u"北朝碾村", u"1", u"队员", day(2026, 4, 1), 4),
    };
    rows[0].values.insert(QStringLiteral("phone"), QStringLiteral("13900000001"));
    rows[2].values.insert(QStringLiteral("phone"), QStringLiteral("13900000002"));
    for (TransferRecord &record : rows)
        record.headings.insert(QStringLiteral("phone"), QStringLiteral("PHONE"));
    const auto outcome = saved("roster", rows);
    QStringList said;
    for (const RowProblem &problem : outcome.problems) {
        if (problem.rule == QStringLiteral("row_contradicts"))
            said << QStringLiteral("%1 %2 %3").arg(problem.row).arg(problem.column, problem.args.value(0));
    }
    EXPECT_EQ(said, QStringList{QStringLiteral("4 PHONE 2")});
    // Against what was on file before, the same change is no contradiction.
    QList<TransferRecord> next{rows[0]};
    for (const RowProblem &problem : saved("roster", next).problems)
        EXPECT_NE(problem.rule, QStringLiteral("row_contradicts"));
}

TEST_F(TransferRoster, ALeaderWhoIsFirstSecretary)
{
    const TransferRecord record = row({{"unit", t(u"县农业农村局")},
                                       {"name", t(u"新人")},
                                       {"township", t(u"大青沟镇")},
                                       {"village", t(u"北朝碾村")},
                                       {"round", t(u"1")},
                                       {"role", t(u"第一书记兼工作队长")},
                                       {"starts_on", day(2026, 4, 1)}});
    saved("roster", {record});
    ASSERT_FALSE(all<Posting>().empty());
    EXPECT_EQ(all<Posting>().back().role, PostingRole::Leader);
    EXPECT_TRUE(all<Posting>().back().firstSecretary);
    EXPECT_EQ(saved("roster", {record}).unchanged, 1);
}
