#include "cli/arguments.h"
#include "cli/reports/reportarguments.h"
#include "cli/reportscope.h"
#include "domain/record/lookup.h"
#include "reports/documents/cadresheet.h"
#include "reports/documents/disputefile.h"
#include "services/documents/cadredocuments.h"
#include "services/documents/disputedocuments.h"
#include "services/lookup/lookupservice.h"

#include <algorithm>

namespace zhucun::cli {

namespace {

const QString kYear = QStringLiteral("year");
const QString kCadre = QStringLiteral("cadre");
const QString kUnit = QStringLiteral("unit");
const QString kNumber = QStringLiteral("number");
const QString kId = QStringLiteral("id");
constexpr int kFirstYear = 1949;
constexpr int kLastYear = 9999;

Result<int> yearWanted(const ReportRun &run)
{
    if (!run.line.has(kYear))
        return run.context.clock.today().year();
    bool number = false;
    const int year = run.line.value(kYear).toInt(&number);
    if (!number || year < kFirstYear || year > kLastYear)
        return failure(ErrorCode::Usage, {ReportText::tr("--year must be a year, as 2026.")});
    return year;
}

/// The unit of exactly that name. Errors: UnknownName.
Result<UnitId> unitIn(const ReportRun &run)
{
    if (!run.line.has(kUnit))
        return UnitId();
    const QString typed = run.line.value(kUnit);
    const auto found = outcomeOf(LookupService(run.workspace).find(LookupKind::Unit, typed, {}, 100));
    if (!found)
        return failure(found.error());
    const auto item = std::ranges::find(*found, typed, &LookupItem::label);
    if (item == found->end())
        return failure(ErrorCode::UnknownName, {typed});
    return UnitId(item->id);
}

Result<CadreSheetScope> sheetScopeIn(const ReportRun &run)
{
    CadreSheetScope scope;
    const Result<int> year = yearWanted(run);
    if (!year)
        return failure(year.error());
    scope.year = *year;
    const Result<DivisionId> township = townshipIn(run.line, run.workspace);
    if (!township)
        return failure(township.error());
    scope.townshipId = *township;
    const Result<UnitId> unit = unitIn(run);
    if (!unit)
        return failure(unit.error());
    scope.unitId = *unit;
    if (run.line.has(kCadre)) {
        const auto cadre = outcomeOf(CadreDocuments(run.workspace).cadreNamed(run.line.value(kCadre)));
        if (!cadre)
            return failure(cadre.error());
        scope.cadreId = *cadre;
    }
    return scope;
}

Result<reports::Report> cadreSheet(const ReportRun &run)
{
    const Result<CadreSheetScope> scope = sheetScopeIn(run);
    if (!scope)
        return failure(scope.error());
    return reportOf(outcomeOf(CadreDocuments(run.workspace).sheets(*scope, reports::printablePhoto, workOf(run))),
                    [&](const auto &data) { return reports::cadreSheets(data, personalDataIn(run)); });
}

Result<DisputeId> disputeWanted(const ReportRun &run)
{
    if (run.line.has(kNumber) == run.line.has(kId))
        return failure(ErrorCode::Usage, {ReportText::tr("Name the dispute by --number, or by --id.")});
    if (run.line.has(kNumber))
        return outcomeOf(DisputeDocuments(run.workspace).numbered(run.line.value(kNumber)));
    bool number = false;
    const DisputeId id(run.line.value(kId).toLongLong(&number));
    if (!number)
        return failure(ErrorCode::Usage, {ReportText::tr("--id must be a number.")});
    return id;
}

Result<reports::Report> disputeFile(const ReportRun &run)
{
    const Result<DisputeId> id = disputeWanted(run);
    if (!id)
        return failure(id.error());
    return reportOf(outcomeOf(DisputeDocuments(run.workspace).file(*id)),
                    [&](const auto &data) { return reports::disputeFile(data, personalDataIn(run)); });
}

QCommandLineOption identityOption()
{
    return revealOption(ReportText::tr("Print ID numbers and telephone numbers whole."));
}

ReportKind cadreSheetKind()
{
    ReportKind kind;
    kind.name = QStringLiteral("cadre-sheet");
    kind.title = ReportText::tr("All there is about a cadre, or about each of many");
    kind.summary = ReportText::tr("Writes one cadre's person, postings and year, or those of all who were posted.");
    kind.options = {
        option(kCadre, QStringLiteral("NAME"), ReportText::tr("Name or ID number; all unless given.")),
        option(kYear, QStringLiteral("YYYY"), ReportText::tr("The year; this one unless given.")), townshipOption(),
        option(kUnit, QStringLiteral("U"), ReportText::tr("Sending unit, by its whole name.")), identityOption()};
    kind.make = cadreSheet;
    return kind;
}

ReportKind disputeFileKind()
{
    ReportKind kind;
    kind.name = QStringLiteral("dispute-file");
    kind.title = ReportText::tr("File of one dispute: registration, steps, return visit");
    kind.summary = ReportText::tr("Writes the registration form and the file of a dispute.");
    kind.options = {option(kNumber, QStringLiteral("TEXT"), ReportText::tr("Number of the dispute.")),
                    option(kId, QStringLiteral("N"), ReportText::tr("The dispute itself, instead of its number.")),
                    identityOption()};
    kind.make = disputeFile;
    return kind;
}

} // namespace

std::vector<ReportKind> sheetReports() { return {cadreSheetKind(), disputeFileKind()}; }

} // namespace zhucun::cli
