#include "transfercounty.h"

#include "storage/unit/unitmapping.h"
#include "storage/visit/visitmapping.h"

using namespace zhucun;
using namespace zhucun::test;

using TransferRun = TransferCounty;

namespace {

TransferRecord unit(const QString &name, const char16_t *level, int line = 2)
{
    return row({{"name", name}, {"level", t(level)}}, line);
}

} // namespace

TEST_F(TransferRun, StopSavesNothingButReadsEverything)
{
    const auto outcome = import("unit", {unit(QStringLiteral("甲"), u"县"), unit(QStringLiteral("乙"), u"村", 3),
                                         unit(QStringLiteral("丙"), u"屯", 4)});
    ASSERT_TRUE(outcome.has_value());
    EXPECT_FALSE(outcome->saved);
    EXPECT_EQ(outcome->read, 3);
    EXPECT_EQ(outcome->inserted, 1);
    EXPECT_EQ(outcome->rejected, 2);
    ASSERT_EQ(outcome->problems.size(), 2);
    EXPECT_EQ(outcome->problems[1].row, 4);
    EXPECT_EQ(outcome->problems[1].value, QStringLiteral("屯"));
    EXPECT_EQ(all<Unit>().size(), 2u);
}

TEST_F(TransferRun, SkipSavesTheGoodRows)
{
    const auto outcome = import("unit", {unit(QStringLiteral("甲"), u"县"), unit(QStringLiteral("乙"), u"村", 3)},
                                {false, ImportOptions::OnError::Skip});
    ASSERT_TRUE(outcome.has_value());
    EXPECT_TRUE(outcome->saved);
    EXPECT_EQ(all<Unit>().size(), 3u);
}

TEST_F(TransferRun, DryRunCountsAndSavesNothing)
{
    const qint64 entries = countLines(QStringLiteral("change_transaction"));
    const auto outcome = import("unit", {unit(QStringLiteral("甲"), u"县"), unit(QStringLiteral("县水务局"), u"市", 3)},
                                {true, ImportOptions::OnError::Stop});
    ASSERT_TRUE(outcome.has_value());
    EXPECT_FALSE(outcome->saved);
    EXPECT_EQ(outcome->inserted, 1);
    EXPECT_EQ(outcome->updated, 1);
    EXPECT_EQ(all<Unit>().size(), 2u);
    EXPECT_EQ(countLines(QStringLiteral("change_transaction")), entries);
}

TEST_F(TransferRun, ARowTheReaderFoundWrongIsRejected)
{
    auto bad = unit(QStringLiteral("甲"), u"县");
    bad.problems << RowProblem{
        2, QStringLiteral("联系电话"), QStringLiteral("1.39E+10"), QStringLiteral("lost_digits"), {}};
    const auto problem = rejected("unit", bad);
    EXPECT_EQ(problem.rule, QStringLiteral("lost_digits"));
}

TEST_F(TransferRun, ARowTwiceIsInsertedOnce)
{
    const auto outcome = saved("unit", {unit(QStringLiteral("甲"), u"县"), unit(QStringLiteral("甲"), u"县", 3),
                                        unit(QStringLiteral("甲"), u"市", 4)});
    EXPECT_EQ(outcome.inserted, 1);
    EXPECT_EQ(outcome.unchanged, 1);
    EXPECT_EQ(outcome.updated, 1);
}

TEST_F(TransferRun, AnImportIsUndoneAsAWhole)
{
    saved("unit", {unit(QStringLiteral("甲"), u"县"), unit(QStringLiteral("县水务局"), u"市", 3)});
    EXPECT_TRUE(undoLast().has_value());
    ASSERT_EQ(all<Unit>().size(), 2u);
    EXPECT_EQ(all<Unit>()[1].level, UnitLevel::County);
    EXPECT_EQ(saved("unit", {unit(QStringLiteral("甲"), u"县")}).inserted, 1) << "what is in the trash is not found";
}

TEST_F(TransferRun, ProblemsAreCountedBeyondThoseKept)
{
    QList<TransferRecord> rows;
    for (int i = 0; i < 1100; ++i)
        rows << unit(QStringLiteral("单位%1").arg(i), u"村", i + 2);
    const auto outcome = import("unit", rows);
    ASSERT_TRUE(outcome.has_value());
    EXPECT_EQ(outcome->rejected, 1100);
    EXPECT_EQ(outcome->errors, 1100);
    EXPECT_EQ(outcome->problems.size(), ImportOutcome::kKeptProblems);
    EXPECT_EQ(outcome->rejectedRows.size(), 1100);
}

TEST_F(TransferRun, UnknownEntityIsRefused)
{
    const auto outcome = import("weather", {});
    ASSERT_FALSE(outcome.has_value());
    EXPECT_EQ(outcome.error().code, ErrorCode::UnknownName);
}

TEST_F(TransferRun, CancelHalfWaySavesNothing)
{
    const CancelToken cancel;
    int given = 0;
    const RecordSource source = [&](TransferRecord &record) -> Result<bool> {
        record = unit(QStringLiteral("单位%1").arg(given), u"县", given + 2);
        if (++given == 50)
            cancel.cancel();
        return given <= 100;
    };
    const auto done = database().write(
        {}, QStringLiteral("import.unit"), storage::UnitOfWork::Detail::Bulk,
        [&](storage::UnitOfWork &work) { return importRecords(work, QStringLiteral("unit"), source, {}, {}, cancel); });
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(given, 50);
    EXPECT_EQ(all<Unit>().size(), 2u);
}

TEST_F(TransferRun, FiveThousandVisits)
{
    QList<TransferRecord> rows;
    for (int i = 0; i < 5000; ++i) {
        rows << row({{"visited_on", QDate(2026, 1, 1).addDays(i % 150)},
                     {"township", t(u"大青沟镇")},
                     {"village", t(i % 2 ? u"北朝碾村" : u"红土梁村")},
                     {"person", QStringLiteral("农户%1").arg(i)},
                     {"cadres", list(u"李娜")},
                     {"matter", QStringLiteral("问题%1").arg(i)}},
                    i + 2);
    }
    EXPECT_EQ(saved("visit", rows).inserted, 5000);
    EXPECT_EQ(saved("visit", rows).unchanged, 5000);
    EXPECT_EQ(countLines(QStringLiteral("visit")), 5000);
}
