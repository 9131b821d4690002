#include "services/statistics/dutysource.h"

#include "services/duty/dutyitems.h"
#include "services/statistics/groupbook.h"
#include "services/statistics/targetfigures.h"

#include <algorithm>

namespace zhucun {

namespace {

Duty dutyOf(const Indicator &indicator)
{
    return fromCode<Duty>(indicator.measure.section(QLatin1Char('.'), 0, 0)).value_or(Duty::Households);
}

/// 张伟：应4户，已3户，缺1户
QString labelOf(const DutyItem &item)
{
    const QString unit = chineseUnitOf(item.duty);
    const auto text = [&unit](qint64 thousandths) {
        return QString(quantityText(Quantity::fromThousandths(thousandths)) + unit);
    };
    QString label = item.name;
    if (item.duty == Duty::Visits) {
        label += QStringLiteral("（%1，%2").arg(item.villageName, item.standing);
        if (!item.responsibleName.isEmpty())
            label += QStringLiteral("，") + item.responsibleName;
        label += QStringLiteral("）");
    }
    label += QStringLiteral("：应%1，已%2").arg(text(item.balance.required), text(item.balance.done));
    if (item.balance.gap > 0)
        label += QStringLiteral("，缺") + text(item.balance.gap);
    return label;
}

/// One duty: done, required, gap.
FactTable tableOf(sql::Connection &connection, Duty duty, const StatisticsQuery &query)
{
    FactTable table;
    const bool isKept = isAsked(connection, duty, query);
    for (const char *what : {".done", ".required", ".gap"})
        table.measures.push_back({QString(codeOf(duty) + QLatin1String(what)), isKept, false});
    GroupBook groups(connection, query);
    if (isKept) {
        for (const DutyItem &item : dutyItems(connection, query, {duty})) {
            table.facts.push_back({item.entity,
                                   item.id,
                                   item.lastOn.value_or(query.period.to),
                                   labelOf(item),
                                   groupOf(groups, query, item),
                                   {item.balance.done, item.balance.required, item.balance.gap}});
        }
    }
    table.groups = groups.take();
    return table;
}

class DutySource final : public IndicatorSource
{
public:
    bool fallsInto(sql::Connection &, const Indicator &indicator, StatisticsGrouping by) const override
    {
        const bool isOfTargets = by == StatisticsGrouping::Category || by == StatisticsGrouping::Rank;
        return isTargetFigure(indicator) ? isOfTargets : GroupBook::knows(by);
    }

    std::vector<IndicatorFigure> figures(sql::Connection &connection, std::span<const Indicator *const> indicators,
                                         const StatisticsQuery &query, QDate) const override
    {
        std::map<Duty, FactTable> tables; // of each duty its three numbers come from one reading
        std::vector<IndicatorFigure> figures;
        for (const Indicator *indicator : indicators) {
            if (isTargetFigure(*indicator)) {
                figures.push_back(targetFigure(connection, *indicator, query));
                continue;
            }
            const Duty duty = dutyOf(*indicator);
            if (!tables.contains(duty))
                tables.emplace(duty, tableOf(connection, duty, query));
            figures.push_back(figureOf(*indicator, tables.at(duty), query.by.has_value()));
        }
        return figures;
    }

    Drill drill(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                const std::optional<QString> &key, QDate) const override
    {
        if (isTargetFigure(indicator))
            return targetDrill(connection, indicator, query, key);
        return drillOf(indicator, tableOf(connection, dutyOf(indicator), query), key);
    }

    std::vector<Drill> drills(sql::Connection &connection, std::span<const GroupAsked> asked,
                              const StatisticsQuery &query, QDate) const override
    {
        std::map<Duty, FactTable> tables;
        std::vector<Drill> drills(asked.size());
        for (const auto &[indicator, places] : byIndicator(asked)) {
            if (isTargetFigure(*indicator)) {
                for (const size_t place : places)
                    drills[place] = targetDrill(connection, *indicator, query, asked[place].key);
                continue;
            }
            const Duty duty = dutyOf(*indicator);
            if (!tables.contains(duty))
                tables.emplace(duty, tableOf(connection, duty, query));
            openFrom(tables.at(duty), asked, places, drills);
        }
        return drills;
    }
};

} // namespace

std::unique_ptr<IndicatorSource> makeDutySource() { return std::make_unique<DutySource>(); }

} // namespace zhucun
