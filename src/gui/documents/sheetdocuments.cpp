#include "gui/documents/documentkind.h"
#include "reports/documents/cadresheet.h"
#include "reports/documents/disputefile.h"
#include "services/documents/cadredocuments.h"
#include "services/documents/disputedocuments.h"

namespace zhucun::gui {

using enum DocumentField;

namespace {

QFuture<Result<reports::Report>> makeCadreSheets(const DocumentRun &run)
{
    const DocumentChoice &choice = run.choice;
    const CadreSheetScope scope{choice.year, choice.cadre, choice.township, choice.unit};
    return reportOf(CadreDocuments(run.workspace).sheets(scope, reports::printablePhoto, run.work),
                    [shown = choice.personalData](const auto &data) { return reports::cadreSheets(data, shown); });
}

QFuture<Result<reports::Report>> makeDisputeFile(const DocumentRun &run)
{
    return reportOf(DisputeDocuments(run.workspace).file(run.choice.dispute),
                    [shown = run.choice.personalData](const auto &data) { return reports::disputeFile(data, shown); });
}

} // namespace

std::vector<DocumentKind> sheetDocuments()
{
    DocumentKind cadre;
    cadre.key = QStringLiteral("cadre-sheet");
    cadre.group = DocumentGroup::Sheets;
    cadre.title = DocumentText::tr("Cadre sheet");
    cadre.hint = DocumentText::tr("A cadre and the year's work; without a name, all who were posted, each on pages of "
                                  "their own.");
    cadre.fields = {Year, Cadre, Township, Unit};
    cadre.notFound = DocumentText::tr("Nobody was posted there in that year.");
    cadre.make = makeCadreSheets;
    DocumentKind dispute;
    dispute.key = QStringLiteral("dispute-file");
    dispute.group = DocumentGroup::Sheets;
    dispute.title = DocumentText::tr("Dispute file");
    dispute.hint = DocumentText::tr("Registration form, steps, agreement and return visit, list of papers.");
    dispute.fields = {Dispute};
    dispute.needed = {Dispute};
    dispute.make = makeDisputeFile;
    return {cadre, dispute};
}

} // namespace zhucun::gui
