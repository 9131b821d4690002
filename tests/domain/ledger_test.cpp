#include "domain/violationmatch.h"

#include "domain/ledger/ledgerentryvalidator.h"
#include "domain/ledger/ledgerkindvalidator.h"
#include "domain/ledger/ledgertext.h"
#include "domain/moneytext.h"

#include <gmock/gmock.h>

#include <QFile>

#include <algorithm>
#include <set>

namespace zhucun {
namespace {

using test::told;
using testing::ElementsAre;
using testing::IsEmpty;

const QDate kToday(2026, 3, 5);

TEST(Quantity, IsReadAsItIsWrittenAndSumsExactly)
{
    EXPECT_EQ(parseQuantity(u"6"), Quantity::of(6));
    EXPECT_EQ(parseQuantity(u"0.35"), Quantity::fromThousandths(350));
    EXPECT_EQ(parseQuantity(u"１，０２４．５"), Quantity::fromThousandths(1'024'500));
    EXPECT_EQ(parseQuantity(u"1.2万"), Quantity::of(12000));
    EXPECT_EQ(parseQuantity(u"2.5000"), Quantity::fromThousandths(2500));
    for (const char16_t *none : {u"", u"六", u"1.2345", u"6公里", u"1.2.3", u"999999999999999"})
        EXPECT_FALSE(parseQuantity(none)) << QString::fromUtf16(none).toStdString();
    Quantity sum;
    for (int i = 0; i < 1000; ++i)
        sum = sum + Quantity::fromDouble(0.1);
    EXPECT_EQ(sum, Quantity::of(100));
    EXPECT_EQ(quantityText(Quantity::fromThousandths(-1050)), QStringLiteral("-1.05"));
    EXPECT_EQ(quantityText(Quantity::of(24000)), QStringLiteral("24000"));
}

TEST(MoneyText, IsReadAsItIsWritten)
{
    EXPECT_EQ(parseMoney(u"￥1,234.5"), Money::fromFen(123450));
    EXPECT_EQ(parseMoney(u"2.5万元"), Money::fromYuan(25000));
    EXPECT_EQ(parseMoney(u"80元"), Money::fromYuan(80));
    EXPECT_FALSE(parseMoney(u"0.123"));
    EXPECT_EQ(moneyText(Money::fromFen(-5)), QStringLiteral("-0.05"));
}

TEST(LedgerText, FundsAreSourcesWithOrWithoutTheirPart)
{
    const auto parsed = parseFunds(u"省财政:50,000、村自筹：2.5万，社会捐赠；县财政:1000.50");
    EXPECT_THAT(parsed.problems, IsEmpty());
    EXPECT_THAT(parsed.values, ElementsAre(LedgerFund{QStringLiteral("省财政"), Money::fromYuan(50000)},
                                           LedgerFund{QStringLiteral("村自筹"), Money::fromYuan(25000)},
                                           LedgerFund{QStringLiteral("社会捐赠"), std::nullopt},
                                           LedgerFund{QStringLiteral("县财政"), Money::fromFen(100050)}));
    EXPECT_EQ(parseFunds(printFunds(parsed.values)).values, parsed.values);
    EXPECT_EQ(sumOf(parsed.values), Money::fromFen(7600050));
    EXPECT_FALSE(sumOf({{QStringLiteral("社会捐赠"), std::nullopt}}));
    const auto wrong = parseFunds(u"省财政:五万、:300");
    EXPECT_THAT(wrong.problems,
                ElementsAre(LineProblem{1, QStringLiteral("省财政:五万")}, LineProblem{2, QStringLiteral(":300")}));
}

TEST(LedgerEntryValidator, WhatIsDoneLiesNotAhead)
{
    LedgerEntry entry;
    EXPECT_THAT(told(validate(entry, kToday)),
                ElementsAre("happened_on required", "kind_id required", "title required"));
    entry.happenedOn = QDate(2026, 9, 1);
    entry.kindId = LedgerKindId(1);
    entry.title = QStringLiteral("修路");
    EXPECT_THAT(told(validate(entry, kToday)), ElementsAre("happened_on date_future"));
    entry.stage = LedgerStage::Planned;
    EXPECT_THAT(told(validate(entry, kToday)), IsEmpty());
    entry.quantity = Quantity::fromThousandths(-1);
    entry.people = -1;
    EXPECT_THAT(told(validate(entry, kToday)), ElementsAre("quantity negative", "people negative"));
}

TEST(LedgerEntryValidator, SourcesAddUpToTheAmount)
{
    LedgerEntry entry;
    entry.happenedOn = kToday;
    entry.kindId = LedgerKindId(1);
    entry.title = QStringLiteral("修路");
    entry.amount = Money::fromYuan(60000);
    entry.funds = {{QStringLiteral("省财政"), Money::fromYuan(50000)}, {QStringLiteral("村自筹"), std::nullopt}};
    const Violations violations = validate(entry, kToday);
    ASSERT_EQ(violations.size(), 1);
    EXPECT_EQ(violations[0].rule, QStringLiteral("funds_differ"));
    EXPECT_EQ(violations[0].severity, Violation::Severity::Warning);
    EXPECT_EQ(violations[0].args, (QStringList{QStringLiteral("50000.00"), QStringLiteral("60000.00")}));
    entry.funds[1].amount = Money::fromYuan(10000);
    EXPECT_THAT(told(validate(entry, kToday)), IsEmpty());
    entry.funds.push_back({{}, Money::fromYuan(-1)});
    EXPECT_TRUE(hasErrors(validate(entry, kToday)));
}

TEST(LedgerKindValidator, CountsOnlyWhatItShows)
{
    LedgerKind kind;
    kind.code = QStringLiteral("Bridges");
    kind.name = QStringLiteral("便民桥");
    kind.unit = QStringLiteral("座");
    kind.measure = LedgerMeasure::Quantity;
    kind.variants = {{QStringLiteral("stone"), QStringLiteral("石桥")}, {{}, QStringLiteral("石桥")}};
    EXPECT_THAT(told(validate(kind, kToday)),
                ElementsAre("code code_form", "measure unused_measure", "variants duplicate(石桥,2)"));
    kind.code = QStringLiteral("bridges");
    kind.quantityLabel = QStringLiteral("座数");
    kind.variants.pop_back();
    EXPECT_THAT(told(validate(kind, kToday)), IsEmpty());
}

TEST(LedgerKinds, TheStandardOnesCoverEverySourceReport)
{
    std::set<QString> codes;
    for (const LedgerKind &kind : standardLedgerKinds())
        codes.insert(kind.code);
    EXPECT_EQ(codes.size(), standardLedgerKinds().size());
    int figures = 0;
    QFile reports(qEnvironmentVariable("ZHUCUN_SHARED") + QStringLiteral("/domain/source-figures.csv"));
    ASSERT_TRUE(reports.open(QIODevice::ReadOnly));
    while (!reports.atEnd()) {
        const QString indicator = QString::fromUtf8(reports.readLine()).section(QLatin1Char(','), 4, 4);
        if (!indicator.startsWith(QLatin1String("ledger.")))
            continue;
        ++figures;
        EXPECT_TRUE(codes.contains(indicator.section(QLatin1Char('.'), 1, 1))) << indicator.toStdString();
    }
    EXPECT_GT(figures, 60);
}

TEST(LedgerKinds, AFileIsRefusedWithTheKindThatIsWrong)
{
    const auto errorOf = [](const char *json) { return ledgerKindsFromJson(json).error(); };
    EXPECT_EQ(errorOf("{").code, ErrorCode::Invalid);
    EXPECT_EQ(errorOf(R"([{"code": "a", "name": "甲", "theme": "nothing", "measure": "entries", "unit": "件"}])")
                  .violations[0]
                  .field,
              QStringLiteral("theme"));
    const Error twice = errorOf(R"([{"code": "a", "name": "甲", "theme": "other", "measure": "entries", "unit": "件"},
                                    {"code": "a", "name": "乙", "theme": "other", "measure": "entries", "unit": "件"}])");
    EXPECT_EQ(twice.violations[0].rule, QStringLiteral("duplicate"));
    EXPECT_EQ(twice.detail, QStringLiteral("a"));
}

} // namespace
} // namespace zhucun
