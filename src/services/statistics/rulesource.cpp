#include "domain/attendance/ruleset.h"
#include "services/statistics/groupbook.h"
#include "services/statistics/indicatorsource.h"
#include "storage/rules/rulequeries.h"

namespace zhucun {

namespace {

/// What the rules valid at the end of the period ask for. They hold everywhere, so every group has the same number.
class RuleSource final : public IndicatorSource
{
public:
    std::vector<IndicatorFigure> figures(sql::Connection &connection, std::span<const Indicator *const> indicators,
                                         const StatisticsQuery &query, QDate) const override
    {
        const FactTable table = asked(connection, query);
        std::vector<StatisticsGroup> groups;
        if (query.by)
            groups = GroupBook(connection, query).take();
        std::vector<IndicatorFigure> figures;
        for (const Indicator *indicator : indicators) {
            IndicatorFigure figure = figureOf(*indicator, table, false);
            for (const StatisticsGroup &group : groups)
                figure.rows.push_back({group, figure.value});
            figures.push_back(std::move(figure));
        }
        return figures;
    }

    Drill drill(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                const std::optional<QString> &, QDate) const override
    {
        return drillOf(indicator, asked(connection, query), std::nullopt);
    }

private:
    static FactTable asked(sql::Connection &connection, const StatisticsQuery &query)
    {
        const std::vector<RuleSet> sets = storage::ruleSets(connection);
        const RuleSet &rules = rulesIn(sets, YearMonth::of(query.period.to));
        FactTable table;
        table.measures = {{QStringLiteral("days_per_month"), rules.target == DayTarget::PerMonth, false},
                          {QStringLiteral("days_per_year"), rules.target == DayTarget::PerYear, false},
                          {QStringLiteral("one"), true, false}};
        table.groups.push_back({});
        table.facts.push_back({QStringLiteral("rules"),
                               rules.id.value(),
                               rules.validFrom.firstDay(),
                               rules.name.isEmpty() ? QStringLiteral("通用规则") : rules.name,
                               0,
                               {rules.daysPerMonth, rules.daysPerYear, 1}});
        return table;
    }
};

} // namespace

std::unique_ptr<IndicatorSource> makeRulesSource() { return std::make_unique<RuleSource>(); }

} // namespace zhucun
