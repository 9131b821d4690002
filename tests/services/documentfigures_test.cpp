// Every figure a document names can be computed again, and the records behind it add up to what is printed.
#include "democountytest.h"

#include "reports/documents/attendancebulletin.h"
#include "reports/documents/attendanceregister.h"
#include "reports/documents/dispatchstatistics.h"
#include "reports/documents/rosterreport.h"
#include "reports/documents/subsidysheet.h"
#include "reports/documents/townshipfigures.h"
#include "reports/documents/townshipmonthly.h"
#include "reports/documents/weeklysummary.h"
#include "services/documents/attendancedocuments.h"
#include "services/documents/cadredocuments.h"
#include "services/monthly/monthlyservice.h"
#include "services/statistics/statisticsanswers.h"
#include "storage/statistics/stationedfacts.h"

#include <set>

namespace zhucun {

namespace {

const YearMonth kMonth(2026, 2);

class DocumentFigures : public test::DemoCountyTest
{
protected:
    /// All of a document's; `least` of them, each with its own place.
    static void expectFigures(const std::vector<FigureRef> &figures, size_t least)
    {
        EXPECT_GE(figures.size(), least);
        std::set<QString> places;
        for (const FigureRef &figure : figures) {
            EXPECT_TRUE(places.insert(figure.place).second) << figure.place.toStdString();
            EXPECT_FALSE(figure.label.isEmpty());
        }
        seen([&figures](sql::Connection &connection) {
            for (const FigureRef &figure : figures)
                expectFigure(connection, figure);
        });
    }

    static DivisionId firstTownship()
    {
        return seen([](sql::Connection &connection) {
            StatisticsQuery query;
            query.period = Period::month(kMonth);
            return storage::townshipsOf(connection, query).front();
        });
    }

    static AttendanceDocuments documents() { return AttendanceDocuments(workspace()); }

private:
    static void expectFigure(sql::Connection &connection, const FigureRef &figure)
    {
        const std::string what = QString(figure.place + QLatin1Char(' ') + figure.label).toStdString();
        const auto drill = drillNamed(connection, figure.code, figure.query, figure.key, today());
        ASSERT_TRUE(drill.has_value()) << what;
        ASSERT_TRUE(figure.value.has_value()) << what;
        EXPECT_EQ(figure.version, drill->indicator.version) << what;
        if (!drill->value && *figure.value == 0)
            return; // printed all the same, nobody keeps it
        ASSERT_TRUE(drill->value.has_value()) << what;
        EXPECT_NEAR(*drill->value, *figure.value, 1e-9 * std::max(1.0, std::abs(*figure.value))) << what;
        double sum = 0;
        for (const DrillRecord &record : drill->records)
            sum += record.amount;
        EXPECT_NEAR(sum, *figure.value, 1e-6) << what;
    }
};

/// Of what a document prints of a place.
const FigureRef *figureAt(const reports::Report &report, const QString &place)
{
    const auto found = std::ranges::find(report.figures, place, &FigureRef::place);
    return found == report.figures.end() ? nullptr : &*found;
}

} // namespace

TEST_F(DocumentFigures, WeeklySummary)
{
    for (const DivisionId township : {DivisionId(), firstTownship()}) {
        for (const QDate day : {today(), QDate(2026, 2, 4), QDate(2026, 2, 25)}) {
            const auto data = documents().weekly(day, township).result();
            ASSERT_TRUE(data.has_value());
            const reports::Report report = reports::weeklySummary(*data);
            expectFigures(report.figures, 3 + 3 + 4);
            const FigureRef *expected = figureAt(report, QStringLiteral("合计|weekly.expected"));
            ASSERT_TRUE(expected);
            EXPECT_EQ(expected->value, double(data->states.size()));
        }
    }
}

TEST_F(DocumentFigures, WhatIsToComeHasNone)
{
    const auto data = documents().weekly(today().addDays(40), {}).result();
    ASSERT_TRUE(data.has_value());
    EXPECT_TRUE(reports::weeklySummary(*data).figures.empty());
}

TEST_F(DocumentFigures, AttendanceRegister)
{
    for (const DivisionId township : {DivisionId(), firstTownship()}) {
        for (const YearMonth &month : {kMonth, YearMonth::of(today())}) {
            const auto data = documents().attendanceRegister(month, township).result();
            ASSERT_TRUE(data.has_value());
            expectFigures(reports::attendanceRegister(*data).figures, 12);
        }
    }
}

TEST_F(DocumentFigures, SubsidySheet)
{
    for (const DivisionId township : {DivisionId(), firstTownship()}) {
        const auto data = documents().subsidy(kMonth, township).result();
        ASSERT_TRUE(data.has_value());
        expectFigures(reports::subsidySheet(*data).figures, 2);
    }
}

TEST_F(DocumentFigures, Roster)
{
    for (const DivisionId township : {DivisionId(), firstTownship()}) {
        const auto lines = MonthlyService(workspace()).roster(today(), township, {}).result();
        ASSERT_TRUE(lines.has_value());
        const RosterData data{QStringLiteral("尚义县"), today(), township, {}, *lines};
        const reports::Report report = reports::rosterReport(data, reports::PersonalData::Masked);
        expectFigures(report.figures, 2 + 1);
        RosterData ofRound = data;
        ofRound.roundId = RoundId(1);
        EXPECT_TRUE(reports::rosterReport(ofRound, reports::PersonalData::Masked).figures.empty());
    }
}

TEST_F(DocumentFigures, Bulletin)
{
    for (const YearMonth &month : {kMonth, YearMonth::of(today())}) {
        const auto data = documents().bulletin(month).result();
        ASSERT_TRUE(data.has_value());
        expectFigures(reports::attendanceBulletin(*data, {}).figures, 100);
    }
}

TEST_F(DocumentFigures, MonthlyReports)
{
    const auto months = MonthlyService(workspace()).months(kMonth, {}).result();
    ASSERT_TRUE(months.has_value());
    expectFigures(reports::townshipMonthly(*months, {}).figures, 200);
    expectFigures(reports::townshipFigures(QStringLiteral("尚义县"), kMonth, *months).figures, 100);
}

TEST_F(DocumentFigures, CadresCounted)
{
    for (const CountedCadres counted : {CountedCadres::All, CountedCadres::FirstSecretaries}) {
        const auto data = CadreDocuments(workspace()).dispatch(today(), {}, {}, counted).result();
        ASSERT_TRUE(data.has_value());
        expectFigures(reports::dispatchStatistics(*data).figures, 10);
    }
}

} // namespace zhucun
