#include "domain/nationalid/nationalid.h"

#include <gtest/gtest.h>

namespace zhucun {
namespace {

TEST(NationalIdTest, ReadsEighteenCharacters)
{
    const auto id = NationalId::parse(u"11010519491231002X");
    ASSERT_TRUE(id);
    EXPECT_TRUE(id->isCheckDigitRight());
    EXPECT_EQ(id->birthDate(), QDate(1949, 12, 31));
    EXPECT_EQ(id->sex(), Sex::Female);
    EXPECT_EQ(id->region(), QStringLiteral("110105"));
    EXPECT_TRUE(NationalId::parse(u"440524188001010014")->isCheckDigitRight());
    EXPECT_EQ(NationalId::parse(u"440524188001010014")->sex(), Sex::Male);
}

TEST(NationalIdTest, TellsAWrongCheckDigit)
{
    const auto id = NationalId::parse(u"110101199001011234");
    ASSERT_TRUE(id);
    EXPECT_FALSE(id->isCheckDigitRight());
    EXPECT_EQ(id->expectedCheckDigit(), QLatin1Char('7'));
    EXPECT_TRUE(NationalId::parse(u"110101199001011237")->isCheckDigitRight());
}

TEST(NationalIdTest, ReadsFifteenDigits)
{
    const auto id = NationalId::parse(u"110105491231002");
    ASSERT_TRUE(id);
    EXPECT_TRUE(id->isCheckDigitRight());
    EXPECT_EQ(id->birthDate(), QDate(1949, 12, 31));
    EXPECT_EQ(id->sex(), Sex::Female);
    EXPECT_EQ(id->region(), QStringLiteral("110105"));
    EXPECT_EQ(id->toEighteen(), QStringLiteral("11010519491231002X"));
}

TEST(NationalIdTest, ForgivesWidthCaseAndBlanks)
{
    for (const char16_t *written :
         {u"11010519491231002x", u" 110105 19491231 002X ", u"１１０１０５１９４９１２３１００２Ｘ"}) {
        const auto id = NationalId::parse(QString::fromUtf16(written));
        ASSERT_TRUE(id);
        EXPECT_EQ(id->text(), QStringLiteral("11010519491231002X"));
    }
}

TEST(NationalIdTest, RefusesOtherShapes)
{
    for (const char16_t *written : {u"", u"1101051949123100", u"1101051949123100200", u"1101051949123100XX",
                                    u"11010549123100X", u"11010519491231002Y", u"无"})
        EXPECT_FALSE(NationalId::parse(QString::fromUtf16(written))) << QString::fromUtf16(written).toStdString();
}

TEST(NationalIdTest, KnowsDaysThatDoNotExist)
{
    EXPECT_FALSE(NationalId::parse(u"110105199002301234")->birthDate());
    EXPECT_FALSE(NationalId::parse(u"110105199013011234")->birthDate());
    EXPECT_FALSE(NationalId::parse(u"110105020001011234")->birthDate());
}

} // namespace
} // namespace zhucun
