#include "exchange/import/headingmatch.h"

#include "support/tablefiles.h"

#include <gtest/gtest.h>

namespace zhucun {

namespace {

std::vector<TableRow> table(const QList<QStringList> &rows)
{
    std::vector<TableRow> result;
    for (const QStringList &cells : rows) {
        TableRow row{int(result.size()) + 1, {}};
        for (const QString &cell : cells)
            row.cells.push_back(Cell::fromText(cell));
        result.push_back(row);
    }
    return result;
}

QStringList words(const char16_t *joined) { return QString::fromUtf16(joined).split(QLatin1Char('|')); }

const EntityColumns &village() { return *columnsFor(QStringLiteral("village")); }

} // namespace

TEST(HeadingMatch, PassesOverTitlesAndKnowsAliases)
{
    const auto match = matchHeadings(village(),
                                     table({words(u"尚义县行政村基本情况"),
                                            {},
                                            words(u"填报单位：大青沟镇||2026年"),
                                            words(u"序号|村　名*|所在乡镇|集体经济收入(万元)|海拔|户数 （户）"),
                                            words(u"1|北朝碾村|大青沟镇|12.5|1400|30")}),
                                     {});
    ASSERT_TRUE(match);
    EXPECT_EQ(match->lastHeadingRow, 4);
    EXPECT_EQ(match->ignored, QStringList{QStringLiteral("海拔")});
    EXPECT_EQ(match->find(QStringLiteral("name"))->index, 1);
    EXPECT_EQ(match->find(QStringLiteral("name"))->heading, QStringLiteral("村 名")) << "the star is not part of it";
    EXPECT_EQ(match->find(QStringLiteral("households"))->index, 5);
    EXPECT_EQ(match->find(QStringLiteral("collective_income"))->fenPerUnit, 1'000'000);
    EXPECT_EQ(match->find(QStringLiteral("population")), nullptr);
}

TEST(HeadingMatch, JoinsTwoLevels)
{
    const auto rows = table({words(u"村名|乡镇|2024年||2025年|"), words(u"||户数|人口|户数|人口")});
    const std::vector<MergedRange> merged{{1, 2, 0, 0}, {1, 2, 1, 1}, {1, 1, 2, 3}, {1, 1, 4, 5}};
    const HeadingMapping mapping{{QStringLiteral("2025年/户数"), QStringLiteral("households")},
                                 {QStringLiteral("2024年/人口"), QString()}};
    for (const auto &known : {merged, std::vector<MergedRange>()}) {
        const auto match = matchHeadings(village(), rows, known, mapping);
        ASSERT_TRUE(match);
        EXPECT_EQ(match->lastHeadingRow, 2);
        EXPECT_EQ(match->find(QStringLiteral("name"))->index, 0);
        EXPECT_EQ(match->find(QStringLiteral("households"))->index, 4);
        EXPECT_EQ(match->ignored, (QStringList{QStringLiteral("2024年/户数"), QStringLiteral("2025年/人口")}));
    }
}

TEST(HeadingMatch, SaysWhatIsMissingOrRepeated)
{
    const auto missing = matchHeadings(village(), table({words(u"户数|人口"), words(u"1|2")}), {});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::HeadingsMissing);
    EXPECT_EQ(missing.error().args, QStringList{QStringLiteral("村名、乡镇")});
    const auto repeated = matchHeadings(village(), table({words(u"村名|乡镇|行政村|户数|户数")}), {});
    ASSERT_FALSE(repeated);
    EXPECT_EQ(repeated.error().code, ErrorCode::HeadingsRepeated);
    EXPECT_EQ(repeated.error().args, QStringList{QStringLiteral("村名、行政村、户数")});
    EXPECT_EQ(matchHeadings(village(), table({{}, words(u" | ")}), {}).error().code, ErrorCode::TableEmpty);
    EXPECT_EQ(matchHeadings(village(), table({words(u"随便|什么")}), {}).error().code, ErrorCode::HeadingsMissing);
}

TEST(HeadingMatch, ReadsAMapping)
{
    const auto mapping = parseMapping("{\"庄子\": \"name\", \"户数\": \"\"}", village());
    ASSERT_TRUE(mapping);
    const auto match = matchHeadings(village(), table({words(u"庄子|乡镇|户数")}), {}, *mapping);
    ASSERT_TRUE(match);
    EXPECT_EQ(match->find(QStringLiteral("name"))->index, 0);
    EXPECT_EQ(match->find(QStringLiteral("households")), nullptr);
    EXPECT_TRUE(match->ignored.isEmpty());
    EXPECT_EQ(parseMapping("{\"a\": \"nonsense\"}", village()).error().code, ErrorCode::UnknownName);
    EXPECT_EQ(parseMapping("[1]", village()).error().code, ErrorCode::Usage);
}

} // namespace zhucun
