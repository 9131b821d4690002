#include "exchange/table/workbookreader.h"

#include "support/tablefiles.h"

#include <gtest/gtest.h>

namespace zhucun {

using test::errorOf;
using test::fixture;
using test::Folder;
using test::rowsOf;

namespace {

std::vector<TableRow> cellsOf(const QString &path)
{
    auto reader = openTable(path);
    std::vector<TableRow> rows;
    TableRow row;
    while (reader && (*reader)->next(row).value_or(false))
        rows.push_back(row);
    return rows;
}

} // namespace

TEST(WorkbookReader, ReadsWhatAnotherLibraryWrote)
{
    EXPECT_EQ(
        rowsOf(fixture(QStringLiteral("kinds.xlsx"))),
        (QStringList{QStringLiteral("1:文本|数字|日期|中文日期|时间|是否|号码"),
                     QStringLiteral("2:尚义县|12.3|2026-03-05|2026-03-06|2026-03-05 08:30|TRUE|130725198005121200"),
                     QStringLiteral("3:|0.3|1000000|2026年3月7日|08:30|FALSE|130725198005121234"),
                     QStringLiteral("5:||末行")}));
    const auto rows = cellsOf(fixture(QStringLiteral("kinds.xlsx")));
    EXPECT_EQ(rows.at(1).cells.at(2).kind(), Cell::Kind::Date);
    EXPECT_EQ(rows.at(1).cells.at(3).date(), QDate(2026, 3, 6));
    EXPECT_EQ(rows.at(1).cells.at(4).kind(), Cell::Kind::DateTime);
    EXPECT_TRUE(rows.at(1).cells.at(6).hasLostDigits());
    EXPECT_FALSE(rows.at(2).cells.at(6).hasLostDigits());
    EXPECT_TRUE(rows.at(2).cells.at(0).isFormula());
    EXPECT_EQ(rows.at(2).cells.at(2).kind(), Cell::Kind::Number);
}

TEST(WorkbookReader, ChoosesTheSheet)
{
    OpenOptions options;
    options.sheet = QStringLiteral("第二张");
    EXPECT_EQ(rowsOf(fixture(QStringLiteral("kinds.xlsx")), options), QStringList{QStringLiteral("1:别处")});
    options.sheet = QStringLiteral("2");
    EXPECT_EQ(rowsOf(fixture(QStringLiteral("kinds.xlsx")), options), QStringList{QStringLiteral("1:别处")});
    options.sheet = QStringLiteral("没有");
    const Error error = errorOf(fixture(QStringLiteral("kinds.xlsx")), options);
    EXPECT_EQ(error.code, ErrorCode::SheetMissing);
    EXPECT_EQ(error.args, (QStringList{QStringLiteral("没有"), QStringLiteral("花名册、第二张")}));
    EXPECT_EQ((*openTable(fixture(QStringLiteral("kinds.xlsx"))))->sheets(),
              (QStringList{QStringLiteral("花名册"), QStringLiteral("第二张")}));
}

TEST(WorkbookReader, TextsErrorsFormulasAndImpliedPlaces)
{
    EXPECT_EQ(rowsOf(fixture(QStringLiteral("texts.xlsx"))),
              (QStringList{QStringLiteral("3:张伟||内联|两\n行"),
                           QStringLiteral("4:#DIV/0!|42||张伟|2026-03-01|2026-03-05|2026-03-05")}));
    const auto rows = cellsOf(fixture(QStringLiteral("texts.xlsx")));
    EXPECT_EQ(rows.at(1).cells.at(0).kind(), Cell::Kind::Error);
    EXPECT_TRUE(rows.at(1).cells.at(1).isFormula());
    EXPECT_TRUE(rows.at(1).cells.at(2).isFormula());
    EXPECT_FALSE(rows.at(0).cells.at(0).isFormula());
}

TEST(WorkbookReader, DaysCountedFrom1904)
{
    EXPECT_EQ(rowsOf(fixture(QStringLiteral("dates1904.xlsx"))), QStringList{QStringLiteral("1:2026-03-01")});
}

TEST(WorkbookReader, KnowsMergedRanges)
{
    auto reader = openTable(fixture(QStringLiteral("merged.xlsx")));
    ASSERT_TRUE(reader);
    const auto ranges = (*reader)->mergedRanges();
    ASSERT_TRUE(ranges);
    EXPECT_EQ(ranges->size(), 6U);
    EXPECT_NE(std::find(ranges->begin(), ranges->end(), MergedRange{3, 3, 2, 4}), ranges->end());
    TableRow row;
    EXPECT_TRUE((*reader)->next(row).value());
    EXPECT_EQ(row.number, 1);
}

TEST(WorkbookReader, RefusesByName)
{
    const std::pair<const char *, ErrorCode> cases[] = {
        {"encrypted.xlsx", ErrorCode::WorkbookEncrypted},  {"old.xls", ErrorCode::UnsupportedFormat},
        {"spreadsheet.ods", ErrorCode::UnsupportedFormat}, {"notaworkbook.xlsx", ErrorCode::NotAWorkbook},
        {"truncated.xlsx", ErrorCode::WorkbookDamaged},    {"doctype.xlsx", ErrorCode::WorkbookDamaged},
        {"deep.xlsx", ErrorCode::WorkbookDamaged},         {"badindex.xlsx", ErrorCode::WorkbookDamaged},
        {"cut.xlsx", ErrorCode::WorkbookDamaged},          {"bomb.xlsx", ErrorCode::WorkbookTooLarge},
        {"longtag.xlsx", ErrorCode::WorkbookTooLarge},     {"columns.xlsx", ErrorCode::WorkbookTooLarge},
    };
    for (const auto &[name, code] : cases)
        EXPECT_EQ(errorOf(fixture(QString::fromLatin1(name))).code, code) << name;
    EXPECT_EQ(errorOf(fixture(QStringLiteral("old.xls"))).args, QStringList{QStringLiteral("xls")});
    const Folder folder;
    EXPECT_EQ(errorOf(folder.put(QStringLiteral("text.xlsx"), "村名,乡镇\n")).code, ErrorCode::NotAWorkbook);
}

TEST(WorkbookReader, CellReferences)
{
    const auto last = parseCellReference("XFD1048576");
    ASSERT_TRUE(last);
    EXPECT_EQ(last->column, 16383);
    EXPECT_EQ(last->row, 1048576);
    for (const char *bad : {"", "A", "12", "A0", "A1B", "a1", "ABCDE1"})
        EXPECT_FALSE(parseCellReference(bad)) << bad;
}

} // namespace zhucun
