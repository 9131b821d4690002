#include "exchange/table/csvwriter.h"

#include "support/tablefiles.h"

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>

namespace zhucun {

using test::Folder;
using test::rowsOf;

TEST(CsvWriter, WhatItWritesReadsBack)
{
    const Folder folder;
    for (const auto encoding : {CsvWriter::Encoding::Utf8, CsvWriter::Encoding::Gb18030}) {
        const QString path = folder.path(QStringLiteral("a.csv"));
        auto writer = CsvWriter::create(path, encoding);
        ASSERT_TRUE(writer);
        const QStringList cells{QStringLiteral("130725198005121234"),
                                QStringLiteral("=1+1"),
                                QStringLiteral("他说\"好\"，\n走了"),
                                QStringLiteral(" 空 "),
                                QStringLiteral("007"),
                                QStringLiteral("𠮷")};
        ASSERT_TRUE((*writer)->writeRow(cells));
        ASSERT_TRUE((*writer)->writeRow({QString(), QStringLiteral("b")}));
        EXPECT_TRUE(folder.content(QStringLiteral("a.csv")).isEmpty() || encoding == CsvWriter::Encoding::Gb18030);
        ASSERT_TRUE((*writer)->commit());
        EXPECT_EQ(folder.content(QStringLiteral("a.csv")).startsWith("\xEF\xBB\xBF"),
                  encoding == CsvWriter::Encoding::Utf8);
        EXPECT_EQ(rowsOf(path),
                  (QStringList{QStringLiteral("1:") + cells.join(QLatin1Char('|')), QStringLiteral("2:|b")}));
    }
}

TEST(CsvWriter, WithoutCommitNothingChanges)
{
    const Folder folder;
    const QString path = folder.put(QStringLiteral("a.csv"), "old");
    {
        auto writer = CsvWriter::create(path);
        ASSERT_TRUE(writer);
        ASSERT_TRUE((*writer)->writeRow({QStringLiteral("new")}));
    }
    EXPECT_EQ(folder.content(QStringLiteral("a.csv")), "old");
    EXPECT_EQ(folder.files(), QStringList{QStringLiteral("a.csv")});
}

TEST(CsvWriter, SaysWhyItCannotWrite)
{
    const Folder folder;
    const auto missing = CsvWriter::create(folder.path(QStringLiteral("none/a.csv")));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::FolderNotWritable);

    // A limit on the size of files stands in for a full disk.
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto previous = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{64 * 1024, before.rlim_max};
    auto writer = CsvWriter::create(folder.path(QStringLiteral("a.csv")));
    setrlimit(RLIMIT_FSIZE, &small);
    Status written = (*writer)->writeRow({QString(300'000, QLatin1Char('x'))});
    if (written)
        written = (*writer)->commit();
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, previous);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::DiskFull);
    writer->reset();
    EXPECT_TRUE(folder.files().isEmpty());
}

} // namespace zhucun
