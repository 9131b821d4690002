#include "reports/columns/baselinecolumns.h"
#include "reports/columns/cadrecolumns.h"
#include "reports/columns/categorycolumns.h"
#include "reports/columns/disputecolumns.h"
#include "reports/columns/divisioncolumns.h"
#include "reports/columns/honourcolumns.h"
#include "reports/columns/householdcolumns.h"
#include "reports/columns/leavecolumns.h"
#include "reports/columns/pairingcolumns.h"
#include "reports/columns/petitioncolumns.h"
#include "reports/columns/postingcolumns.h"
#include "reports/columns/roundcolumns.h"
#include "reports/columns/sweepcolumns.h"
#include "reports/columns/targetcolumns.h"
#include "reports/columns/teamcolumns.h"
#include "reports/columns/unitcolumns.h"
#include "reports/columns/villagecolumns.h"
#include "reports/columns/visitcolumns.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace zhucun;
using namespace zhucun::reports;

namespace {

/// Every list keeps these promises: stable distinct keys, headings, room, cells of an empty row that are safe to read.
template <class Row>
void expectSound(const std::vector<Column<Row>> &columns)
{
    static const QRegularExpression snakeCase(QStringLiteral("^[a-z]+(_[a-z]+)*$"));
    QSet<QString> keys;
    QSet<QString> headings;
    int visible = 0;
    for (const Column<Row> &column : columns) {
        const std::string key = column.key.toStdString();
        EXPECT_TRUE(snakeCase.match(column.key).hasMatch()) << key;
        EXPECT_FALSE(keys.contains(column.key)) << key;
        EXPECT_FALSE(column.heading.isEmpty() || headings.contains(column.heading)) << key;
        EXPECT_GE(column.width, 3) << key;
        EXPECT_TRUE(column.sortField.isEmpty() || column.sortField == column.key) << key;
        EXPECT_TRUE(!column.wrap || column.kind == Kind::Text) << key;
        EXPECT_EQ(column.alignment, usualAlignment(column.kind)) << key;
        EXPECT_FALSE(column.value(Row{}).text().contains(QLatin1Char('*'))) << key;
        keys.insert(column.key);
        headings.insert(column.heading);
        visible += column.visibleByDefault;
    }
    EXPECT_GE(visible, 4);
}

template <class Row>
CellValue cell(const std::vector<Column<Row>> &columns, const Row &row, const char *key)
{
    const auto chosen = chosenColumns(columns, {QString::fromLatin1(key)});
    return chosen.empty() ? CellValue::noValue() : chosen.front().value(row);
}

template <class Row>
Kind kind(const std::vector<Column<Row>> &columns, const char *key)
{
    return chosenColumns(columns, {QString::fromLatin1(key)}).at(0).kind;
}

} // namespace

TEST(EntityColumns, AreSound)
{
    expectSound(cadreColumns());
    expectSound(categoryColumns());
    expectSound(disputeColumns());
    expectSound(divisionColumns());
    expectSound(honourColumns());
    expectSound(householdColumns());
    expectSound(leaveColumns());
    expectSound(pairingColumns());
    expectSound(petitionColumns());
    expectSound(postingColumns());
    expectSound(roundColumns());
    expectSound(sweepColumns());
    expectSound(targetColumns());
    expectSound(baselineColumns());
    expectSound(teamColumns());
    expectSound(unitColumns());
    expectSound(villageColumns());
    expectSound(visitColumns());
}

TEST(EntityColumns, MaskPersonalDataUnlessRevealed)
{
    CadreRow cadre;
    cadre.nationalId = QStringLiteral("130725198005121234");
    cadre.phone = QStringLiteral("13912345678");
    EXPECT_EQ(cell(cadreColumns(), cadre, "national_id").text(), QStringLiteral("130725********1234"));
    EXPECT_EQ(cell(cadreColumns(), cadre, "phone").text(), QStringLiteral("139****5678"));
    EXPECT_EQ(cell(cadreColumns(PersonalData::Revealed), cadre, "national_id").text(), cadre.nationalId);
    EXPECT_EQ(cell(cadreColumns(PersonalData::Revealed), cadre, "phone").text(), cadre.phone);

    HouseholdRow household;
    household.nationalId = cadre.nationalId;
    household.phone = cadre.phone;
    VillageRow village;
    village.phone = cadre.phone;
    UnitRow unit;
    unit.phone = cadre.phone;
    PostingRow posting;
    posting.phone = cadre.phone;
    const QString masked = QStringLiteral("139****5678");
    EXPECT_EQ(cell(householdColumns(), household, "national_id").text(), QStringLiteral("130725********1234"));
    EXPECT_EQ(cell(householdColumns(), household, "phone").text(), masked);
    EXPECT_EQ(cell(villageColumns(), village, "phone").text(), masked);
    EXPECT_EQ(cell(unitColumns(), unit, "phone").text(), masked);
    EXPECT_EQ(cell(postingColumns(), posting, "phone").text(), masked);
}

TEST(EntityColumns, GiveTypedValuesAndTerms)
{
    DisputeRow dispute;
    dispute.foundOn = QDate(2026, 3, 5);
    dispute.amount = Money::fromYuan(1500);
    dispute.people = 3;
    dispute.risk = DisputeRisk::Grave;
    const auto columns = disputeColumns();
    EXPECT_EQ(std::get<QDate>(cell(columns, dispute, "found_on").data()), QDate(2026, 3, 5));
    EXPECT_EQ(std::get<Money>(cell(columns, dispute, "amount").data()), Money::fromYuan(1500));
    EXPECT_EQ(std::get<qint64>(cell(columns, dispute, "people").data()), 3);
    EXPECT_EQ(cell(columns, dispute, "risk").text(), chineseOf(DisputeRisk::Grave));
    EXPECT_TRUE(cell(columns, dispute, "resolved_on").isEmpty());
    EXPECT_EQ(kind(columns, "found_on"), Kind::Date);
    EXPECT_EQ(kind(columns, "amount"), Kind::Money);
    EXPECT_EQ(kind(columns, "people"), Kind::Number);
    EXPECT_EQ(kind(columns, "risk"), Kind::Text);

    CadreRow cadre;
    cadre.born = YearMonth(1980, 5);
    cadre.sex = Sex::Female;
    EXPECT_EQ(cell(cadreColumns(), cadre, "born").text(), QStringLiteral("1980.05"));
    EXPECT_EQ(kind(cadreColumns(), "born"), Kind::Date);
    EXPECT_EQ(cell(cadreColumns(), cadre, "sex").text(), chineseOf(Sex::Female));
    EXPECT_TRUE(cell(cadreColumns(), CadreRow{}, "rank").text().isEmpty());
}

TEST(EntityColumns, SayHalfDaysOfLeaveOnlyWhereThereAreSome)
{
    LeaveRow leave;
    leave.halfDays = 4;
    EXPECT_EQ(cell(leaveColumns(), leave, "days").text(), QStringLiteral("2"));
    leave.halfDays = 5;
    EXPECT_EQ(cell(leaveColumns(), leave, "days").text(), QStringLiteral("2.5"));
    EXPECT_EQ(std::get<double>(cell(leaveColumns(), leave, "days").data()), 2.5);
    EXPECT_EQ(kind(leaveColumns(), "days"), Kind::Number);
}

TEST(EntityColumns, SayYesAndNothingForNo)
{
    PostingRow posting;
    EXPECT_TRUE(cell(postingColumns(), posting, "first_secretary").text().isEmpty());
    posting.firstSecretary = true;
    EXPECT_EQ(cell(postingColumns(), posting, "first_secretary").text(), QStringLiteral("Yes"));
}
