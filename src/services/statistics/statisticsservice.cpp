#include "services/statistics/statisticsservice.h"

#include "services/statistics/indicatorsource.h"
#include "services/workspace/workspace.h"

#include <algorithm>
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

Result<std::vector<const Indicator *>> wanted(const QStringList &codes, const StatisticsQuery &query)
{
    std::vector<const Indicator *> indicators;
    if (codes.isEmpty()) {
        for (const Indicator &indicator : StatisticsService::indicators())
            indicators.push_back(&indicator);
        return indicators;
    }
    for (const QString &code : codes) {
        const Indicator *indicator = StatisticsService::find(code);
        if (!indicator)
            return failure(ErrorCode::UnknownName, {code});
        if (const Status can = answerable(*indicator, query); !can)
            return failure(can.error());
        indicators.push_back(indicator);
    }
    return indicators;
}

std::vector<IndicatorFigure> figuresOf(sql::Connection &connection, const std::vector<const Indicator *> &indicators,
                                       const StatisticsQuery &query, QDate today)
{
    std::map<QString, std::vector<const Indicator *>> bySource;
    for (const Indicator *indicator : indicators)
        bySource[indicator->source].push_back(indicator);
    std::map<QString, IndicatorFigure> answered;
    for (const auto &[name, own] : bySource) {
        const IndicatorSource *source = sourceNamed(name);
        if (!source || source->refusal(query))
            continue;
        for (IndicatorFigure &figure : source->figures(connection, own, query, today))
            answered.emplace(figure.indicator.code, std::move(figure));
    }
    std::vector<IndicatorFigure> figures;
    for (const Indicator *indicator : indicators) {
        const auto found = answered.find(indicator->code);
        figures.push_back(found == answered.end() ? IndicatorFigure{*indicator, std::nullopt, {}} : found->second);
    }
    return figures;
}

} // namespace

const std::vector<Indicator> &StatisticsService::indicators() { return builtInIndicators(); }

const Indicator *StatisticsService::find(const QString &code)
{
    const auto found = std::ranges::find(indicators(), code, &Indicator::code);
    return found == indicators().end() ? nullptr : &*found;
}

QFuture<Result<std::vector<IndicatorFigure>>> StatisticsService::figures(const QStringList &codes,
                                                                         const StatisticsQuery &query) const
{
    const QDate today = m_workspace->clock().today();
    return m_workspace->read([=](sql::Connection &connection) -> Result<std::vector<IndicatorFigure>> {
        const auto indicators = wanted(codes, query);
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
        const auto indicators = wanted({code}, query);
        if (!indicators)
            return failure(indicators.error());
        const Indicator &indicator = *indicators->front();
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
