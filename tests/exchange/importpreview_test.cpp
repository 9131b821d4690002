#include "exchange/import/importpreview.h"

#include "support/tablefiles.h"

#include <gtest/gtest.h>

namespace zhucun {

using test::fixture;
using test::Folder;

namespace {

const EntityColumns &village() { return *columnsFor(QStringLiteral("village")); }

QByteArray villages(int rows, const QSet<int> &wrong = {})
{
    QByteArray text("村名,乡镇,户数\n");
    for (int row = 2; row < rows + 2; ++row)
        text += "甲,乙," + (wrong.contains(row) ? QByteArray("几户") : QByteArray::number(row)) + '\n';
    return text;
}

} // namespace

TEST(ImportPreview, TypedValuesAndProblemsByCell)
{
    const auto preview = previewFile(fixture(QStringLiteral("merged.xlsx")), *columnsFor(QStringLiteral("roster")), {});
    ASSERT_TRUE(preview);
    ASSERT_EQ(preview->rows.size(), 2U);
    EXPECT_TRUE(preview->isWhole);
    EXPECT_EQ(preview->skippedSums, 1);
    const PreviewRow &good = preview->rows[0];
    EXPECT_EQ(good.number, 6);
    EXPECT_EQ(good.written.value(2), QStringLiteral("张 伟"));
    EXPECT_EQ(good.values.value(2), QStringLiteral("张伟"));
    EXPECT_EQ(good.values.value(9), QStringLiteral("2026-03-01"));
    EXPECT_TRUE(good.problems.empty());
    const PreviewRow &bad = preview->rows[1];
    EXPECT_EQ(bad.written.value(1), QStringLiteral("县农业农村局")) << "merged over two rows";
    ASSERT_EQ(bad.problems.size(), 2U);
    EXPECT_EQ(bad.problems[1].column, 9);
    EXPECT_FALSE(bad.values.contains(9));
    EXPECT_EQ(bad.written.value(9), QStringLiteral("2016年13月40日"));
    EXPECT_EQ(preview->names.value(9), QStringLiteral("开始驻村时间"));
    EXPECT_EQ(preview->names.value(0), QStringLiteral("序号"));
}

TEST(ImportPreview, AnEditTakesTheProblemAway)
{
    ReadOptions options;
    options.edits[{7, 9}] = QStringLiteral("2026.3.9");
    options.edits[{7, 4}] = QStringLiteral("130725198503021220");
    const auto preview =
        previewFile(fixture(QStringLiteral("merged.xlsx")), *columnsFor(QStringLiteral("roster")), options);
    ASSERT_TRUE(preview);
    EXPECT_TRUE(preview->rows[1].problems.empty());
    EXPECT_EQ(preview->rows[1].values.value(9), QStringLiteral("2026-03-09"));
}

TEST(ImportPreview, TheFirstRowsAndThoseAskedFor)
{
    const Folder folder;
    const int rows = int(kPreviewRows) + 100;
    const int far = rows - 10;
    const QString path = folder.put(QStringLiteral("x.csv"), villages(rows, {far}));
    const auto first = previewFile(path, village(), {});
    ASSERT_TRUE(first);
    EXPECT_EQ(first->rows.size(), kPreviewRows);
    EXPECT_FALSE(first->isWhole);
    const auto wanted = previewFile(path, village(), {}, {3, far});
    ASSERT_TRUE(wanted);
    ASSERT_EQ(wanted->rows.size(), kPreviewRows + 1);
    EXPECT_EQ(wanted->rows.back().number, far);
    ASSERT_EQ(wanted->rows.back().problems.size(), 1U);
    EXPECT_EQ(wanted->rows.back().problems.front().column, 2);
    EXPECT_TRUE(previewFile(folder.put(QStringLiteral("y.csv"), villages(3)), village(), {})->isWhole);
}

TEST(ImportPreview, DaysAreFoundByWhatMessagesCallThem)
{
    const auto preview =
        previewFile(fixture(QStringLiteral("days.xlsx")), *columnsFor(QStringLiteral("attendance")), {});
    ASSERT_TRUE(preview);
    EXPECT_TRUE(preview->isDaySheet);
    EXPECT_EQ(preview->dayColumns.value(QStringLiteral("1日")), 3);
    ASSERT_FALSE(preview->rows.empty());
    EXPECT_EQ(preview->rows.front().number, 6);
}

TEST(ImportPreview, CanBeCancelled)
{
    const Folder folder;
    const CancelToken cancel;
    cancel.cancel();
    const auto preview = previewFile(folder.put(QStringLiteral("x.csv"), villages(3)), village(), {}, {}, cancel);
    ASSERT_FALSE(preview);
    EXPECT_EQ(preview.error().code, ErrorCode::Cancelled);
}

} // namespace zhucun
