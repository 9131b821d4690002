#pragma once

#include "services/transfer/importrow.h"

#include <memory>

namespace zhucun {

namespace storage {
class UnitOfWork;
}
class Resolver;

enum class RowOutcome { Inserted, Updated, Unchanged, Rejected };

/// Brings the rows of one entity into the database, one after the other. Lives for one import.
class RowImporter
{
public:
    virtual ~RowImporter() = default;
    /// When it answers Rejected, the row says why, and the caller takes back what was written.
    virtual RowOutcome import(ImportRow &row) = 0;

    /// import() only collects, and nothing need be taken back with a row.
    virtual bool collects() const { return false; }
    /// Writes what was collected, when all rows are read and none of them keeps the import from being saved.
    virtual void finish() {}
};

// One per entity, each in its own file.
std::unique_ptr<RowImporter> makeDivisionImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makeVillageImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makeUnitImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makeRoundImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makeCadreImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makeTeamImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makePostingImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makeRosterImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makeHouseholdImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makePairingImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makeVisitImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makeDisputeImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makeSweepImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makeLedgerImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makeLeaveImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makeSignInImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makeSpotCheckImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makeWeeklyReportImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makeWorkLogImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makeAttendanceImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makePetitionImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makeHonourImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makeTargetImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makeBaselineImporter(storage::UnitOfWork &work, Resolver &resolver);
/// Of appointment forms, which are no table: in src/services/lrmx.
std::unique_ptr<RowImporter> makeLrmxImporter(storage::UnitOfWork &work, Resolver &resolver);

} // namespace zhucun
