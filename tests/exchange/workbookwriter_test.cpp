#include "exchange/table/workbookwriter.h"

#include "exchange/table/workbookpackage.h"
#include "support/tablefiles.h"

#include <gtest/gtest.h>

#include <array>
#include <csignal>
#include <sys/resource.h>

namespace zhucun {

using test::Folder;
using test::rowsOf;

namespace {

SheetSpec spec()
{
    return {QStringLiteral("走访/一览"),
            {{QStringLiteral("身份证号"), 20, SheetColumn::Kind::Text},
             {QStringLiteral("人次"), 8, SheetColumn::Kind::Number},
             {QStringLiteral("日期"), 12, SheetColumn::Kind::Date},
             {QStringLiteral("金额"), 12, SheetColumn::Kind::Money}}};
}

std::vector<Cell> row(int i)
{
    return {Cell::fromText(QStringLiteral("13072519800512%1").arg(i, 4, 10, QLatin1Char('0'))), Cell::fromNumber(i),
            Cell::fromDate(QDate(2026, 3, 5)), Cell::fromNumber(1234.5)};
}

QByteArray partOf(const QString &path, const QString &part)
{
    auto package = WorkbookPackage::open(path);
    auto stream = (*package)->stream(part);
    QByteArray content;
    std::array<char, 4096> buffer;
    while (stream) {
        const int count = stream->read(buffer.data(), int(buffer.size())).value_or(0);
        if (count == 0)
            break;
        content.append(buffer.data(), count);
    }
    return content;
}

} // namespace

TEST(WorkbookWriter, WhatItWritesReadsBack)
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.xlsx"));
    auto writer = WorkbookWriter::create(path);
    ASSERT_TRUE(writer);
    SheetSpec titled = spec();
    titled.titleLines = {QStringLiteral("走访一览"), QStringLiteral("2026 年 3 月")};
    ASSERT_TRUE(writer->beginSheet(titled));
    ASSERT_TRUE(writer->writeRow(row(7)));
    ASSERT_TRUE(writer->writeRow({Cell::fromText(QStringLiteral("两\n行 <&>")), Cell(),
                                  Cell::fromText(QStringLiteral("2016年13月40日")), Cell()}));
    ASSERT_TRUE(writer->beginSheet({QStringLiteral("说明"), {{QStringLiteral("列"), 20, SheetColumn::Kind::Note}}}));
    ASSERT_TRUE(writer->writeRow({Cell::fromText(QStringLiteral("怎样填"))}));
    EXPECT_FALSE(folder.files().contains(QStringLiteral("a.xlsx")));
    ASSERT_TRUE(writer->commit());
    EXPECT_EQ(folder.files(), QStringList{QStringLiteral("a.xlsx")});
    EXPECT_EQ(rowsOf(path), (QStringList{QStringLiteral("1:走访一览"), QStringLiteral("2:2026 年 3 月"),
                                         QStringLiteral("3:身份证号|人次|日期|金额"),
                                         QStringLiteral("4:130725198005120007|7|2026-03-05|1234.5"),
                                         QStringLiteral("5:两\n行 <&>||2016年13月40日")}));
    OpenOptions second;
    second.sheet = QStringLiteral("说明");
    EXPECT_EQ(rowsOf(path, second).value(1), QStringLiteral("2:怎样填"));
    const QByteArray sheet = partOf(path, QStringLiteral("xl/worksheets/sheet1.xml"));
    EXPECT_TRUE(sheet.contains("state=\"frozen\""));
    EXPECT_TRUE(sheet.contains("<autoFilter ref=\"A3:D5\""));
    EXPECT_TRUE(sheet.contains("orientation=\"landscape\""));
    EXPECT_TRUE(sheet.contains("fitToHeight=\"0\""));
    EXPECT_TRUE(partOf(path, QStringLiteral("xl/workbook.xml")).contains("$3:$3"));
    EXPECT_TRUE(partOf(path, QStringLiteral("xl/workbook.xml")).contains("走访 一览"));
}

