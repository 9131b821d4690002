#include "exchange/import/filesketch.h"

#include "exchange/import/importreader.h"
#include "support/tablefiles.h"

#include <gtest/gtest.h>

namespace zhucun {

using test::fixture;
using test::Folder;

namespace {

const EntityColumns &roster() { return *columnsFor(QStringLiteral("roster")); }

std::vector<TransferRecord> recordsOf(const QString &path, const EntityColumns &entity, const ReadOptions &options = {})
{
    auto reader = ImportReader::open(path, entity, options);
    std::vector<TransferRecord> records;
    TransferRecord record;
    while (reader && (*reader)->next(record).value_or(false))
        records.push_back(record);
    return records;
}

} // namespace

TEST(FileSketch, NamesSheetsHeadingsAndWhatTheyMayHold)
{
    const auto sketch = sketchFile(fixture(QStringLiteral("sheets.xlsx")));
    ASSERT_TRUE(sketch);
    EXPECT_EQ(sketch->kind, FileSketch::Kind::Workbook);
    ASSERT_EQ(sketch->sheets.size(), 4U);
    EXPECT_EQ(sketch->sheets[2].name, QStringLiteral("2026年"));
    EXPECT_EQ(sketch->sheets[2].rows, 4);
    EXPECT_TRUE(sketch->sheets[2].isCounted);
    EXPECT_EQ(sketch->sheets[2].headings, (HeadingRows{2, 2}));
    EXPECT_TRUE(sketch->sheets[2].visible);
    EXPECT_FALSE(sketch->sheets[3].visible);
    EXPECT_EQ(sketch->sheets[2].top.at(0).cells.at(0).text(), QStringLiteral("尚义县驻村干部花名册"));
    ASSERT_FALSE(sketch->guesses.empty());
    EXPECT_EQ(sketch->guesses.front().entity, &roster());
    EXPECT_EQ(sketch->guesses.front().sheet, 2) << "the hidden one has the same headings";
    EXPECT_EQ(sketch->guesses.front().score, 100);
    const EntityGuess *cadre = sketch->guessFor(*columnsFor(QStringLiteral("cadre")));
    ASSERT_TRUE(cadre);
    EXPECT_LT(cadre->score, 100);
}

TEST(FileSketch, HeadingsOfTwoLevelsBelowTitleAndNotes)
{
    const auto sketch = sketchFile(fixture(QStringLiteral("merged.xlsx")));
    ASSERT_TRUE(sketch);
    EXPECT_EQ(sketch->sheets.front().headings.last, 4);
    EXPECT_EQ(sketch->guesses.front().entity, &roster());
    EXPECT_TRUE(sketch->guesses.front().missing.isEmpty());
    EXPECT_FALSE(sketch->sheets.front().merged.empty());
}

TEST(FileSketch, ASheetOfDaysIsAttendance)
{
    const auto sketch = sketchFile(fixture(QStringLiteral("days.xlsx")));
    ASSERT_TRUE(sketch);
    ASSERT_FALSE(sketch->guesses.empty());
    EXPECT_EQ(sketch->guesses.front().entity->entity, QStringLiteral("attendance"));
}

TEST(FileSketch, TextFilesByTheirForm)
{
    const Folder folder;
    const QString path = folder.put(QStringLiteral("x.txt"), "\xb4\xe5\xc3\xfb;\xcf\xe7\xd5\xf2\n\xbc\xd7;\xd2\xd2\n");
    const auto sketch = sketchFile(path);
    ASSERT_TRUE(sketch);
    EXPECT_EQ(sketch->kind, FileSketch::Kind::Text);
    EXPECT_EQ(sketch->text.encoding, QStringLiteral("GB18030"));
    EXPECT_EQ(sketch->text.delimiter, QLatin1Char(';'));
    EXPECT_EQ(sketch->guesses.front().entity->entity, QStringLiteral("village"));
    OpenOptions options;
    options.delimiter = QLatin1Char(',');
    const auto wanted = sketchFile(path, options);
    ASSERT_TRUE(wanted);
    EXPECT_EQ(wanted->sheets.front().top.front().cells.size(), 1U);
    EXPECT_TRUE(textEncodings().contains(sketch->text.encoding));
    EXPECT_TRUE(textDelimiters().contains(sketch->text.delimiter));
}

TEST(FileSketch, WhatNobodyKnowsHasHeadingsByTheirLook)
{
    const Folder folder;
    const auto sketch =
        sketchFile(folder.put(QStringLiteral("x.csv"), "表\n\n海拔,坡度,土质\n1200,12,砂土\n1300,14,砂土\n"));
    ASSERT_TRUE(sketch);
    EXPECT_TRUE(sketch->guesses.empty());
    EXPECT_EQ(sketch->sheets.front().headings, (HeadingRows{3, 3}));
}

TEST(FileSketch, ALongFileIsNotReadToItsEnd)
{
    const Folder folder;
    QByteArray text("村名,乡镇,备注\n");
    for (int row = 0; row < kCountedRows + 1000; ++row)
        text += "甲,乙,\n";
    text += QByteArray(10'000, 'x') + '\n';
    const auto sketch = sketchFile(folder.put(QStringLiteral("x.csv"), text));
    ASSERT_TRUE(sketch);
    EXPECT_EQ(sketch->sheets.front().top.size(), kSketchRows);
    EXPECT_FALSE(sketch->sheets.front().isCounted);
    EXPECT_GE(sketch->sheets.front().rows, kCountedRows);
    EXPECT_LT(sketch->sheets.front().rows, kCountedRows + 1000);
}

TEST(FileSketch, HostileFilesEndInAMessage)
{
    for (const char *name : {"truncated.xlsx", "notaworkbook.xlsx", "old.xls", "encrypted.xlsx"})
        EXPECT_FALSE(sketchFile(fixture(QLatin1String(name)))) << name;
    // The hidden sheet of these is sound, the other one says what is wrong with it.
    for (const char *name :
         {"bomb.xlsx", "deep.xlsx", "doctype.xlsx", "columns.xlsx", "cut.xlsx", "badindex.xlsx", "longtag.xlsx"}) {
        const auto sketch = sketchFile(fixture(QLatin1String(name)));
        ASSERT_TRUE(sketch) << name;
        ASSERT_EQ(sketch->sheets.size(), 2U) << name;
        EXPECT_TRUE(sketch->sheets[1].error) << name;
    }
}

TEST(ImportReader, ChoosesTheSheetThatSuits)
{
    auto reader = ImportReader::open(fixture(QStringLiteral("sheets.xlsx")), roster());
    ASSERT_TRUE(reader);
    EXPECT_EQ((*reader)->sheet(), QStringLiteral("2026年"));
    ReadOptions hidden;
    hidden.table.sheet = QStringLiteral("2024年");
    const auto records = recordsOf(fixture(QStringLiteral("sheets.xlsx")), roster(), hidden);
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records[0].get<QDate>(QStringLiteral("starts_on")), QDate(2024, 3, 1));
    EXPECT_EQ(records[0].get<bool>(QStringLiteral("first_secretary")), true);
}

TEST(ImportReader, EditsStandInPlaceOfWhatTheFileSays)
{
    ReadOptions options;
    options.edits[{3, 2}] = QStringLiteral("王 强");
    options.edits[{4, 10}] = QStringLiteral("2026-04-01");
    options.edits[{4, 4}] = QString();
    options.edits[{99, 0}] = QStringLiteral("no such row");
    const auto records = recordsOf(fixture(QStringLiteral("sheets.xlsx")), roster(), options);
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records[0].text(QStringLiteral("name")), QStringLiteral("王强"));
    EXPECT_EQ(records[0].get<QDate>(QStringLiteral("starts_on")), QDate(2026, 3, 1));
    EXPECT_EQ(records[1].get<QDate>(QStringLiteral("starts_on")), QDate(2026, 4, 1));
    EXPECT_FALSE(records[1].values.contains(QStringLiteral("phone")));
}

