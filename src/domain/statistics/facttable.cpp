#include "domain/statistics/facttable.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace zhucun {

namespace {

/// Which measures an indicator takes from a table.
struct Columns {
    int part = -1;
    int base = -1;
    bool isKept = false;
    bool isDistinct = false;
};

Columns columnsOf(const Indicator &indicator, const FactTable &table)
{
    Columns columns;
    for (int i = 0; i < int(table.measures.size()); ++i) {
        if (table.measures[size_t(i)].name == indicator.measure)
            columns.part = i;
        if (table.measures[size_t(i)].name == indicator.base)
            columns.base = i;
    }
    const auto isKept = [&table](int column) { return column >= 0 && table.measures[size_t(column)].isKept; };
    columns.isKept = isKept(columns.part) && (!indicator.isRatio() || isKept(columns.base));
    columns.isDistinct = columns.part >= 0 && table.measures[size_t(columns.part)].isDistinct;
    return columns;
}

/// Adds up facts, of one group or of all.
class Sum
{
public:
    Sum(const Indicator &indicator, const Columns &columns) : m_indicator(&indicator), m_columns(columns) {}

    /// False for a record that was counted already.
    bool add(const Fact &fact)
    {
        ++m_facts;
        const qint64 part = fact.amounts[size_t(m_columns.part)];
        if (m_columns.isDistinct && part != 0 &&
            !m_seen.emplace(fact.entity, fact.key != 0 ? fact.key : fact.id).second)
            return false;
        m_part += part;
        if (m_indicator->isRatio())
            m_base += fact.amounts[size_t(m_columns.base)];
        return true;
    }

    std::optional<double> value(bool isNothingWithoutFacts) const
    {
        if (isNothingWithoutFacts && m_facts == 0)
            return std::nullopt;
        if (!m_indicator->isRatio())
            return double(m_part) / m_indicator->divisor;
        return m_base == 0 ? std::nullopt : std::optional(100.0 * double(m_part) / double(m_base));
    }

    qint64 base() const { return m_base; }

private:
    const Indicator *m_indicator;
    Columns m_columns;
    qint64 m_part = 0;
    qint64 m_base = 0;
    qint64 m_facts = 0;
    std::set<std::pair<QString, qint64>> m_seen;
};

/// The number of these facts, with those of them that count.
Drill opened(const Indicator &indicator, const Columns &columns, const std::vector<const Fact *> &facts,
             bool isNothingWithoutFacts)
{
    Drill drill{indicator, std::nullopt, {}};
    if (!columns.isKept)
        return drill;
    Sum sum(indicator, columns);
    std::vector<const Fact *> counted;
    for (const Fact *fact : facts) {
        const bool isPart = fact->amounts[size_t(columns.part)] != 0;
        const bool isBase = indicator.isRatio() && fact->amounts[size_t(columns.base)] != 0;
        if (sum.add(*fact) && (isPart || isBase))
            counted.push_back(fact);
    }
    drill.value = sum.value(isNothingWithoutFacts);
    if (!drill.value)
        return drill;
    drill.records.reserve(counted.size());
    for (const Fact *fact : counted) {
        const double part = double(fact->amounts[size_t(columns.part)]) / indicator.divisor;
        DrillRecord record{fact->entity, fact->id, fact->date, fact->label, part, {}, {}};
        if (indicator.isRatio()) {
            record.part = part;
            record.base = double(fact->amounts[size_t(columns.base)]) / indicator.divisor;
            record.amount = 100.0 * double(fact->amounts[size_t(columns.part)]) / double(sum.base());
        }
        drill.records.push_back(std::move(record));
    }
    return drill;
}

} // namespace

IndicatorFigure figureOf(const Indicator &indicator, const FactTable &table, bool isGrouped)
{
    IndicatorFigure figure{indicator, std::nullopt, {}};
    const Columns columns = columnsOf(indicator, table);
    Sum total(indicator, columns);
    std::vector<Sum> sums(isGrouped ? table.groups.size() : 0, Sum(indicator, columns));
    if (columns.isKept) {
        for (const Fact &fact : table.facts) {
            total.add(fact);
            if (isGrouped)
                sums[size_t(fact.group)].add(fact);
        }
        figure.value = total.value(table.isNothingWithoutFacts);
    }
    for (size_t i = 0; i < sums.size(); ++i) {
        figure.rows.push_back(
            {table.groups[i], columns.isKept ? sums[i].value(table.isNothingWithoutFacts) : std::nullopt});
    }
    std::ranges::stable_sort(figure.rows, [](const IndicatorFigure::Row &a, const IndicatorFigure::Row &b) {
        return std::pair(a.group.key.isEmpty(), a.group.order) < std::pair(b.group.key.isEmpty(), b.group.order);
    });
    return figure;
}

Drill drillOf(const Indicator &indicator, const FactTable &table, const std::optional<QString> &key)
{
    return drillsOf(indicator, table, std::span(&key, 1)).front();
}

std::vector<Drill> drillsOf(const Indicator &indicator, const FactTable &table,
                            std::span<const std::optional<QString>> keys)
{
    std::map<std::optional<QString>, std::vector<const Fact *>> facts;
    for (const std::optional<QString> &key : keys)
        facts.try_emplace(key);
    const auto whole = facts.find(std::nullopt);
    std::vector<std::vector<const Fact *> *> byGroup;
    for (const StatisticsGroup &group : table.groups) {
        const auto wanted = facts.find(group.key);
        byGroup.push_back(wanted == facts.end() ? nullptr : &wanted->second);
    }
    for (const Fact &fact : table.facts) {
        if (whole != facts.end())
            whole->second.push_back(&fact);
        if (auto *own = byGroup[size_t(fact.group)])
            own->push_back(&fact);
    }
    const Columns columns = columnsOf(indicator, table);
    std::vector<Drill> drills;
    for (const std::optional<QString> &key : keys)
        drills.push_back(opened(indicator, columns, facts.at(key), table.isNothingWithoutFacts));
    return drills;
}

} // namespace zhucun