TEST(WorkbookWriter, TenThousandRows)
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.xlsx"));
    auto writer = WorkbookWriter::create(path);
    ASSERT_TRUE(writer && writer->beginSheet(spec()));
    for (int i = 0; i < 10000; ++i)
        ASSERT_TRUE(writer->writeRow(row(i)));
    ASSERT_TRUE(writer->commit());
    const QStringList rows = rowsOf(path);
    ASSERT_EQ(rows.size(), 10001);
    EXPECT_EQ(rows.last(), QStringLiteral("10001:130725198005129999|9999|2026-03-05|1234.5"));
}

TEST(WorkbookWriter, MarksAndDropDowns)
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.xlsx"));
    auto writer = WorkbookWriter::create(path, WorkbookWriter::Memory::Whole);
    ASSERT_TRUE(writer);
    QStringList many;
    for (int i = 0; i < 100; ++i)
        many << QStringLiteral("第%1个村庄").arg(i);
    SheetSpec sheet = spec();
    sheet.columns[0].choices = {QStringLiteral("男"), QStringLiteral("女")};
    sheet.columns[1].choices = many;
    ASSERT_TRUE(writer->beginSheet(sheet));
    ASSERT_TRUE(writer->writeRow(row(1), {{2, QStringLiteral("没有这一天")}}));
    ASSERT_TRUE(writer->commit());
    const QByteArray xml = partOf(path, QStringLiteral("xl/worksheets/sheet1.xml"));
    EXPECT_TRUE(xml.contains("\"男,女\""));
    EXPECT_TRUE(xml.contains("$A$1:$A$100"));
    EXPECT_TRUE(partOf(path, QStringLiteral("xl/comments1.xml")).contains("没有这一天"));
    OpenOptions options;
    options.sheet = QStringLiteral("选项");
    EXPECT_EQ(rowsOf(path, options).size(), 100);
    EXPECT_EQ(rowsOf(path).size(), 2);
}

TEST(WorkbookWriter, ASheetNameOnlyOnce)
{
    const Folder folder;
    auto writer = WorkbookWriter::create(folder.path(QStringLiteral("a.xlsx")));
    ASSERT_TRUE(writer && writer->beginSheet(spec()));
    EXPECT_EQ(writer->beginSheet(spec()).error().code, ErrorCode::WriteFailed);
    EXPECT_EQ(writer->writeRow(row(1)).error().code, ErrorCode::Internal);
}

TEST(WorkbookWriter, WithoutCommitNothingChanges)
{
    const Folder folder;
    const QString path = folder.put(QStringLiteral("a.xlsx"), "old");
    {
        auto writer = WorkbookWriter::create(path);
        ASSERT_TRUE(writer && writer->beginSheet(spec()) && writer->writeRow(row(1)));
    }
    EXPECT_EQ(folder.content(QStringLiteral("a.xlsx")), "old");
    EXPECT_EQ(folder.files(), QStringList{QStringLiteral("a.xlsx")});
}

TEST(WorkbookWriter, SaysWhyItCannotWrite)
{
    const Folder folder;
    const auto missing = WorkbookWriter::create(folder.path(QStringLiteral("none/a.xlsx")));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::FolderNotWritable);

    const QString path = folder.put(QStringLiteral("a.xlsx"), "old");
    {
        auto writer = WorkbookWriter::create(path);
        ASSERT_TRUE(writer && writer->beginSheet(spec()));
        const Status tooLong = writer->writeRow({Cell::fromText(QString(40000, QChar(u'长')))});
        ASSERT_FALSE(tooLong);
        EXPECT_EQ(tooLong.error().code, ErrorCode::CellTooLong);
    }
    // A limit on the size of files stands in for a full disk: the library's temporary file is cut short.
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto previous = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{256 * 1024, before.rlim_max};
    {
        auto writer = WorkbookWriter::create(path);
        ASSERT_TRUE(writer && writer->beginSheet(spec()));
        setrlimit(RLIMIT_FSIZE, &small);
        Status written;
        for (int i = 0; i < 9999 && written; ++i)
            written = writer->writeRow(row(i));
        if (written)
            written = writer->commit();
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, previous);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, ErrorCode::DiskFull);
    }
    EXPECT_EQ(folder.content(QStringLiteral("a.xlsx")), "old");
    EXPECT_EQ(folder.files(), QStringList{QStringLiteral("a.xlsx")});
}

} // namespace zhucun
