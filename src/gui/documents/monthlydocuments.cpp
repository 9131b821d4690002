#include "gui/documents/documentkind.h"
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
    return {monthly};
}

} // namespace zhucun::gui
