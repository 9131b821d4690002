// The monthly report of a township: its attendance says what the accounts say.
#include "reports/documents/townshipmonthly.h"

#include "attendancesamples.h"
#include "core/text/percenttext.h"
#include "domain/attendance/daystext.h"
#include "domain/attendance/monthsummary.h"
#include "reports/documents/attendancecells.h"

#include <gtest/gtest.h>

namespace zhucun::reports {

namespace {

TownshipMonth townshipMonth(int cadres)
{
    const YearMonth september(2026, 9);
    TownshipMonth month{september,
                        DivisionId(1),
                        QStringLiteral("尚义县"),
                        QStringLiteral("大青沟镇"),
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {}};
    month.attendance = test::memberMonths(test::monthSheet(cadres, september));
    return month;
}

const Section &sectionOf(const Report &report, const QString &heading)
{
    const auto found = std::ranges::find(report.sections, heading, &Section::heading);
    EXPECT_NE(found, report.sections.end()) << heading.toStdString();
    return *found;
}

} // namespace

TEST(TownshipMonthly, AttendanceIsALineACadreWithTheDaysOfTheAccount)
{
    const TownshipMonth month = townshipMonth(30);
    const Report report = townshipMonthly({month}, {});
    const auto *table = std::get_if<Table>(&sectionOf(report, QStringLiteral("二、在岗情况")).blocks.front());
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rows.size(), month.attendance.size());
    ASSERT_EQ(table->columns.at(3).heading, QStringLiteral("应驻"));
    for (size_t i = 0; i < table->rows.size(); ++i) {
        const MonthAccount &account = month.attendance[i].account;
        EXPECT_EQ(table->rows[i].cells.at(2).text(), month.attendance[i].member.cadreName);
        EXPECT_EQ(table->rows[i].cells.at(3).text(), daysText(account.requiredHalves));
        EXPECT_EQ(table->rows[i].cells.at(4).text(), daysText(account.inVillageHalves()));
        EXPECT_EQ(table->rows[i].cells.at(9).text(), daysText(account.unrecordedWorkHalves));
    }
    // The 29th has nothing recorded: of the 30 days of September 2026 22 are worked.
    EXPECT_EQ(table->rows.at(28).cells.at(9).text(), QStringLiteral("22"));
}

TEST(TownshipMonthly, TheRateIsThatOfTheSummary)
{
    const TownshipMonth month = townshipMonth(30);
    const Report report = townshipMonthly({month}, {});
    const auto *figures = std::get_if<Figures>(&report.sections.front().blocks.front());
    ASSERT_TRUE(figures);
    const auto rate = std::ranges::find(figures->items, QStringLiteral("在岗率"), &Figure::label);
    ASSERT_NE(rate, figures->items.end());
    EXPECT_EQ(rate->value, percentText(summaryOf(month.attendance).rate()));
    const Report empty = townshipMonthly({townshipMonth(0)}, {});
    const auto *none = std::get_if<Figures>(&empty.sections.front().blocks.front());
    EXPECT_EQ(std::ranges::find(none->items, QStringLiteral("在岗率"), &Figure::label)->value, QStringLiteral("—"));
}

TEST(TownshipMonthly, TheLedgerIsNotedWithWhatIsVouchedFor)
{
    TownshipMonth month = townshipMonth(1);
    EXPECT_EQ(townshipMonthly({month}, {}).sections.front().blocks.size(), 1u) << "no entry, no note";
    month.evidence = {{LedgerKindId(1), QStringLiteral("道路"), 5, 2, Money::fromYuan(90000), Money::fromYuan(120)},
                      {LedgerKindId(2), QStringLiteral("实事好事"), 7, 6, {}, {}}};
    const Report report = townshipMonthly({month}, {});
    const auto *note = std::get_if<Paragraph>(&report.sections.front().blocks.at(1));
    ASSERT_TRUE(note);
    EXPECT_TRUE(note->text.startsWith(QStringLiteral("帮扶台账登记12件，其中有凭证8件；有凭证的资金：道路120")))
        << note->text.toStdString();
    EXPECT_FALSE(note->text.contains(QStringLiteral("实事好事"))) << "no money, no sum";
}

TEST(TownshipMonthly, WhatIsOneEventIsSaidBelowTheFiguresOfEachLedger)
{
    const auto noteOf = [](const Report &report, const char16_t *heading) {
        const auto *note = std::get_if<Paragraph>(&sectionOf(report, QString::fromUtf16(heading)).blocks.back());
        return note ? note->text : QString();
    };
    const auto ledgerOf = [](const Report &report) {
        const auto &figures = std::get<Figures>(report.sections.front().blocks.front());
        return *std::ranges::find(figures.items, QStringLiteral("帮扶台账"), &Figure::label);
    };
    TownshipMonth month = townshipMonth(0);
    month.ledgerEntries = 9;
    const Report none = townshipMonthly({month}, {});
    EXPECT_TRUE(noteOf(none, u"三、走访情况").isEmpty());
    EXPECT_TRUE(noteOf(none, u"四、矛盾纠纷排查化解情况").isEmpty());
    EXPECT_EQ(ledgerOf(none).unit, QStringLiteral("件"));

    month.sameEvents.set(EventPart::Visit, EventPart::Visit, 8);
    month.sameEvents.set(EventPart::Visit, EventPart::Dispute, 3);
    month.sameEvents.set(EventPart::Visit, EventPart::LedgerEntry, 2);
    month.sameEvents.set(EventPart::Dispute, EventPart::Visit, 4);
    month.sameEvents.set(EventPart::LedgerEntry, EventPart::Visit, 5);
    const Report report = townshipMonthly({month}, {});
    EXPECT_EQ(noteOf(report, u"三、走访情况"), QStringLiteral("其中与矛盾纠纷同一事件3件、与帮扶台账同一事件2件。"));
    EXPECT_EQ(noteOf(report, u"四、矛盾纠纷排查化解情况"), QStringLiteral("其中与走访同一事件4件。"));
    EXPECT_EQ(ledgerOf(report).value, QStringLiteral("9"));
    EXPECT_EQ(ledgerOf(report).unit, QStringLiteral("件，其中与走访同一事件5件"));
}

} // namespace zhucun::reports
