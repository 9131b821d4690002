#include "exchange/import/mappingproposal.h"

#include "exchange/import/profileoptions.h"
#include "support/tablefiles.h"

#include <gtest/gtest.h>

namespace zhucun {

using test::fixture;
using test::Folder;

namespace {

using Basis = ProposedColumn::Basis;

const EntityColumns &roster() { return *columnsFor(QStringLiteral("roster")); }

MappingProposal proposed(const QByteArray &csv, const EntityColumns &entity, const HeadingMapping &remembered = {},
                         const std::optional<HeadingRows> &wanted = {})
{
    const Folder folder;
    const auto sketch = sketchFile(folder.put(QStringLiteral("x.csv"), csv));
    EXPECT_TRUE(sketch);
    return proposeMapping(entity, sketch->sheets.front(), remembered, wanted);
}

const ProposedColumn &columnNamed(const MappingProposal &proposal, const char16_t *name)
{
    static const ProposedColumn none;
    for (const ProposedColumn &column : proposal.columns) {
        if (column.name == QString::fromUtf16(name))
            return column;
    }
    ADD_FAILURE() << QString::fromUtf16(name).toStdString();
    return none;
}

QString keyOf(const MappingProposal &proposal, const char16_t *name)
{
    const ProposedColumn &column = columnNamed(proposal, name);
    return column.column ? column.column->key : QString();
}

} // namespace

TEST(MappingProposal, SaysWhyAndHowSurely)
{
    const MappingProposal proposal =
        proposed("序号,姓名,单位,驻村干部手机号,海拔,现住\n1,张伟,县农业农村局,13900000000,1300,北朝碾村\n", roster());
    EXPECT_EQ(proposal.headings, (HeadingRows{1, 1}));
    EXPECT_EQ(columnNamed(proposal, u"序号").basis, Basis::Ignored);
    EXPECT_EQ(columnNamed(proposal, u"姓名").basis, Basis::Heading);
    EXPECT_EQ(columnNamed(proposal, u"姓名").confidence, 100);
    EXPECT_EQ(columnNamed(proposal, u"姓名").samples, QStringList{QStringLiteral("张伟")});
    EXPECT_EQ(columnNamed(proposal, u"单位").basis, Basis::Alias);
    EXPECT_EQ(keyOf(proposal, u"驻村干部手机号"), QStringLiteral("phone"));
    EXPECT_EQ(columnNamed(proposal, u"驻村干部手机号").basis, Basis::Similar);
    EXPECT_EQ(columnNamed(proposal, u"海拔").basis, Basis::None);
    EXPECT_EQ(keyOf(proposal, u"现住"), QStringLiteral("village"));
    EXPECT_EQ(columnNamed(proposal, u"现住").basis, Basis::Content);
    EXPECT_TRUE(proposal.missing(roster()).contains(QStringLiteral("乡镇")));
    EXPECT_FALSE(proposal.missing(roster()).contains(QStringLiteral("姓名")));
}

TEST(MappingProposal, ContentTellsWhatHasNoWords)
{
    const MappingProposal proposal = proposed("人,码,呼,镇子,村子,起\n"
                                              "张伟,130725198005129913,13900000000,大青沟镇,北朝碾村,2026年3月1日\n"
                                              "王小明,13072519850302122X,13811112222,小蒜沟镇,红土梁村,2026.3.1\n",
                                              roster(), {}, HeadingRows{1, 1});
    EXPECT_EQ(keyOf(proposal, u"人"), QStringLiteral("name"));
    EXPECT_EQ(keyOf(proposal, u"码"), QStringLiteral("national_id"));
    EXPECT_EQ(keyOf(proposal, u"呼"), QStringLiteral("phone"));
    EXPECT_EQ(keyOf(proposal, u"镇子"), QStringLiteral("township"));
    EXPECT_EQ(keyOf(proposal, u"村子"), QStringLiteral("village"));
    EXPECT_EQ(keyOf(proposal, u"起"), QStringLiteral("starts_on"));
}

TEST(MappingProposal, NoColumnOfTheEntityIsProposedTwice)
{
    const MappingProposal proposal = proposed("姓名,姓名,备注,备注\n张伟,李娜,a,b\n", roster());
    QSet<const ImportColumn *> seen;
    for (const ProposedColumn &column : proposal.columns) {
        EXPECT_FALSE(column.column && seen.contains(column.column)) << column.name.toStdString();
        seen.insert(column.column);
    }
    EXPECT_EQ(keyOf(proposal, u"姓名"), QStringLiteral("name"));
    EXPECT_EQ(keyOf(proposal, u"备注#2"), QString());
}

TEST(MappingProposal, WhatIsRememberedBeatsTheWords)
{
    const HeadingMapping remembered{{QStringLiteral("海拔"), QStringLiteral("note")}, {QStringLiteral("备注"), {}}};
    const MappingProposal proposal = proposed("姓名,海拔,备注\n张伟,1300,x\n", roster(), remembered);
    EXPECT_EQ(keyOf(proposal, u"海拔"), QStringLiteral("note"));
    EXPECT_EQ(columnNamed(proposal, u"海拔").basis, Basis::Remembered);
    EXPECT_EQ(columnNamed(proposal, u"备注").basis, Basis::Ignored);
}

TEST(MappingProposal, ReadsTheSameWithItsOwnMapping)
{
    for (const char *name : {"sheets.xlsx", "merged.xlsx"}) {
        const auto sketch = sketchFile(fixture(QLatin1String(name)));
        ASSERT_TRUE(sketch);
        const SheetSketch &sheet = sketch->sheets[size_t(sketch->guesses.front().sheet)];
        ReadOptions options;
        options.mapping = proposeMapping(roster(), sheet).mapping();
        const auto plain = ImportReader::open(fixture(QLatin1String(name)), roster());
        const auto mapped = ImportReader::open(fixture(QLatin1String(name)), roster(), options);
        ASSERT_TRUE(plain && mapped) << name;
        TransferRecord a;
        TransferRecord b;
        while ((*plain)->next(a).value_or(false)) {
            ASSERT_TRUE((*mapped)->next(b).value_or(false));
            EXPECT_TRUE(a.values == b.values);
            EXPECT_EQ(a.problems, b.problems);
        }
    }
}

TEST(MappingProposal, ASheetOfDaysHasItsDaysByItself)
{
    const auto sketch = sketchFile(fixture(QStringLiteral("days.xlsx")));
    ASSERT_TRUE(sketch);
    const EntityColumns &attendance = *columnsFor(QStringLiteral("attendance"));
    const MappingProposal proposal = proposeMapping(attendance, sketch->sheets.front());
    EXPECT_TRUE(proposal.isDaySheet);
    EXPECT_EQ(keyOf(proposal, u"姓 名"), QStringLiteral("name"));
    for (const ProposedColumn &column : proposal.columns)
        EXPECT_TRUE(column.index < 3 || column.index > 33) << column.name.toStdString();
}

TEST(ImportProfileOptions, AFileIsReadAgainAsItWas)
{
    const EntityColumns &village = *columnsFor(QStringLiteral("village"));
    const Folder folder;
    const QString path = folder.put(QStringLiteral("x.csv"), "哪个村;哪个镇;天气\n北朝碾村;大青沟镇;晴\n");
    ReadOptions options;
    options.table.delimiter = QLatin1Char(';');
    options.headings = HeadingRows{1, 1};
    options.mapping = {{QStringLiteral("哪个村"), QStringLiteral("name")},
                       {QStringLiteral("哪个镇"), QStringLiteral("township")}};
    const auto reader = ImportReader::open(path, village, options);
    ASSERT_TRUE(reader);
    const ImportProfile profile = profileOf(village, options, **reader);
    EXPECT_EQ(profile.mapping.value(QStringLiteral("天气"), QStringLiteral("?")), QString());
    EXPECT_EQ(profile.headings.size(), 3);
    const auto again = ImportReader::open(path, village, optionsOf(profile));
    ASSERT_TRUE(again);
    EXPECT_TRUE((*again)->headings().ignored.isEmpty());
    TransferRecord record;
    ASSERT_TRUE((*again)->next(record).value_or(false));
    EXPECT_EQ(record.text(QStringLiteral("township")), QStringLiteral("大青沟镇"));
}

TEST(ImportProfileOptions, TheSheetOfAnotherYearIsFoundByItsPattern)
{
    ReadOptions options;
    options.sheetPattern = sheetPattern(QStringLiteral("1999年"));
    const auto reader = ImportReader::open(fixture(QStringLiteral("sheets.xlsx")), roster(), options);
    ASSERT_TRUE(reader);
    EXPECT_EQ((*reader)->sheet(), QStringLiteral("2026年")) << "the visible one of two";
}

} // namespace zhucun
