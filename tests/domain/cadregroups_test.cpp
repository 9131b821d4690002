#include "domain/cadre/ageband.h"
#include "domain/cadre/schooling.h"

#include <gtest/gtest.h>

using namespace zhucun;

namespace {

const QDate kDay(2026, 6, 30);

} // namespace

TEST(AgeBand, ByFullYearsOnTheDay)
{
    EXPECT_EQ(ageBandOf(YearMonth(1991, 7), kDay), AgeBand::Under35) << "34 until July";
    EXPECT_EQ(ageBandOf(YearMonth(1991, 6), kDay), AgeBand::From35);
    EXPECT_EQ(ageBandOf(YearMonth(1981, 7), kDay), AgeBand::From35);
    EXPECT_EQ(ageBandOf(YearMonth(1981, 6), kDay), AgeBand::From45);
    EXPECT_EQ(ageBandOf(YearMonth(1966, 7), kDay), AgeBand::From45);
    EXPECT_EQ(ageBandOf(YearMonth(1966, 6), kDay), AgeBand::From60);
    EXPECT_FALSE(ageBandOf(std::nullopt, kDay));
}

TEST(Schooling, AsFilesWriteIt)
{
    const std::pair<const char16_t *, Schooling> cases[] = {
        {u"博士研究生", Schooling::Doctor}, {u"研究生", Schooling::Master},     {u"硕士", Schooling::Master},
        {u"大学", Schooling::Bachelor},     {u"大学本科", Schooling::Bachelor}, {u"大专", Schooling::College},
        {u"大学专科", Schooling::College},  {u"中专", Schooling::Below},        {u"高中", Schooling::Below},
    };
    for (const auto &[text, level] : cases)
        EXPECT_EQ(schoolingOf(QString::fromUtf16(text)), level) << QString::fromUtf16(text).toStdString();
    EXPECT_FALSE(schoolingOf(QStringLiteral(" ")));
}

TEST(Schooling, TheHighestIsThatOfEitherEducation)
{
    const QStringList written{{},
                              QStringLiteral("中专"),
                              QStringLiteral("大专"),
                              QStringLiteral("大学"),
                              QStringLiteral("研究生"),
                              QStringLiteral("博士")};
    for (qsizetype fullTime = 0; fullTime < written.size(); ++fullTime) {
        for (qsizetype inService = 0; inService < written.size(); ++inService) {
            EXPECT_EQ(highestSchooling(written[fullTime], written[inService]),
                      schoolingOf(written[std::max(fullTime, inService)]));
        }
    }
}
