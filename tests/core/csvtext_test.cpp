#include "core/text/csvtext.h"

#include <gtest/gtest.h>

namespace zhucun {

TEST(CsvText, NoCellIsAFormula)
{
    for (const auto *text : {u"=1+1", u"+86 139", u"@SUM(A1)", u"-2+3", u"\t=1", u"=HYPERLINK(\"http://a\",\"点\")"}) {
        const QString guarded = guardedFromFormula(QString::fromUtf16(text));
        EXPECT_EQ(guarded, QLatin1Char('\'') + QString::fromUtf16(text));
        EXPECT_EQ(withoutFormulaGuard(guarded), QString::fromUtf16(text));
    }
}

TEST(CsvText, WhatIsNoFormulaStaysAsItIs)
{
    for (const auto *text : {u"", u"张三", u"-14.32", u"-5", u"'80年代", u"'", u"1-2", u"a=b"}) {
        EXPECT_EQ(guardedFromFormula(QString::fromUtf16(text)), QString::fromUtf16(text));
        EXPECT_EQ(withoutFormulaGuard(QString::fromUtf16(text)), QString::fromUtf16(text));
    }
}

TEST(CsvText, ApostrophesThatWereTypedStay)
{
    for (const auto *text : {u"'=1", u"''-2", u"'-5", u"'@"})
        EXPECT_EQ(withoutFormulaGuard(guardedFromFormula(QString::fromUtf16(text))), QString::fromUtf16(text));
}

TEST(CsvText, LinesAreQuotedWhereTheyMustBe)
{
    EXPECT_EQ(csvLine({QStringLiteral("a"), QStringLiteral("b,c"), QStringLiteral("他说\"好\""), QStringLiteral(" 空 "),
                       QStringLiteral("=1")}),
              QStringLiteral("a,\"b,c\",\"他说\"\"好\"\"\",\" 空 \",'=1"));
}

} // namespace zhucun
