#include "exchange/table/csvreader.h"

#include "support/tablefiles.h"

#include <gtest/gtest.h>

#include <QStringEncoder>

namespace zhucun {

using test::errorOf;
using test::Folder;
using test::rowsOf;

namespace {

const QString kText = QStringLiteral("村名,乡镇\n北朝碾村,大青沟镇\n");
const QStringList kRows{QStringLiteral("1:村名|乡镇"), QStringLiteral("2:北朝碾村|大青沟镇")};

QByteArray encoded(const char *encoding, const QString &text)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

} // namespace

TEST(CsvReader, ReadsEveryEncoding)
{
    const Folder folder;
    EXPECT_EQ(rowsOf(folder.put(QStringLiteral("a"), kText.toUtf8())), kRows);
    EXPECT_EQ(rowsOf(folder.put(QStringLiteral("b"), "\xEF\xBB\xBF" + kText.toUtf8())), kRows);
    EXPECT_EQ(rowsOf(folder.put(QStringLiteral("c"), encoded("GB18030", kText))), kRows);
    EXPECT_EQ(rowsOf(folder.put(QStringLiteral("d"), "\xFF\xFE" + encoded("UTF-16LE", kText))), kRows);
    EXPECT_EQ(rowsOf(folder.put(QStringLiteral("e"), "\xFE\xFF" + encoded("UTF-16BE", kText))), kRows);
    EXPECT_EQ(rowsOf(folder.put(QStringLiteral("f"), encoded("UTF-16LE", kText))), kRows);
    EXPECT_EQ(rowsOf(folder.put(QStringLiteral("g"), encoded("UTF-16BE", kText))), kRows);
}

TEST(CsvReader, CharactersAcrossBlocksStayWhole)
{
    const Folder folder;
    QString text;
    QStringList expected;
    for (int i = 1; i <= 40000; ++i) {
        text += QStringLiteral("尚义%1,𠮷\n").arg(i);
        expected << QStringLiteral("%1:尚义%1|𠮷").arg(i);
    }
    EXPECT_EQ(rowsOf(folder.put(QStringLiteral("u"), text.toUtf8())), expected);
    EXPECT_EQ(rowsOf(folder.put(QStringLiteral("g"), encoded("GB18030", text))), expected);
}

TEST(CsvReader, RefusesWhatNoEncodingDecodes)
{
    const Folder folder;
    const auto code = [&](const QByteArray &content) {
        return errorOf(folder.put(QStringLiteral("x.csv"), content)).code;
    };
    EXPECT_EQ(code("name,caf\xe9,x\n\xff\xff\n"), ErrorCode::EncodingUnknown);
    EXPECT_EQ(code(encoded("GB18030", kText).chopped(2)), ErrorCode::EncodingUnknown) << "cut in mid-character";
    EXPECT_EQ(code(kText.toUtf8() + "\xe5\xb0"), ErrorCode::EncodingUnknown);
    EXPECT_EQ(code(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18)), ErrorCode::EncodingUnknown);
    EXPECT_EQ(code(""), ErrorCode::FileEmpty);
    EXPECT_EQ(code("\xEF\xBB\xBF"), ErrorCode::FileEmpty);
    EXPECT_EQ(errorOf(folder.path(QStringLiteral("none"))).code, ErrorCode::FileMissing);
    OpenOptions wrong;
    wrong.encoding = QStringLiteral("UTF-8");
    EXPECT_EQ(errorOf(folder.put(QStringLiteral("y"), encoded("GB18030", kText)), wrong).code,
              ErrorCode::EncodingUnknown);
}

TEST(CsvReader, FindsTheDelimiter)
{
    const Folder folder;
    const QStringList expected{QStringLiteral("1:a;x|b"), QStringLiteral("2:1|2,5")};
    EXPECT_EQ(rowsOf(folder.put(QStringLiteral("t"), "a;x\tb\n1\t2,5\n")), expected);
    EXPECT_EQ(rowsOf(folder.put(QStringLiteral("s"), "\"a;x\";b\n1;2,5\n")), expected);
    EXPECT_EQ(rowsOf(folder.put(QStringLiteral("c"), "a;x,b\n1,\"2,5\"\n")), expected);
    EXPECT_EQ(detectDelimiter(u"one\ntwo\n"), QLatin1Char(','));
}

TEST(CsvReader, QuotesLineBreaksAndRaggedRows)
{
    const Folder folder;
    EXPECT_EQ(rowsOf(folder.put(QStringLiteral("q"), "a,\"b \"\"x\"\"\r\nline\",c\r\n\r\n1\r\n1,2,3,4\n,,\nlast,5\"x")),
              (QStringList{QStringLiteral("1:a|b \"x\"\nline|c"), QStringLiteral("2:"), QStringLiteral("3:1"),
                           QStringLiteral("4:1|2|3|4"), QStringLiteral("5:"), QStringLiteral("6:last|5\"x")}));
}

TEST(CsvReader, AnOpenQuoteNamesItsRow)
{
    const Folder folder;
    const Error open = errorOf(folder.put(QStringLiteral("o"), "a,b\n1,2\n3,\"4\n5,6\n7,8\n"));
    EXPECT_EQ(open.code, ErrorCode::QuoteUnclosed);
    EXPECT_EQ(open.args, QStringList{QStringLiteral("3")});
    const Error glued = errorOf(folder.put(QStringLiteral("p"), "a,b\n\"1,2\n3,\"4\",5\n"));
    EXPECT_EQ(glued.code, ErrorCode::QuoteUnclosed);
    EXPECT_EQ(glued.args, QStringList{QStringLiteral("2")});
    QByteArray large("a,b\n\"1,2\n");
    while (large.size() < (3 << 20))
        large += "3,4\n";
    EXPECT_EQ(errorOf(folder.put(QStringLiteral("l"), large)).args, QStringList{QStringLiteral("2")});
}

TEST(CsvReader, LongCellsToALimit)
{
    const Folder folder;
    const QByteArray hundredThousand(100'000, 'x');
    EXPECT_EQ(rowsOf(folder.put(QStringLiteral("l"), "a,b\n" + hundredThousand + ",2\n")).at(1).size(),
              2 + 100'000 + 2);
    const Error error = errorOf(folder.put(QStringLiteral("m"), "a,b\n1," + QByteArray(2 << 20, 'x') + "\n"));
    EXPECT_EQ(error.code, ErrorCode::CellTooLong);
    EXPECT_EQ(error.args, (QStringList{QStringLiteral("2"), QStringLiteral("2")}));
}

} // namespace zhucun
