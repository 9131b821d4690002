#include "services/documents/ledgerdocuments.h"

#include "gui/documents/documentkind.h"
#include "reports/documents/ledgerreports.h"

namespace zhucun::gui {

using enum DocumentField;

namespace {

LedgerScope scopeOf(const DocumentChoice &choice)
{
    LedgerScope scope;
    scope.filter.period = choice.period;
    scope.filter.townshipId = choice.township;
    scope.filter.villageId = choice.village;
    scope.filter.roundId = choice.round;
    scope.grouping = choice.grouping;
    return scope;
}

template <class Data>
using Gather = QFuture<Result<Data>> (LedgerDocuments::*)(const LedgerScope &, const DocumentWork &) const;

template <class Data>
DocumentKind ledger(const char *key, const QString &title, const QString &hint, Gather<Data> gather,
                    reports::Report (*make)(const Data &))
{
    DocumentKind kind;
    kind.key = QString::fromLatin1(key);
    kind.group = DocumentGroup::Ledgers;
    kind.title = title;
    kind.hint = hint;
    kind.fields = {DocumentField::Period, Township, Village, Round, Grouping};
    kind.make = [gather, make](const DocumentRun &run) {
        const LedgerDocuments documents(run.workspace);
        return reportOf((documents.*gather)(scopeOf(run.choice), run.work), make);
    };
    return kind;
}

} // namespace

std::vector<DocumentKind> ledgerDocuments()
{
    return {
        ledger<VisitLedgerData>("visit-ledger", DocumentText::tr("Ledger of visits"),
                                DocumentText::tr("Every visit with what was raised and answered; sums of people and "
                                                 "households."),
                                &LedgerDocuments::visits, reports::visitLedger),
        ledger<DisputeLedgerData>("dispute-ledger", DocumentText::tr("Ledger of disputes"),
                                  DocumentText::tr("Every dispute found in the period and how it was settled."),
                                  &LedgerDocuments::disputes, reports::disputeLedger),
        ledger<DeedLedgerData>("ledger", DocumentText::tr("Ledger of deeds, projects and funds"),
                               DocumentText::tr("Every entry; sums by kind, as their units differ."),
                               &LedgerDocuments::deeds, reports::deedLedger),
        ledger<PetitionLedgerData>("petition-ledger", DocumentText::tr("Ledger of petitions"),
                                   DocumentText::tr("Every petition with its level, its form and what came of it."),
                                   &LedgerDocuments::petitions, reports::petitionLedger),
    };
}

} // namespace zhucun::gui
