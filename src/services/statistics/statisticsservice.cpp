#include "services/statistics/statisticsservice.h"

#include "services/statistics/indicatorsource.h"
#include "services/workspace/workspace.h"
#include "storage/statistics/recordshapes.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace zhucun {

namespace {

const IndicatorSource *sourceNamed(const QString &name)
{
    static const std::map<QString, std::unique_ptr<IndicatorSource>> all = [] {
        std::map<QString, std::unique_ptr<IndicatorSource>> sources;
        sources.emplace(QStringLiteral("attendance"), makeAttendanceSource());
        sources.emplace(QStringLiteral("spotcheck"), makeSpotCheckSource());
        sources.emplace(QStringLiteral("weekly"), makeWeeklySource());
        sources.emplace(QStringLiteral("dispatch"), makeDispatchSource());
        sources.emplace(QStringLiteral("ledger"), makeLedgerSource());
        const auto records = [&sources](const char *source, RecordSource::MakeShape shape) {
            sources.emplace(QString::fromLatin1(source), std::make_unique<RecordSource>(std::move(shape)));
        };
        records("village", storage::villageShape);
        records("village_figures", storage::villageFiguresShape);
        records("pairing", storage::pairingShape);
        records("sweep", storage::sweepShape);
        records("visit", storage::visitShape);
        records("dispute", storage::disputesFound);
        records("dispute_resolved", storage::disputesResolved);
        records("dispute_accepted", storage::disputesAccepted);
        records("dispute_open", storage::disputesOpen);
        records("dispute_to_date", storage::disputesToDate);
        records("petition", storage::petitionShape);
        records("honour", storage::honourShape);
        return sources;
    }();
    const auto found = all.find(name);
    return found == all.end() ? nullptr : found->second.get();
}

Status answerable(const Indicator &indicator, const StatisticsQuery &query)
{
    const IndicatorSource *source = sourceNamed(indicator.source);
    if (!source)
        return failure(ErrorCode::UnknownName, {indicator.source});
    const char *rule = source->refusal(query);
    if (!rule)
        return {};
    Error refused{ErrorCode::Invalid, {indicator.code}, {}, {}, {}};
    refused.violations << Violation{QStringLiteral("period"), QString::fromLatin1(rule), {}};
    return failure(refused);
}

std::vector<Indicator> allIndicators(sql::Connection &connection)
{
    std::vector<Indicator> all = builtInIndicators();
    std::ranges::move(ledgerIndicators(connection), std::back_inserter(all));
    return all;
}

Result<std::vector<Indicator>> wanted(sql::Connection &connection, const QStringList &codes,
                                      const StatisticsQuery &query)
{
    const std::vector<Indicator> all = allIndicators(connection);
    if (codes.isEmpty())
        return all;
    std::vector<Indicator> indicators;
    for (const QString &code : codes) {
        const auto indicator = std::ranges::find(all, code, &Indicator::code);
        if (indicator == all.end())
            return failure(ErrorCode::UnknownName, {code});
        if (const Status can = answerable(*indicator, query); !can)
            return failure(can.error());
        indicators.push_back(*indicator);
    }
    return indicators;
}

std::vector<IndicatorFigure> figuresOf(sql::Connection &connection, const std::vector<Indicator> &indicators,
                                       const StatisticsQuery &query, QDate today)
{
    std::map<QString, std::vector<const Indicator *>> bySource;
    for (const Indicator &indicator : indicators)
        bySource[indicator.source].push_back(&indicator);
    std::map<QString, IndicatorFigure> answered;
    for (const auto &[name, own] : bySource) {
        const IndicatorSource *source = sourceNamed(name);
        if (!source || source->refusal(query))
            continue;
        for (IndicatorFigure &figure : source->figures(connection, own, query, today))
            answered.emplace(figure.indicator.code, std::move(figure));
    }
    std::vector<IndicatorFigure> figures;
    for (const Indicator &indicator : indicators) {
        const auto found = answered.find(indicator.code);
        figures.push_back(found == answered.end() ? IndicatorFigure{indicator, std::nullopt, {}} : found->second);
    }
    return figures;
}

} // namespace

QFuture<Result<std::vector<Indicator>>> StatisticsService::indicators() const
{
    return m_workspace->read(
        [](sql::Connection &connection) -> Result<std::vector<Indicator>> { return allIndicators(connection); });
}

QFuture<Result<std::vector<IndicatorFigure>>> StatisticsService::figures(const QStringList &codes,
                                                                         const StatisticsQuery &query) const
{
    const QDate today = m_workspace->clock().today();
    return m_workspace->read([=](sql::Connection &connection) -> Result<std::vector<IndicatorFigure>> {
        const auto indicators = wanted(connection, codes, query);
        if (!indicators)
            return failure(indicators.error());
        return figuresOf(connection, *indicators, query, today);
    });
}

QFuture<Result<Drill>> StatisticsService::drill(const QString &code, const StatisticsQuery &query,
                                                const std::optional<QString> &key) const
{
    const QDate today = m_workspace->clock().today();
    return m_workspace->read([=](sql::Connection &connection) -> Result<Drill> {
        const auto indicators = wanted(connection, {code}, query);
        if (!indicators)
            return failure(indicators.error());
        const Indicator &indicator = indicators->front();
        if (!key)
            return sourceNamed(indicator.source)->drill(connection, indicator, query, std::nullopt, today);
        const auto figure = figuresOf(connection, *indicators, query, today);
        const auto row = std::ranges::find_if(figure.front().rows, [&key](const IndicatorFigure::Row &each) {
            return each.group.key == *key || each.group.name == *key;
        });
        if (row == figure.front().rows.end())
            return failure(ErrorCode::UnknownName, {*key});
        return sourceNamed(indicator.source)->drill(connection, indicator, query, row->group.key, today);
    });
}

} // namespace zhucun
