#include "exchange/table/numberformat.h"

#include <gtest/gtest.h>

#include <QString>

namespace zhucun {

TEST(NumberFormat, TellsDatesFromNumbers)
{
    for (const auto *code :
         {u"yyyy-mm-dd", u"yyyy\"年\"m\"月\"d\"日\"", u"yyyy年m月", u"[$-804]yyyy/m/d;@", u"mmm-yy", u"e年m月d日"})
        EXPECT_EQ(numberKind(code), NumberKind::Date) << QString::fromUtf16(code).toStdString();
    for (const auto *code :
         {u"General", u"0.00", u"#,##0.00\"元\"", u"@", u"[Red]0.00", u"0\"日\"", u"0.00E+00", u"[h]:mm"})
        EXPECT_EQ(numberKind(code), NumberKind::Number) << QString::fromUtf16(code).toStdString();
    EXPECT_EQ(numberKind(u"h:mm"), NumberKind::Time);
    EXPECT_EQ(numberKind(u"yyyy/m/d h:mm:ss.000"), NumberKind::DateTime);
    EXPECT_EQ(builtinNumberKind(14), NumberKind::Date);
    EXPECT_EQ(builtinNumberKind(31), NumberKind::Date);
    EXPECT_EQ(builtinNumberKind(22), NumberKind::DateTime);
    EXPECT_EQ(builtinNumberKind(4), NumberKind::Number);
}

} // namespace zhucun
