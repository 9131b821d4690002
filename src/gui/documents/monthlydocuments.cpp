#include "gui/documents/documentkind.h"
#include "reports/documents/monthworkbook.h"
#include "services/documents/workbookdocuments.h"
#include "services/monthly/monthlyservice.h"

namespace zhucun::gui {

using enum DocumentField;

namespace {

QFuture<Result<reports::Report>> makeTownshipMonthly(const DocumentRun &run)
{
    return reportOf(
        MonthlyService(run.workspace).months(run.choice.month, run.choice.township),
        [remarks = run.choice.remarks](const auto &months) { return reports::townshipMonthly(months, remarks); });
}

QFuture<Result<reports::Report>> makeWorkbook(const DocumentRun &run)
{
    return reportOf(WorkbookDocuments(run.workspace).month(run.choice.month, run.work), reports::monthWorkbook);
}

} // namespace

std::vector<DocumentKind> monthlyDocuments()
{
    DocumentKind monthly;
    monthly.key = QStringLiteral("township-monthly");
    monthly.title = DocumentText::tr("Township monthly report");
    monthly.hint = DocumentText::tr("Figures, attendance, visits, disputes; each township on pages of its own.");
    monthly.fields = {Month, Township, Problems, NextSteps, PreparedBy, CheckedBy};
    monthly.needed = {Month};
    monthly.make = makeTownshipMonthly;
    DocumentKind book;
    book.key = QStringLiteral("workbook");
    book.title = DocumentText::tr("All tables of the month");
    book.hint = DocumentText::tr("One workbook with a sheet for each table of the month and a list of them.");
    book.fields = {Month};
    book.needed = {Month};
    book.workbookOnly = true;
    book.make = makeWorkbook;
    return {monthly, book};
}

} // namespace zhucun::gui
