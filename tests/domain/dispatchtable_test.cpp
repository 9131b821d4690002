#include "domain/documents/dispatchtable.h"
#include "domain/documents/ledgerdocuments.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace zhucun;

namespace {

const QDate kDay(2026, 6, 30);

RosterLine line(int cadre, const char16_t *township)
{
    RosterLine line;
    line.cadreId = CadreId(cadre);
    line.townshipName = QString::fromUtf16(township);
    line.townshipCode = line.townshipName;
    return line;
}

/// Cadres of every kind, some with nothing written, one of them posted to two townships.
std::vector<RosterLine> manyLines()
{
    const QStringList educations{QStringLiteral("博士研究生"), QStringLiteral("研究生"),  QStringLiteral("大学"),
                                 QStringLiteral("大专"),       QStringLiteral("中专"),    QString(),
                                 QStringLiteral("大学本科"),   QStringLiteral("大学专科")};
    std::vector<RosterLine> lines;
    for (int i = 0; i < 60; ++i) {
        RosterLine one = line(i + 1, i < 30 ? u"甲镇" : u"乙镇");
        if (i % 7 != 0)
            one.sex = i % 3 == 0 ? Sex::Female : Sex::Male;
        if (i % 11 != 0)
            one.unitLevel = UnitLevel(i % 7);
        if (i % 5 != 0)
            one.rank = CadreRank(i % 8);
        if (i % 6 != 0)
            one.born = YearMonth(1960 + i % 45, 1 + i % 12);
        one.education = educations[i % educations.size()];
        if (i % 4 != 0)
            one.politicalStatus = PoliticalStatus(i % 13);
        one.firstSecretary = i % 9 == 0;
        lines.push_back(one);
    }
    lines.push_back(lines.front());
    lines.back().townshipName = lines.back().townshipCode = QStringLiteral("乙镇");
    return lines;
}

DispatchTableData dataOf(CountedCadres counted)
{
    DispatchTableData data;
    data.day = kDay;
    data.counted = counted;
    data.lines = manyLines();
    return data;
}

int totalOf(const DispatchTable &table) { return table.total.cadres.front(); }

} // namespace

TEST(DispatchTable, ColumnsOfAGroupAddUpToTheTotalInEveryRow)
{
    for (const CountedCadres counted : {CountedCadres::All, CountedCadres::FirstSecretaries, CountedCadres::Others}) {
        const DispatchTable table = dispatchTableOf(dataOf(counted));
        std::vector<DispatchRow> rows = table.townships;
        rows.push_back(table.total);
        for (const DispatchRow &row : rows) {
            ASSERT_EQ(row.cadres.size(), table.columns.size());
            QHash<QString, int> sums;
            for (size_t i = 1; i < table.columns.size(); ++i)
                sums[table.columns[i].group] += row.cadres[i];
            EXPECT_EQ(sums.size(), 6);
            for (auto it = sums.cbegin(); it != sums.cend(); ++it)
                EXPECT_EQ(it.value(), row.cadres.front()) << it.key().toStdString();
        }
    }
}

TEST(DispatchTable, WhoIsPostedToTwoTownshipsCountsOnceInTheTotal)
{
    const DispatchTable table = dispatchTableOf(dataOf(CountedCadres::All));
    ASSERT_EQ(table.townships.size(), 2u);
    EXPECT_EQ(table.townships[0].cadres.front(), 30);
    EXPECT_EQ(table.townships[1].cadres.front(), 31);
    EXPECT_EQ(totalOf(table), 60);
}

TEST(DispatchTable, FirstSecretariesAndOthersAreAllOfThem)
{
    const int all = totalOf(dispatchTableOf(dataOf(CountedCadres::All)));
    EXPECT_EQ(totalOf(dispatchTableOf(dataOf(CountedCadres::FirstSecretaries))), 7);
    EXPECT_EQ(totalOf(dispatchTableOf(dataOf(CountedCadres::Others))), all - 7);
}

TEST(DispatchTable, AColumnForTheUnknownOnlyWhereThereAreAny)
{
    DispatchTableData data;
    data.day = kDay;
    RosterLine known = line(1, u"甲镇");
    known.sex = Sex::Male;
    data.lines = {known};
    const DispatchTable table = dispatchTableOf(data);
    QStringList unknown;
    for (const DispatchColumn &column : table.columns) {
        if (column.isUnknown)
            unknown << column.group;
    }
    EXPECT_FALSE(unknown.contains(QStringLiteral("性别")));
    EXPECT_EQ(unknown.size(), 5);
}

TEST(DispatchTable, SchoolingIsTheHigherOfFullTimeAndInService)
{
    DispatchTableData data;
    data.day = kDay;
    RosterLine studied = line(1, u"甲镇");
    studied.education = QStringLiteral("中专");
    studied.inServiceEducation = QStringLiteral("省委党校大学");
    data.lines = {studied};
    const DispatchTable table = dispatchTableOf(data);
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].group != QStringLiteral("学历"))
            continue;
        EXPECT_EQ(table.total.cadres[i], table.columns[i].heading == QStringLiteral("本科") ? 1 : 0)
            << table.columns[i].heading.toStdString();
    }
}

TEST(DeedSums, AddUpWithinAKindOnly)
{
    const auto deed = [](const char *kind, LedgerMeasure measure, std::optional<int> quantity, qint64 yuan) {
        DeedLine line;
        line.kindCode = QString::fromLatin1(kind);
        line.measure = measure;
        if (quantity)
            line.entry.quantity = Quantity::of(*quantity);
        line.entry.amount = Money::fromYuan(yuan);
        return line;
    };
    const std::vector<DeedSum> sums =
        deedSums({deed("roads_km", LedgerMeasure::Quantity, 3, 100), deed("deeds", LedgerMeasure::Entries, {}, 5),
                  deed("roads_km", LedgerMeasure::Quantity, 4, 200), deed("deeds", LedgerMeasure::Entries, 6, 7),
                  deed("funds", LedgerMeasure::Amount, {}, 900)});
    ASSERT_EQ(sums.size(), 3u);
    EXPECT_EQ(sums[0].entries, 2);
    EXPECT_EQ(sums[0].figure(), 7);
    EXPECT_EQ(sums[0].amount, Money::fromYuan(300));
    EXPECT_FALSE(sums[0].people);
    EXPECT_EQ(sums[1].figure(), 7) << "one without a quantity counts once, the other six times";
    EXPECT_EQ(sums[2].figure(), 900) << "in yuan";
}
