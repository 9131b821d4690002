#include "reports/documents/dutygaps.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace zhucun::reports {

namespace {

const QDate kToday(2026, 6, 30);

DutyBalance balance(qint64 required, qint64 done)
{
    return {required * 1000, done * 1000, std::max<qint64>(0, required - done) * 1000, {}, QDate(2026, 1, 1)};
}

DutySheet sheet()
{
    DutySheet sheet;
    sheet.period = {QDate(2026, 1, 1), QDate(2026, 6, 30)};
    sheet.townshipId = DivisionId(2);
    sheet.place = QStringLiteral("南壕堑镇");
    sheet.hasTargets = true;
    DutyRow met;
    met.id = 1;
    met.name = QStringLiteral("钱局");
    met.standing = QStringLiteral("科局级干部");
    met.duties[Duty::Households] = balance(3, 3);
    DutyRow lacking = met;
    lacking.id = 2;
    lacking.name = QStringLiteral("赵县");
    lacking.duties[Duty::Households] = balance(4, 3);
    lacking.duties[Duty::Deeds] = balance(2, 0);
    sheet.cadres = {met, lacking};
    DutyRow unit;
    unit.isUnit = true;
    unit.id = 5;
    unit.name = QStringLiteral("县水务局");
    unit.duties[Duty::Surveys] = balance(2, 2);
    sheet.units = {unit};
    DutyVisit visit;
    visit.head = QStringLiteral("王有财");
    visit.responsibleId = CadreId(2);
    visit.responsibleName = QStringLiteral("赵县");
    visit.balance = balance(1, 0);
    sheet.visits = {visit};
    return sheet;
}

const Table &tableOf(const Report &report, size_t section)
{
    return std::get<Table>(report.sections.at(section).blocks.front());
}

} // namespace

TEST(DutyGaps, NamesWhoLacksWhat)
{
    const Report report = dutyGaps(sheet(), DutyLines::GapsOnly, kToday);
    EXPECT_EQ(report.title, QStringLiteral("南壕堑镇职责缺口清单和走访计划"));
    ASSERT_EQ(report.sections.size(), 4u);
    const Table &cadres = tableOf(report, 1);
    ASSERT_EQ(cadres.rows.size(), 1u);
    EXPECT_EQ(cadres.rows[0].cells[2].text(), QStringLiteral("赵县"));
    EXPECT_EQ(cadres.columns[5].heading, QStringLiteral("联系帮扶户（户）"));
    EXPECT_EQ(cadres.rows[0].cells[5].text(), QStringLiteral("3/4，缺1"));
    EXPECT_EQ(cadres.rows[0].cells[6].text(), QStringLiteral("0/2，缺2"));
    EXPECT_TRUE(tableOf(report, 2).rows.empty());
    EXPECT_EQ(tableOf(report, 2).emptyText, QStringLiteral("没有缺口"));
    const Table &plan = tableOf(report, 3);
    ASSERT_EQ(plan.rows.size(), 1u);
    EXPECT_EQ(plan.rows[0].cells[0].text(), QStringLiteral("赵县"));
    EXPECT_EQ(plan.rows[0].cells[4].text(), QStringLiteral("王有财"));
    EXPECT_EQ(dutyGaps(sheet(), DutyLines::All, kToday).title, QStringLiteral("南壕堑镇职责清单"));
    EXPECT_EQ(tableOf(dutyGaps(sheet(), DutyLines::All, kToday), 1).rows.size(), 2u);
}

TEST(DutyGaps, ARangeIsPrintedWithBothEnds)
{
    DutySheet ranged = sheet();
    ranged.cadres[1].duties[Duty::Households].upper = 6000;
    const Report report = dutyGaps(ranged, DutyLines::GapsOnly, kToday);
    EXPECT_EQ(tableOf(report, 1).rows[0].cells[5].text(), QStringLiteral("3/4—6，缺1"));
    const Table &totals = tableOf(report, 0);
    EXPECT_EQ(totals.rows[0].cells[2].text(), QStringLiteral("7—9"));
    EXPECT_EQ(totals.rows[1].cells[2].text(), QStringLiteral("1"));
}

TEST(DutyGaps, ItsFiguresCanBeComputedAgain)
{
    const Report report = dutyGaps(sheet(), DutyLines::GapsOnly, kToday);
    const auto valueOf = [&report](const char *code) -> std::optional<double> {
        const auto found = std::ranges::find(report.figures, QLatin1String(code), &FigureRef::code);
        return found == report.figures.end() ? std::nullopt : found->value;
    };
    EXPECT_EQ(valueOf("duty.households.required"), 7);
    EXPECT_EQ(valueOf("duty.households"), 6);
    EXPECT_EQ(valueOf("duty.households.gap"), 1);
    EXPECT_EQ(valueOf("duty.surveys.gap"), 0);
    EXPECT_EQ(valueOf("duty.visits.gap"), 1);
    EXPECT_EQ(valueOf("duty.trainings"), std::nullopt) << "nobody owes any";
    for (const FigureRef &figure : report.figures) {
        EXPECT_EQ(figure.query.townshipId, DivisionId(2));
        EXPECT_EQ(figure.query.period, sheet().period);
    }
}

TEST(DutyGaps, SaysThatNothingIsAsked)
{
    const Report report = dutyGaps({}, DutyLines::All, kToday);
    ASSERT_EQ(report.sections.size(), 1u);
    EXPECT_TRUE(report.figures.empty());
}

} // namespace zhucun::reports
