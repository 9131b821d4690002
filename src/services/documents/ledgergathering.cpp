#include "services/documents/ledgergathering.h"

#include "services/documents/documentplace.h"
#include "storage/dispute/disputerepository.h"
#include "storage/documents/ledgerqueries.h"
#include "storage/ledger/ledgerrepository.h"
#include "storage/petition/petitionrepository.h"
#include "storage/round/roundmapping.h"
#include "storage/visit/visitrepository.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace zhucun {

using sql::Connection;

namespace {

constexpr size_t kPortion = 1000;

Error tooMany(size_t count)
{
    Error error;
    error.code = ErrorCode::Invalid;
    error.violations << Violation{
        {}, QStringLiteral("too_many_lines"), {QString::number(count), QString::number(kMostLedgerLines)}};
    return error;
}

/// Places in the order of their records, which is that of their codes; what belongs nowhere comes last.
template <class Id>
qint64 rankOf(Id id)
{
    return id.isValid() ? id.value() : std::numeric_limits<qint64>::max();
}

template <class Line>
void putInPlaces(std::vector<Line> &lines, LedgerGrouping grouping)
{
    if (grouping == LedgerGrouping::None)
        return;
    const bool byVillage = grouping == LedgerGrouping::Village;
    std::ranges::stable_sort(lines, {}, [byVillage](const Line &line) {
        return std::tuple(rankOf(line.place.townshipId), byVillage ? rankOf(line.place.villageId) : 0);
    });
}

template <class Line>
using LinesFor = std::vector<Line> (*)(Connection &, std::span<const qint64>, QDate);

/// The ids are counted before any line is read, as a county has hundreds of thousands.
template <class Line>
Result<LedgerData<Line>> gather(Connection &connection, const LedgerScope &scope, const std::vector<qint64> &ids,
                                QDate today, LinesFor<Line> linesFor, const DocumentWork &work)
{
    if (ids.size() > size_t(kMostLedgerLines))
        return failure(tooMany(ids.size()));
    LedgerData<Line> data;
    data.place = placeName(connection, scope.filter.townshipId, scope.filter.villageId);
    data.scope = scope;
    if (const auto round = storage::RecordStore<Round>::find(connection, scope.filter.roundId))
        data.roundName = round->name;
    data.lines.reserve(ids.size());
    for (size_t first = 0; first < ids.size(); first += kPortion) {
        if (work.cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto portion = std::span(ids).subspan(first, std::min(kPortion, ids.size() - first));
        std::ranges::move(linesFor(connection, portion, today), std::back_inserter(data.lines));
        work.tell(qint64(first + portion.size()), qint64(ids.size()));
    }
    putInPlaces(data.lines, scope.grouping);
    return data;
}

Sort byDay(const char *field) { return {QString::fromLatin1(field), false}; }

} // namespace

Result<VisitLedgerData> visitLedger(Connection &connection, const LedgerScope &scope, QDate today,
                                    const DocumentWork &work)
{
    return gather<VisitLine>(connection, scope,
                             storage::VisitRepository::ids(connection, scope.filter, byDay("visited_on"), today), today,
                             storage::visitLines, work);
}

Result<DisputeLedgerData> disputeLedger(Connection &connection, const LedgerScope &scope, QDate today,
                                        const DocumentWork &work)
{
    return gather<DisputeLine>(connection, scope,
                               storage::DisputeRepository::ids(connection, scope.filter, byDay("found_on"), today),
                               today, storage::disputeLines, work);
}

Result<DeedLedgerData> deedLedger(Connection &connection, const LedgerScope &scope, QDate today,
                                  const DocumentWork &work)
{
    return gather<DeedLine>(connection, scope,
                            storage::LedgerRepository::ids(connection, scope.filter, byDay("happened_on"), today),
                            today, storage::deedLines, work);
}

Result<PetitionLedgerData> petitionLedger(Connection &connection, const LedgerScope &scope, QDate today,
                                          const DocumentWork &work)
{
    return gather<PetitionLine>(connection, scope,
                                storage::PetitionRepository::ids(connection, scope.filter, byDay("received_on"), today),
                                today, storage::petitionLines, work);
}

} // namespace zhucun