TEST(ImportReader, HeadingRowsCanBeSaid)
{
    const Folder folder;
    const QString path = folder.put(QStringLiteral("x.csv"), "村名,乡镇\n旧村,旧镇\n村名,乡镇\n北朝碾村,大青沟镇\n");
    const EntityColumns &village = *columnsFor(QStringLiteral("village"));
    EXPECT_EQ(recordsOf(path, village).size(), 3U);
    ReadOptions options;
    options.headings = HeadingRows{3, 3};
    const auto records = recordsOf(path, village, options);
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(records[0].text(QStringLiteral("name")), QStringLiteral("北朝碾村"));
    options.headings = HeadingRows{4, 4};
    const auto wrong = ImportReader::open(path, village, options);
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, ErrorCode::HeadingsMissing);
}

TEST(ImportReader, ColumnsWithoutAHeadingAndRepeatedOnesCanBeMapped)
{
    const Folder folder;
    const QString path = folder.put(QStringLiteral("x.csv"), "村名,,备注,备注\n北朝碾村,大青沟镇,甲,乙\n");
    ReadOptions options;
    options.mapping = {{QStringLiteral("B列"), QStringLiteral("township")},
                       {QStringLiteral("备注"), QString()},
                       {QStringLiteral("备注#2"), QStringLiteral("note")}};
    const auto records = recordsOf(path, *columnsFor(QStringLiteral("village")), options);
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(records[0].text(QStringLiteral("township")), QStringLiteral("大青沟镇"));
    EXPECT_EQ(records[0].text(QStringLiteral("note")), QStringLiteral("乙"));
    EXPECT_EQ(records[0].headings.value(QStringLiteral("note")), QStringLiteral("备注#2"));
}

TEST(ImportReader, TheExampleOfATemplateIsNoRecordWhileItIsUntouched)
{
    const Folder folder;
    const EntityColumns &village = *columnsFor(QStringLiteral("village"));
    const QString example = village.find(QStringLiteral("name"))->example;
    const QString township = village.find(QStringLiteral("township"))->example;
    const QString text = QStringLiteral("村名,乡镇,填写提示\n%1,%2,%3\n甲村,%2,%3\n%1,%2,\n")
                             .arg(example, township, kExampleMark.toString());
    auto reader = ImportReader::open(folder.put(QStringLiteral("x.csv"), text.toUtf8()), village);
    ASSERT_TRUE(reader);
    EXPECT_TRUE((*reader)->headings().ignored.isEmpty());
    QList<int> rows;
    TransferRecord record;
    while ((*reader)->next(record).value_or(false))
        rows << record.row;
    EXPECT_EQ(rows, (QList<int>{3, 4}));
    EXPECT_EQ((*reader)->skippedExamples(), 1);
}

} // namespace zhucun
