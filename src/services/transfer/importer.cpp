#include "services/transfer/importer.h"

#include "services/checkin/checkinimporter.h"
#include "services/transfer/batchkeeping.h"
#include "services/transfer/resolver.h"
#include "services/transfer/rowimporter.h"
#include "storage/record/savepoint.h"

namespace zhucun {

namespace {

constexpr qint64 kProgressRows = 100;

struct EntityImporter {
    const char *entity;
    std::unique_ptr<RowImporter> (*make)(storage::UnitOfWork &, Resolver &);
};

constexpr EntityImporter kImporters[] = {
    {"division", makeDivisionImporter},     {"village", makeVillageImporter},     {"unit", makeUnitImporter},
    {"round", makeRoundImporter},           {"cadre", makeCadreImporter},         {"team", makeTeamImporter},
    {"posting", makePostingImporter},       {"roster", makeRosterImporter},       {"household", makeHouseholdImporter},
    {"pairing", makePairingImporter},       {"visit", makeVisitImporter},         {"dispute", makeDisputeImporter},
    {"sweep", makeSweepImporter},           {"leave", makeLeaveImporter},         {"signin", makeSignInImporter},
    {"spotcheck", makeSpotCheckImporter},   {"weekly", makeWeeklyReportImporter}, {"worklog", makeWorkLogImporter},
    {"attendance", makeAttendanceImporter}, {"ledger", makeLedgerImporter},       {"petition", makePetitionImporter},
    {"honour", makeHonourImporter},         {"target", makeTargetImporter},       {"baseline", makeBaselineImporter},
};

/// Files of other programs: no tables, and so not among transferEntities().
constexpr EntityImporter kForeign[] = {
    {"dingtalk", makeDingTalkImporter}, {"wecom", makeWeComImporter}, {"lrmx", makeLrmxImporter}};

std::unique_ptr<RowImporter> makeImporter(const QString &entity, storage::UnitOfWork &work, Resolver &resolver)
{
    for (const EntityImporter &importer : kImporters) {
        if (entity == QLatin1String(importer.entity))
            return importer.make(work, resolver);
    }
    for (const EntityImporter &foreign : kForeign) {
        if (entity == QLatin1String(foreign.entity))
            return foreign.make(work, resolver);
    }
    return nullptr;
}

void count(ImportOutcome &outcome, RowOutcome row)
{
    switch (row) {
    case RowOutcome::Inserted:
        ++outcome.inserted;
        break;
    case RowOutcome::Updated:
        ++outcome.updated;
        break;
    case RowOutcome::Unchanged:
        ++outcome.unchanged;
        break;
    case RowOutcome::Rejected:
        ++outcome.rejected;
        break;
    }
}

} // namespace

void ImportOutcome::add(const RowProblem &problem)
{
    qint64 &seen = problem.severity == Violation::Severity::Error ? errors : warnings;
    if (seen < kKeptProblems)
        problems << problem;
    ++seen;
}

QStringList transferEntities()
{
    QStringList names;
    for (const EntityImporter &importer : kImporters)
        names << QString::fromLatin1(importer.entity);
    return names;
}

Result<ImportOutcome> importRecords(storage::UnitOfWork &work, const QString &entity, const RecordSource &source,
                                    const ImportOptions &options, const ProgressCallback &progress,
                                    const CancelToken &cancel)
{
    Resolver resolver(work.connection(), work.clock().today());
    const auto importer = makeImporter(entity, work, resolver);
    if (!importer)
        return failure(ErrorCode::UnknownName, {entity});
    ImportOutcome outcome;
    outcome.entity = entity;
    if (options.origin)
        noteEarlier(work.connection(), *options.origin, outcome);
    for (;;) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        TransferRecord record;
        const Result<bool> more = source(record);
        if (!more)
            return failure(more.error());
        if (!*more)
            break;
        ++outcome.read;
        ImportRow row(record);
        std::optional<storage::Savepoint> savepoint;
        if (!importer->collects())
            savepoint.emplace(work);
        const RowOutcome result = importer->import(row);
        count(outcome, result);
        for (const RowProblem &problem : row.problems())
            outcome.add(problem);
        if (result == RowOutcome::Rejected) {
            record.problems = row.problems();
            outcome.rejectedRows << record;
            if (savepoint)
                resolver.forget(); // it may know records that are taken back with the row
        } else if (savepoint) {
            savepoint->keep();
        }
        if (progress && outcome.read % kProgressRows == 0)
            progress(outcome.read, 0);
    }
    const bool isGood = outcome.rejected == 0 || options.onError == ImportOptions::OnError::Skip;
    if (isGood)
        importer->finish();
    outcome.saved = !options.dryRun && isGood;
    if (outcome.saved && options.origin)
        keepBatch(work, *options.origin, outcome);
    return outcome;
}

} // namespace zhucun
