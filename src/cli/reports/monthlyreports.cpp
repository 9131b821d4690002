#include "cli/arguments.h"
#include "cli/reports/reportarguments.h"
#include "cli/reportscope.h"
#include "reports/documents/monthworkbook.h"
#include "reports/documents/townshipmonthly.h"
#include "services/documents/workbookdocuments.h"
#include "services/monthly/monthlyservice.h"

namespace zhucun::cli {

namespace {

Result<reports::Report> townshipMonthly(const ReportRun &run)
{
    const Result<YearMonth> month = monthWanted(run);
    if (!month)
        return failure(month.error());
    const Result<DivisionId> township = townshipIn(run.line, run.workspace);
    if (!township)
        return failure(township.error());
    reports::MonthlyRemarks remarks;
    remarks.problems = run.line.value(QStringLiteral("problems"));
    remarks.plans = run.line.value(QStringLiteral("plans"));
    return reportOf(outcomeOf(MonthlyService(run.workspace).months(*month, *township)),
                    [&](const auto &months) { return reports::townshipMonthly(months, remarks); });
}

Result<reports::Report> workbook(const ReportRun &run)
{
    const Result<YearMonth> month = monthWanted(run);
    if (!month)
        return failure(month.error());
    return reportOf(outcomeOf(WorkbookDocuments(run.workspace).month(*month, workOf(run))), reports::monthWorkbook);
}

} // namespace

std::vector<ReportKind> monthlyReports()
{
    ReportKind monthly;
    monthly.name = QStringLiteral("township-monthly");
    monthly.title = ReportText::tr("Monthly report of a township, or of all townships");
    monthly.summary = ReportText::tr(
        "Writes the monthly report of a township, or of all of them, each beginning on a page of its own.");
    monthly.options = {
        monthOption(), townshipOption(),
        option(QStringLiteral("problems"), QStringLiteral("TEXT"), ReportText::tr("What is written under 存在问题.")),
        option(QStringLiteral("plans"), QStringLiteral("TEXT"), ReportText::tr("What is written under 下步打算."))};
    monthly.required = {QStringLiteral("month")};
    monthly.make = townshipMonthly;
    ReportKind book;
    book.name = QStringLiteral("workbook");
    book.title = ReportText::tr("All tables of a month as one workbook");
    book.summary = ReportText::tr("Writes the tables of a month as sheets of one workbook with a list of them.");
    book.options = {monthOption()};
    book.required = {QStringLiteral("month")};
    book.workbookOnly = true;
    book.make = workbook;
    return {monthly, book};
}

} // namespace zhucun::cli
