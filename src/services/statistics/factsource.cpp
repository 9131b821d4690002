#include "services/statistics/groupbook.h"
#include "services/statistics/indicatorsource.h"

#include <algorithm>

namespace zhucun {

std::vector<Drill> IndicatorSource::drills(sql::Connection &connection, std::span<const GroupAsked> asked,
                                           const StatisticsQuery &query, QDate today) const
{
    std::vector<Drill> drills;
    for (const GroupAsked &each : asked)
        drills.push_back(drill(connection, *each.indicator, query, each.key, today));
    return drills;
}

std::optional<StatisticsGroup> IndicatorSource::groupNamed(sql::Connection &connection, const Indicator &,
                                                           const StatisticsQuery &query, const QString &text) const
{
    return GroupBook::find(connection, *query.by, text);
}

AskedOf byIndicator(std::span<const GroupAsked> asked)
{
    AskedOf places;
    for (size_t i = 0; i < asked.size(); ++i)
        places[asked[i].indicator].push_back(i);
    return places;
}

void openFrom(const FactTable &table, std::span<const GroupAsked> asked, const std::vector<size_t> &places,
              std::vector<Drill> &drills)
{
    std::vector<std::optional<QString>> keys;
    for (const size_t place : places)
        keys.push_back(asked[place].key);
    std::vector<Drill> opened = drillsOf(*asked[places.front()].indicator, table, keys);
    for (size_t i = 0; i < places.size(); ++i)
        drills[places[i]] = std::move(opened[i]);
}

bool FactSource::fallsInto(sql::Connection &, const Indicator &, StatisticsGrouping by) const
{
    return GroupBook::knows(by);
}

/// Facts come in the same order however they are grouped, so each condition strikes out its own.
std::optional<FactTable> FactSource::narrowed(sql::Connection &connection, const StatisticsQuery &query,
                                              QDate today) const
{
    FactTable table = facts(connection, query, today);
    std::vector<bool> isOut(table.facts.size(), false);
    for (const StatisticsCondition &condition : query.where) {
        if (!GroupBook::knows(condition.by))
            return std::nullopt;
        StatisticsQuery grouped = query;
        grouped.by = condition.by;
        const FactTable other = facts(connection, grouped, today);
        for (size_t i = 0; i < other.facts.size(); ++i) {
            const StatisticsGroup &group = other.groups[size_t(other.facts[i].group)];
            if (group.key != condition.key && (condition.key.isEmpty() || group.name != condition.key))
                isOut[i] = true;
        }
    }
    size_t index = 0;
    std::erase_if(table.facts, [&](const Fact &) { return isOut[index++]; });
    return table;
}

std::vector<IndicatorFigure> FactSource::figures(sql::Connection &connection,
                                                 std::span<const Indicator *const> indicators,
                                                 const StatisticsQuery &query, QDate today) const
{
    const std::optional<FactTable> table = narrowed(connection, query, today);
    std::vector<IndicatorFigure> figures;
    for (const Indicator *indicator : indicators) {
        figures.push_back(table ? figureOf(*indicator, *table, query.by.has_value())
                                : IndicatorFigure{*indicator, std::nullopt, {}});
    }
    return figures;
}

Drill FactSource::drill(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                        const std::optional<QString> &key, QDate today) const
{
    const std::optional<FactTable> table = narrowed(connection, query, today);
    return table ? drillOf(indicator, *table, key) : Drill{indicator, std::nullopt, {}};
}

std::vector<Drill> FactSource::drills(sql::Connection &connection, std::span<const GroupAsked> asked,
                                      const StatisticsQuery &query, QDate today) const
{
    const std::optional<FactTable> table = narrowed(connection, query, today);
    std::vector<Drill> drills(asked.size());
    for (const auto &[indicator, places] : byIndicator(asked)) {
        if (table) {
            openFrom(*table, asked, places, drills);
            continue;
        }
        for (const size_t place : places)
            drills[place].indicator = *indicator;
    }
    return drills;
}

} // namespace zhucun
