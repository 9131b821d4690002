#include "reports/documents/ledgerreports.h"

#include "cli/arguments.h"
#include "cli/reports/reportarguments.h"
#include "services/documents/ledgerdocuments.h"

namespace zhucun::cli {

namespace {

template <class Data>
using Gather = QFuture<Result<Data>> (LedgerDocuments::*)(const LedgerScope &, const DocumentWork &) const;

template <class Data>
ReportKind ledger(const char *name, const QString &title, const QString &summary, Gather<Data> gather,
                  reports::Report (*make)(const Data &))
{
    ReportKind kind;
    kind.name = QString::fromLatin1(name);
    kind.title = title;
    kind.summary = summary;
    kind.options = ledgerOptions();
    kind.make = [gather, make](const ReportRun &run) -> Result<reports::Report> {
        const Result<LedgerScope> scope = ledgerScopeIn(run);
        if (!scope)
            return failure(scope.error());
        const LedgerDocuments documents(run.workspace);
        return reportOf(outcomeOf((documents.*gather)(*scope, workOf(run))), make);
    };
    return kind;
}

} // namespace

std::vector<ReportKind> ledgerReports()
{
    return {
        ledger<VisitLedgerData>("visit-ledger", ReportText::tr("Ledger of visits"),
                                ReportText::tr("Writes the ledger of visits, with sums of people and households."),
                                &LedgerDocuments::visits, reports::visitLedger),
        ledger<DisputeLedgerData>("dispute-ledger", ReportText::tr("Ledger of disputes"),
                                  ReportText::tr("Writes the ledger of disputes found and how they were settled."),
                                  &LedgerDocuments::disputes, reports::disputeLedger),
        ledger<DeedLedgerData>("ledger", ReportText::tr("Ledger of deeds, projects and funds"),
                               ReportText::tr("Writes the ledger of what was done, with sums by kind."),
                               &LedgerDocuments::deeds, reports::deedLedger),
        ledger<PetitionLedgerData>("petition-ledger", ReportText::tr("Ledger of petitions"),
                                   ReportText::tr("Writes the ledger of petitions received."),
                                   &LedgerDocuments::petitions, reports::petitionLedger),
    };
}

} // namespace zhucun::cli
