#include "services/statistics/targetfigures.h"

#include "services/statistics/groupbook.h"
#include "storage/category/categoryrepository.h"
#include "storage/target/targetqueries.h"

#include <algorithm>

namespace zhucun {

using namespace storage;

namespace {

const QString kPrefix = QStringLiteral("asked.");
const QString kUpper = QStringLiteral(".upper");

/// What a figure reads: targets of these indicators with these scopes.
struct Asked {
    const char *name;
    std::vector<const char *> codes;
    std::vector<TargetScope> scopes;
};

const Asked &askedBy(const QString &measure)
{
    static const std::vector<TargetScope> cadres{TargetScope::CadreGroup};
    static const std::vector<TargetScope> units{TargetScope::Unit, TargetScope::UnitLevel};
    static const std::vector<TargetScope> villages{TargetScope::Village};
    static const std::vector<Asked> all{
        {"households", {"duty.households"}, cadres},
        {"deeds", {"duty.deeds"}, cadres},
        {"unit_deeds", {"duty.unit_deeds"}, units},
        {"surveys", {"duty.surveys"}, units},
        {"trainings", {"duty.trainings"}, units},
        {"visits", {"duty.visits"}, {TargetScope::HouseholdCategory}},
        {"village_income", {"target.collective_income"}, villages},
        {"village_reserve_cadres", {"target.reserve_village_cadres", "ledger.reserve_village_cadres"}, villages},
        {"village_party_members", {"target.party_members_developed", "ledger.party_members_developed"}, villages},
        {"village_deeds", {"target.deeds", "ledger.deeds"}, villages},
    };
    QString name = measure.mid(kPrefix.size());
    if (name.endsWith(kUpper))
        name.chop(kUpper.size());
    const auto found =
        std::ranges::find_if(all, [&name](const Asked &each) { return name == QLatin1String(each.name); });
    return found == all.end() ? all.front() : *found;
}

/// One target that holds at the end of the period.
struct Held {
    Target target;
    StatisticsGroup group; ///< by category; empty for one of everybody
    double value = 0;
};

StatisticsGroup groupOf(sql::Connection &connection, const Target &target)
{
    const auto ordered = [](int position) { return QStringLiteral("%1").arg(position, 6, 10, QLatin1Char('0')); };
    if (target.cadreGroup)
        return {codeOf(*target.cadreGroup), chineseOf(*target.cadreGroup), ordered(int(*target.cadreGroup))};
    if (target.unitLevel)
        return {codeOf(*target.unitLevel), QString(chineseOf(*target.unitLevel) + QStringLiteral("级单位")),
                ordered(int(*target.unitLevel))};
    if (target.categoryId.isValid()) {
        const auto category = RecordStore<Category>::find(connection, target.categoryId).value_or(Category());
        return {category.code, category.name, ordered(category.position)};
    }
    return {};
}

/// 每村 is asked of every village, unless the query is about one that has a target of its own.
bool isWithin(const Target &target, const StatisticsQuery &query)
{
    const bool isOfOne = target.villageId.isValid() || target.unitId.isValid();
    return !isOfOne || (target.villageId.isValid() && target.villageId == query.villageId);
}

bool fits(const Held &held, const StatisticsCondition &condition)
{
    if (condition.by != StatisticsGrouping::Category && condition.by != StatisticsGrouping::Rank)
        return condition.by == StatisticsGrouping::Township || condition.by == StatisticsGrouping::Village;
    return held.group.key == condition.key || (!condition.key.isEmpty() && held.group.name == condition.key);
}

std::vector<Held> heldTargets(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query)
{
    const Asked &asked = askedBy(indicator.measure);
    const bool isUpper = indicator.measure.endsWith(kUpper);
    std::vector<Held> held;
    for (const char *code : asked.codes) {
        for (Target &target : targetsOf(connection, QString::fromLatin1(code))) {
            const std::optional<Quantity> &value = isUpper ? target.upper : target.value;
            const bool isAsked = std::ranges::find(asked.scopes, target.scope) != asked.scopes.end();
            if (!value || !isAsked || !isWithin(target, query))
                continue;
            const auto windows = targetWindows(connection, target.periodKind, {query.period.to, query.period.to});
            if (!target.period.isEmpty() &&
                std::ranges::find(windows, target.period, &TargetWindow::key) == windows.end())
                continue;
            Held one{target, groupOf(connection, target), value->toDouble()};
            if (std::ranges::all_of(query.where, [&one](const StatisticsCondition &c) { return fits(one, c); }))
                held.push_back(std::move(one));
        }
    }
    return held;
}

/// Of targets of the same group those of the village itself hold, then those of the very period.
std::optional<Held> decisive(std::vector<Held> held)
{
    const auto rank = [](const Held &each) {
        return std::pair(!each.target.villageId.isValid(), each.target.period.isEmpty());
    };
    std::ranges::stable_sort(held, {}, rank);
    if (held.empty() || (held.size() > 1 && rank(held[0]) == rank(held[1])))
        return std::nullopt;
    return held.front();
}

std::vector<Held> ofGroup(const std::vector<Held> &held, const QString &key)
{
    std::vector<Held> own;
    std::ranges::copy_if(held, std::back_inserter(own), [&key](const Held &each) { return each.group.key == key; });
    return own;
}

bool isByGroup(const StatisticsQuery &query)
{
    return query.by == StatisticsGrouping::Category || query.by == StatisticsGrouping::Rank;
}

} // namespace

bool isTargetFigure(const Indicator &indicator) { return indicator.measure.startsWith(kPrefix); }

IndicatorFigure targetFigure(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query)
{
    const std::vector<Held> held = heldTargets(connection, indicator, query);
    const auto valueOf = [](const std::optional<Held> &one) { return one ? std::optional(one->value) : std::nullopt; };
    IndicatorFigure figure{indicator, valueOf(decisive(held)), {}};
    if (!query.by)
        return figure;
    GroupBook book(connection, query);
    if (isByGroup(query)) {
        for (const Held &each : held)
            book.of(each.group);
    }
    for (StatisticsGroup &group : book.take()) {
        const auto value = isByGroup(query) ? valueOf(decisive(ofGroup(held, group.key))) : std::nullopt;
        figure.rows.push_back({std::move(group), value});
    }
    std::ranges::stable_sort(figure.rows, {}, [](const IndicatorFigure::Row &row) {
        return std::pair(row.group.key.isEmpty(), row.group.order);
    });
    return figure;
}

Drill targetDrill(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                  const std::optional<QString> &key)
{
    std::vector<Held> held = heldTargets(connection, indicator, query);
    if (key)
        held = isByGroup(query) ? ofGroup(held, *key) : std::vector<Held>();
    Drill drill{indicator, std::nullopt, {}};
    if (const auto one = decisive(std::move(held))) {
        const QString whom =
            one->group.name.isEmpty() ? QString(QStringLiteral("每") + chineseOf(one->target.scope)) : one->group.name;
        const QString period = printTargetPeriod({one->target.periodKind, one->target.period});
        drill.value = one->value;
        drill.records.push_back({QStringLiteral("target"),
                                 one->target.id.value(),
                                 query.period.to,
                                 QString(whom + QLatin1Char(' ') + period),
                                 one->value,
                                 {},
                                 {}});
    }
    return drill;
}

} // namespace zhucun
