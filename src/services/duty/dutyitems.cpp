#include "services/duty/dutyitems.h"

#include "services/statistics/groupbook.h"
#include "storage/category/categoryrepository.h"
#include "storage/statistics/dutyfacts.h"
#include "storage/target/targetqueries.h"

#include <algorithm>

namespace zhucun {

using namespace storage;

namespace {

using Targets = std::vector<const Target *>;

constexpr qint64 kOne = 1000; // thousandths

/// The targets of one duty, and the periods they are for as far as the query touches them.
class Asked
{
public:
    Asked(sql::Connection &connection, Duty duty, const StatisticsQuery &query)
        : m_duty(duty),
          m_all(targetsOf(connection, indicatorOf(duty))),
          m_since(query.period.to),
          m_until(query.period.to)
    {
        for (const Target &target : m_all) {
            if (!m_windows.contains(target.periodKind))
                m_windows[target.periodKind] = targetWindows(connection, target.periodKind, query.period);
        }
        for (const auto &[kind, windows] : m_windows) {
            if (!windows.empty())
                m_since = std::min(m_since, windows.front().days.from);
        }
    }

    const TargetWindows &windows() const { return m_windows; }
    /// From when on what was done may count.
    QDate since() const { return m_since; }
    bool holds() const
    {
        return std::ranges::any_of(m_all, [this](const Target &target) {
            return m_duty == Duty::Households ? standingBalanceOf({&target}, m_windows, 0, m_until).has_value()
                                              : balanceOf({&target}, m_windows, {}, m_until).has_value();
        });
    }

