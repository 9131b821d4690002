#include "services/statistics/tableframe.h"

#include "services/documents/documentplace.h"
#include "storage/baseline/baselinequeries.h"
#include "storage/division/divisionrepository.h"
#include "storage/round/roundrepository.h"
#include "storage/village/villagerepository.h"

#include <algorithm>

namespace zhucun {

namespace {

StatisticsQuery ofRound(const StatisticsLayout &layout, const Round &round, QDate today)
{
    const QDate last = std::max(round.startsOn, std::min(round.endsOn.value_or(today), today));
    return {{round.startsOn, last}, round.id, layout.townshipId, layout.villageId, layout.by};
}

std::vector<RoundRow> roundsInOrder(sql::Connection &connection, QDate today)
{
    const std::vector<qint64> ids = storage::RoundRepository::ids(connection, {}, {}, today);
    std::vector<RoundRow> rounds = storage::RoundRepository::rows(connection, ids, today);
    std::ranges::sort(rounds, {}, &RoundRow::startsOn);
    return rounds;
}

/// The round chosen, or the one under way, with the one before it.
Status takeRounds(sql::Connection &connection, const StatisticsLayout &layout, QDate today, TableFrame &frame)
{
    const std::vector<RoundRow> rounds = roundsInOrder(connection, today);
    const auto last = std::find_if(rounds.rbegin(), rounds.rend(), [&](const RoundRow &round) {
        return layout.roundId.isValid() ? round.id == layout.roundId : round.startsOn <= today;
    });
    if (last == rounds.rend())
        return failure(ErrorCode::NotFound);
    const auto query = [&](const RoundRow &row) {
        Round round;
        round.id = row.id;
        round.startsOn = row.startsOn;
        round.endsOn = row.endsOn;
        return ofRound(layout, round, today);
    };
    frame.now = query(*last);
    frame.round = last->name;
    if (layout.comparesLastPeriod() && last + 1 != rounds.rend())
        frame.lastPeriod = query(*(last + 1));
    return {};
}

Status takePeriods(const StatisticsLayout &layout, QDate today, TableFrame &frame)
{
    const Period period = periodOf(layout, today);
    if (!period.isValid()) {
        Error missing{ErrorCode::Invalid, {}, {}, {}, {}};
        missing.violations << Violation{QStringLiteral("period"), QStringLiteral("required"), {}};
        return failure(missing);
    }
    const auto query = [&layout](const Period &days) {
        return StatisticsQuery{days, {}, layout.townshipId, layout.villageId, layout.by};
    };
    frame.now = query(period);
    if (layout.comparesLastYear())
        frame.lastYear = query(lastYearOf(period));
    if (layout.comparesLastPeriod())
        frame.lastPeriod = query(periodBefore(period));
    return {};
}

template <class T, class Id>
bool exists(sql::Connection &connection, Id id)
{
    return !id.isValid() || storage::RecordStore<T>::find(connection, id).has_value();
}

} // namespace

Result<TableFrame> tableFrame(sql::Connection &connection, const StatisticsLayout &layout, QDate today)
{
    TableFrame frame;
    if (!exists<Village>(connection, layout.villageId) || !exists<Division>(connection, layout.townshipId))
        return failure(ErrorCode::NotFound);
    frame.place = placeName(connection, layout.townshipId, layout.villageId);
    const Status taken = layout.span == StatisticsSpan::Round ? takeRounds(connection, layout, today, frame)
                                                              : takePeriods(layout, today, frame);
    if (!taken)
        return failure(taken.error());
    frame.typed = storage::baselineIndicators(connection);
    return frame;
}

} // namespace zhucun
