#include "reports/documents/listreport.h"
#include "samples.h"

#include <gtest/gtest.h>

using namespace zhucun;
using namespace zhucun::reports;
using namespace zhucun::reports::test;

TEST(Columns, ChosenKeepOrderAndSkipUnknownKeys)
{
    const auto chosen =
        chosenColumns(rosterColumns(), {QStringLiteral("name"), QStringLiteral("gone"), QStringLiteral("number")});
    ASSERT_EQ(chosen.size(), 2U);
    EXPECT_EQ(chosen[0].key, QStringLiteral("name"));
    EXPECT_EQ(chosen[1].key, QStringLiteral("number"));
}

TEST(Columns, TableKeepsTypedValues)
{
    const Table table = tableOf(rosterColumns(), rosterRows(2));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(std::get<Money>(table.rows[1].cells[11].data()), Money::fromFen(150025));
    EXPECT_EQ(std::get<QDate>(table.rows[0].cells[9].data()), QDate(2025, 5, 1));
    EXPECT_TRUE(table.columns[7].wrap);
}

TEST(ListReport, SaysWhatIsShownAndHowMany)
{
    const Report report =
        listReport(QStringLiteral("干部"), QStringLiteral("乡镇：满井镇"), rosterColumns(), rosterRows(3));
    EXPECT_EQ(report.headNotes, QStringList({QStringLiteral("乡镇：满井镇"), QStringLiteral("共 3 条")}));
}
