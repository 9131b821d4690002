#include "services/statistics/statisticsanswers.h"

#include "services/statistics/derivedfigures.h"
#include "services/statistics/dutysource.h"
#include "services/statistics/indicatorsource.h"
#include "services/statistics/ownindicators.h"
#include "storage/statistics/recordshapes.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>

namespace zhucun {

namespace {

using Sources = std::map<QString, std::unique_ptr<IndicatorSource>>;

Sources makeSources()
{
    Sources sources;
    const auto put = [&sources](const char *name, std::unique_ptr<IndicatorSource> source) {
        sources.emplace(QString::fromLatin1(name), std::move(source));
    };
    const auto records = [&put](const char *name, RecordSource::MakeShape shape) {
        put(name, std::make_unique<RecordSource>(std::move(shape)));
    };
    put("attendance", makeAttendanceSource());
    put("spotcheck", makeSpotCheckSource());
    put("weekly", makeWeeklySource());
    put("ledger", makeLedgerSource());
    put("sweep_expected", makeSweepSource());
    put("rules", makeRulesSource());
    put("duty", makeDutySource());
    records("dispatch", storage::dispatchShape);
    records("dispatch_teams", storage::dispatchedTeams);
    records("village", storage::villageShape);
    records("household", storage::householdShape);
    records("pairing", storage::pairingShape);
    records("pairing_members", storage::pairedMemberShape);
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
}

std::optional<Indicator> indicatorNamed(const std::vector<Indicator> &all, const QString &code)
{
    const auto known = std::ranges::find(all, code, &Indicator::code);
    if (known != all.end())
        return *known;
    const auto compared = comparedNamed(code);
    if (!compared)
        return std::nullopt;
    const auto of = std::ranges::find(all, compared->of, &Indicator::code);
    return of == all.end() ? std::nullopt : std::optional(comparedIndicator(*of, *compared));
}

} // namespace

const IndicatorSource *sourceNamed(const QString &name)
{
    static const Sources all = makeSources();
    const auto found = all.find(name);
    return found == all.end() ? nullptr : found->second.get();
}

StatisticsQuery filtered(const StatisticsQuery &query, const Indicator &indicator)
{
    StatisticsQuery asked = query;
    asked.where.insert(asked.where.end(), indicator.where.begin(), indicator.where.end());
    return asked;
}

Status answerable(const Indicator &indicator, const StatisticsQuery &query)
{
    if (indicator.isDerived())
        return {};
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

bool sourceFallsInto(sql::Connection &connection, const Indicator &indicator, StatisticsGrouping by)
{
    const IndicatorSource *source = sourceNamed(indicator.source);
    return source && source->fallsInto(connection, indicator, by);
}

std::vector<Indicator> standardIndicators(sql::Connection &connection)
{
    std::vector<Indicator> all = builtInIndicators();
    std::ranges::move(ledgerIndicators(connection), std::back_inserter(all));
    return all;
}

std::vector<Indicator> indicatorsIn(sql::Connection &connection)
{
    std::vector<Indicator> all = standardIndicators(connection);
    std::ranges::move(ownIndicatorsIn(connection, all), std::back_inserter(all));
    return all;
}

Result<std::vector<Indicator>> indicatorsNamed(sql::Connection &connection, const QStringList &codes,
                                               const StatisticsQuery &query)
{
    std::vector<Indicator> all = indicatorsIn(connection);
    if (codes.isEmpty())
        return all;
    std::vector<Indicator> indicators;
    for (const QString &code : codes) {
        const auto indicator = indicatorNamed(all, code);
        if (!indicator)
            return failure(ErrorCode::UnknownName, {code});
        if (const Status can = answerable(*indicator, query); !can)
            return failure(can.error());
        indicators.push_back(*indicator);
    }
    return indicators;
}

std::optional<StatisticsGroup> groupNamed(sql::Connection &connection, const QString &code, StatisticsGrouping by,
                                          const QString &text, QDate today)
{
    const std::optional<Indicator> indicator = indicatorNamed(indicatorsIn(connection), code);
    if (!indicator || text.isEmpty())
        return std::nullopt;
    if (indicator->isDerived() && indicator->of != code)
        return groupNamed(connection, indicator->of, by, text, today);
    const IndicatorSource *source = sourceNamed(indicator->source);
    if (!source)
        return std::nullopt;
    static const QDate kBeginning(1900, 1, 1);
    StatisticsQuery query;
    query.period = {kBeginning, today};
    query.by = by;
    return source->groupNamed(connection, *indicator, query, text);
}

std::vector<IndicatorFigure> figuresIn(sql::Connection &connection, const std::vector<Indicator> &indicators,
                                       const StatisticsQuery &query, QDate today)
{
    std::map<QString, std::vector<const Indicator *>> bySource; // those with a filter of their own are asked for alone
    std::map<QString, IndicatorFigure> answered;
    const auto ask = [&](const QString &name, const std::vector<const Indicator *> &own, const StatisticsQuery &asked) {
        const IndicatorSource *source = sourceNamed(name);
        if (!source || source->refusal(asked))
            return;
        for (IndicatorFigure &figure : source->figures(connection, own, asked, today))
            answered.emplace(figure.indicator.code, std::move(figure));
    };
    for (const Indicator &indicator : indicators) {
        if (indicator.isDerived())
            answered.emplace(indicator.code, derivedFigure(connection, indicator, filtered(query, indicator), today));
        else if (!indicator.where.empty())
            ask(indicator.source, {&indicator}, filtered(query, indicator));
        else
            bySource[indicator.source].push_back(&indicator);
    }
    for (const auto &[name, own] : bySource)
        ask(name, own, query);
    std::vector<IndicatorFigure> figures;
    for (const Indicator &indicator : indicators) {
        const auto found = answered.find(indicator.code);
        figures.push_back(found == answered.end() ? IndicatorFigure{indicator, std::nullopt, {}} : found->second);
    }
    return figures;
}

Result<Drill> drillIn(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                      const std::optional<QString> &key, QDate today)
{
    std::optional<QString> group;
    if (key) {
        const auto figures = figuresIn(connection, {indicator}, query, today);
        const auto row = std::ranges::find_if(figures.front().rows, [&key](const IndicatorFigure::Row &each) {
            return each.group.key == *key || each.group.name == *key;
        });
        if (row == figures.front().rows.end())
            return failure(ErrorCode::UnknownName, {*key});
        group = row->group.key;
    }
    const StatisticsQuery asked = filtered(query, indicator);
    if (indicator.isDerived())
        return derivedDrill(connection, indicator, asked, group, today);
    const IndicatorSource *source = sourceNamed(indicator.source);
    if (!source || source->refusal(asked))
        return Drill{indicator, std::nullopt, {}};
    return source->drill(connection, indicator, asked, group, today);
}

Result<std::vector<IndicatorFigure>> figuresNamed(sql::Connection &connection, const QStringList &codes,
                                                  const StatisticsQuery &query, QDate today)
{
    const auto indicators = indicatorsNamed(connection, codes, query);
    if (!indicators)
        return failure(indicators.error());
    return figuresIn(connection, *indicators, query, today);
}

Result<Drill> drillNamed(sql::Connection &connection, const QString &code, const StatisticsQuery &query,
                         const std::optional<QString> &key, QDate today)
{
    const auto indicators = indicatorsNamed(connection, {code}, query);
    if (!indicators)
        return failure(indicators.error());
    return drillIn(connection, indicators->front(), query, key, today);
}

} // namespace zhucun
