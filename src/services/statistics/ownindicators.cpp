#include "services/statistics/ownindicators.h"

#include "core/time/yearmonth.h"
#include "domain/statistics/ownindicator.h"
#include "services/statistics/statisticsanswers.h"
#include "services/workspace/workspace.h"
#include "storage/statistics/ownindicators.h"

#include <algorithm>

namespace zhucun {

namespace {

const Indicator *named(const std::vector<Indicator> &all, const QString &code)
{
    const auto found = std::ranges::find(all, code, &Indicator::code);
    return found == all.end() ? nullptr : &*found;
}

/// Of what is made of others, all of them do. A target is of no records.
bool fallsInto(sql::Connection &connection, const std::vector<Indicator> &known, const Indicator &indicator,
               StatisticsGrouping by)
{
    if (!indicator.isDerived())
        return sourceFallsInto(connection, indicator, by);
    if (indicator.measure.endsWith(QLatin1String("target")))
        return false;
    const auto does = [&](const QString &code) {
        const Indicator *other = named(known, code);
        return other && fallsInto(connection, known, *other, by);
    };
    return does(indicator.of) && (indicator.against.isEmpty() || does(indicator.against));
}

Result<Indicator> checked(sql::Connection &connection, const Indicator &own, const std::vector<Indicator> &known)
{
    const Violations problems = problemsOf(own, known, [&](const Indicator &indicator, StatisticsGrouping by) {
        return fallsInto(connection, known, indicator, by);
    });
    if (!problems.isEmpty())
        return failure(Error{ErrorCode::Invalid, {own.code}, own.code, {}, problems});
    return *answered(own, known);
}

Result<Indicator> oneNamed(sql::Connection &connection, const QString &code)
{
    const std::vector<Indicator> all = indicatorsIn(connection);
    const Indicator *indicator = named(all, code);
    if (!indicator)
        return failure(ErrorCode::UnknownName, {code});
    return *indicator;
}

Result<int> replaceAll(storage::UnitOfWork &work, std::vector<Indicator> indicators)
{
    const std::vector<Indicator> before = storage::ownIndicators(work.connection());
    std::vector<Indicator> known = standardIndicators(work.connection());
    for (Indicator &own : indicators) {
        const auto indicator = checked(work.connection(), own, known);
        if (!indicator)
            return failure(indicator.error());
        if (const Indicator *kept = named(before, own.code))
            own.version = versionAfter(*kept, own);
        known.push_back(*indicator);
    }
    storage::setOwnIndicators(work, indicators);
    return int(indicators.size());
}

} // namespace

std::vector<Indicator> ownIndicatorsIn(sql::Connection &connection, const std::vector<Indicator> &known)
{
    std::vector<Indicator> all = known;
    std::vector<Indicator> own;
    for (const Indicator &each : storage::ownIndicators(connection)) {
        const auto indicator = answered(each, all);
        if (!indicator || named(all, each.code))
            continue;
        all.push_back(*indicator);
        own.push_back(*indicator);
    }
    return own;
}

Result<Indicator> checkedIndicator(sql::Connection &connection, const Indicator &own)
{
    std::vector<Indicator> known = indicatorsIn(connection);
    const auto kept = storage::ownIndicators(connection);
    if (named(kept, own.code)) // it may be a change of that one
        std::erase_if(known, [&own](const Indicator &each) { return each.code == own.code; });
    return checked(connection, own, known);
}

QFuture<Result<std::vector<Indicator>>> OwnIndicatorService::indicators() const
{
    return m_workspace->read([](sql::Connection &connection) -> Result<std::vector<Indicator>> {
        return storage::ownIndicators(connection);
    });
}

QFuture<Result<int>> OwnIndicatorService::replace(const std::vector<Indicator> &indicators) const
{
    return m_workspace->write(QStringLiteral("indicators.replace"),
                              [indicators](storage::UnitOfWork &work) { return replaceAll(work, indicators); });
}

QFuture<Result<std::vector<StatisticsGrouping>>> OwnIndicatorService::groupings(const QString &code) const
{
    using Groupings = std::vector<StatisticsGrouping>;
    return m_workspace->read([code](sql::Connection &connection) -> Result<Groupings> {
        const auto indicator = oneNamed(connection, code);
        if (!indicator)
            return failure(indicator.error());
        const std::vector<Indicator> known = indicatorsIn(connection);
        Groupings groupings;
        for (const auto &term : Vocabulary<StatisticsGrouping>::terms()) {
            if (fallsInto(connection, known, *indicator, term.value))
                groupings.push_back(term.value);
        }
        return groupings;
    });
}

QFuture<Result<std::vector<StatisticsGroup>>> OwnIndicatorService::groups(const QString &code,
                                                                          StatisticsGrouping by) const
{
    using Groups = std::vector<StatisticsGroup>;
    const QDate today = m_workspace->clock().today();
    return m_workspace->read([code, by, today](sql::Connection &connection) -> Result<Groups> {
        const auto indicator = oneNamed(connection, code);
        if (!indicator)
            return failure(indicator.error());
        const YearMonth last = YearMonth::of(today);
        const Period year{last.firstDay().addMonths(-11), last.lastDay()}; // whole months: attendance has no others
        const StatisticsQuery query{year, {}, {}, {}, by};
        const std::vector<IndicatorFigure> figures = figuresIn(connection, {*indicator}, query, today);
        Groups groups;
        for (const IndicatorFigure::Row &row : figures.front().rows) {
            if (!row.group.key.isEmpty())
                groups.push_back(row.group);
        }
        return groups;
    });
}

} // namespace zhucun