    template <class Fits>
    Targets where(const Fits &fits) const
    {
        Targets found;
        for (const Target &target : m_all) {
            if (fits(target))
                found.push_back(&target);
        }
        return found;
    }

private:
    Duty m_duty;
    std::vector<Target> m_all;
    TargetWindows m_windows;
    QDate m_since;
    QDate m_until;
};

QString ordered(int position) { return QStringLiteral("%1").arg(position, 6, 10, QLatin1Char('0')); }

std::optional<QDate> lastOf(const std::vector<DutyDeed> &deeds)
{
    return deeds.empty() ? std::nullopt : std::optional(deeds.back().day);
}

/// Households that a cadre helps, or deeds.
std::vector<DutyItem> ofCadres(sql::Connection &connection, Duty duty, const Asked &asked, const StatisticsQuery &query)
{
    const bool isStanding = duty == Duty::Households;
    const auto helped = isStanding ? helpedHouseholds(connection, query.period.to) : std::map<CadreId, qint64>();
    auto deeds = isStanding ? std::map<qint64, std::vector<DutyDeed>>()
                            : deedsOfCadres(connection, QStringLiteral("deeds"), {asked.since(), query.period.to});
    std::vector<DutyItem> items;
    for (const DutyCadre &cadre : dutyCadres(connection, query)) {
        for (const CadreGroup group : groupsOf(cadre.standing)) {
            const Targets targets = asked.where([group](const Target &t) { return t.each && t.cadreGroup == group; });
            const std::vector<DutyDeed> &done = deeds[cadre.id.value()];
            const auto count = helped.find(cadre.id);
            const auto balance =
                isStanding ? standingBalanceOf(targets, asked.windows(),
                                               count == helped.end() ? 0 : count->second * kOne, query.period.to)
                           : balanceOf(targets, asked.windows(), done, query.period.to);
            if (!balance)
                continue;
            const QString name = chineseOf(group);
            items.push_back({duty,
                             QStringLiteral("cadre"),
                             cadre.id.value(),
                             cadre.name,
                             {codeOf(group), name, ordered(int(group))},
                             cadre.home,
                             name,
                             cadre.unitName,
                             cadre.townshipName,
                             cadre.villageName,
                             {},
                             cadre.id,
                             cadre.name,
                             *balance,
                             lastOf(done)});
            break;
        }
    }
    return items;
}

QString kindOfDeed(Duty duty)
{
    switch (duty) {
    case Duty::Surveys:
        return QStringLiteral("surveys");
    case Duty::Trainings:
        return QStringLiteral("skill_training");
    case Duty::Deeds:
    case Duty::UnitDeeds:
    case Duty::Households:
    case Duty::Visits:
        break;
    }
    return QStringLiteral("deeds");
}

/// The unit's own target, else that of its level, else that of every unit.
std::optional<DutyBalance> balanceOfUnit(const Asked &asked, const DutyUnit &unit, const std::vector<DutyDeed> &done,
                                         QDate until)
{
    const Targets choices[] = {
        asked.where([&unit](const Target &t) { return t.unitId == unit.id; }),
        asked.where([&unit](const Target &t) { return t.each && t.unitLevel == unit.level; }),
        asked.where([](const Target &t) { return t.each && t.scope == TargetScope::Unit && !t.unitId.isValid(); }),
    };
    for (const Targets &targets : choices) {
        if (auto balance = balanceOf(targets, asked.windows(), done, until))
            return balance;
    }
    return std::nullopt;
}

std::vector<DutyItem> ofUnits(sql::Connection &connection, Duty duty, const Asked &asked, const StatisticsQuery &query)
{
    auto deeds = deedsOfUnits(connection, kindOfDeed(duty), {asked.since(), query.period.to});
    std::vector<DutyItem> items;
    for (const DutyUnit &unit : dutyUnits(connection, query)) {
        const std::vector<DutyDeed> &done = deeds[unit.id.value()];
        const auto balance = balanceOfUnit(asked, unit, done, query.period.to);
        if (!balance)
            continue;
        const QString level = QString(chineseOf(unit.level) + QStringLiteral("级单位"));
        items.push_back({duty,
                         QStringLiteral("unit"),
                         unit.id.value(),
                         unit.name,
                         {codeOf(unit.level), level, ordered(int(unit.level))},
                         unit.home,
                         level,
                         unit.name,
                         unit.townshipName,
                         unit.villageName,
                         {},
                         {},
                         {},
                         *balance,
                         lastOf(done)});
    }
    return items;
}

/// What a period asks for beyond its visits is not made up for by more visits in another: 五必访 each month means each
/// month.
DutyBalance capped(DutyBalance balance)
{
    balance.done = balance.required - balance.gap;
    return balance;
}

std::vector<DutyItem> ofHouseholds(sql::Connection &connection, const Asked &asked, const StatisticsQuery &query)
{
    std::vector<CategoryId> categories;
    for (const Target *target : asked.where([](const Target &t) { return t.each && t.categoryId.isValid(); })) {
        if (std::ranges::find(categories, target->categoryId) == categories.end())
            categories.push_back(target->categoryId);
    }
    std::map<CategoryId, StatisticsGroup> groups;
    for (const CategoryId id : categories) {
        const Category category = CategoryRepository::find(connection, id).value_or(Category());
        groups[id] = {category.code, category.name, ordered(category.position)};
    }
    std::vector<DutyItem> items;
    for (const DutyHousehold &household : dutyHouseholds(connection, query, categories, asked.since())) {
        std::optional<DutyBalance> strictest; // a household of several kinds is visited once for all of them
        CategoryId kind;
        for (const CategoryId id : household.categories) {
            const auto balance = balanceOf(asked.where([id](const Target &t) { return t.each && t.categoryId == id; }),
                                           asked.windows(), household.visits, query.period.to);
            if (balance && (!strictest || balance->required > strictest->required)) {
                strictest = balance;
                kind = id;
            }
        }
        if (!strictest)
            continue;
        items.push_back({Duty::Visits,
                         QStringLiteral("household"),
                         household.id.value(),
                         household.head,
                         groups[kind],
                         household.home,
                         groups[kind].name,
                         {},
                         household.townshipName,
                         household.villageName,
                         household.group,
                         household.responsibleId,
                         household.responsibleName,
                         capped(*strictest),
                         lastOf(household.visits)});
    }
    return items;
}

void dropOthers(sql::Connection &connection, const StatisticsQuery &query, std::vector<DutyItem> &items)
{
    for (const StatisticsCondition &condition : query.where) {
        StatisticsQuery grouped = query;
        grouped.by = condition.by;
        GroupBook book(connection, grouped);
        std::vector<int> index;
        for (const DutyItem &item : items)
            index.push_back(groupOf(book, grouped, item));
        const std::vector<StatisticsGroup> groups = book.take();
        size_t next = 0;
        std::erase_if(items, [&](const DutyItem &) {
            const StatisticsGroup &group = groups[size_t(index[next++])];
            return group.key != condition.key && (condition.key.isEmpty() || group.name != condition.key);
        });
    }
}

} // namespace

std::vector<DutyItem> dutyItems(sql::Connection &connection, const StatisticsQuery &query, const std::set<Duty> &duties)
{
    std::vector<DutyItem> items;
    for (const Duty duty : duties) {
        const Asked asked(connection, duty, query);
        if (!asked.holds())
            continue;
        std::vector<DutyItem> more = duty == Duty::Visits  ? ofHouseholds(connection, asked, query)
                                     : isOwedByUnits(duty) ? ofUnits(connection, duty, asked, query)
                                                           : ofCadres(connection, duty, asked, query);
        std::ranges::move(more, std::back_inserter(items));
    }
    dropOthers(connection, query, items);
    return items;
}

bool isAsked(sql::Connection &connection, Duty duty, const StatisticsQuery &query)
{
    return Asked(connection, duty, query).holds();
}

int groupOf(GroupBook &groups, const StatisticsQuery &query, const DutyItem &item)
{
    const bool isOwn = query.by == StatisticsGrouping::Category || query.by == StatisticsGrouping::Rank;
    return isOwn ? groups.of(item.category) : groups.of(item.home, query.period.to);
}

} // namespace zhucun
