#include "services/statistics/groupbook.h"
#include "services/statistics/indicatorsource.h"

#include <algorithm>
#include <map>
#include <utility>

namespace zhucun {

using storage::RecordShape;

namespace {

FactTable emptyTable(sql::Connection &connection, const RecordShape &shape, const StatisticsQuery &query)
{
    FactTable table;
    const bool isKept = storage::isKept(connection, shape, query);
    for (const RecordShape::Measure &measure : shape.measures)
        table.measures.push_back({measure.name, isKept, !measure.key.isEmpty()});
    return table;
}

/// Groups by the text the database gives for them.
class Groups
{
public:
    Groups(sql::Connection &connection, const RecordShape &shape, const StatisticsQuery &query)
        : m_connection(connection), m_shape(shape), m_by(query.by), m_book(connection, query)
    {
    }

    int of(const QString &text)
    {
        const auto known = m_known.find(text);
        if (known != m_known.end())
            return known->second;
        const storage::Dimension *dimension = m_by ? m_shape.dimension(*m_by) : nullptr;
        const bool isNamed = dimension && dimension->group && !text.isEmpty();
        const int index = isNamed ? m_book.of(dimension->group(m_connection, text)) : m_book.ofId(text.toLongLong());
        return m_known.emplace(text, index).first->second;
    }
    StatisticsGroup named(const QString &text)
    {
        const int index = of(text);
        return m_book.at(index);
    }
    std::vector<StatisticsGroup> take() { return m_book.take(); }

private:
    sql::Connection &m_connection;
    const RecordShape &m_shape;
    std::optional<StatisticsGrouping> m_by;
    GroupBook m_book;
    std::map<QString, int> m_known;
};

/// Indices of what the indicator takes from the shape.
std::vector<int> measuresOf(const Indicator &indicator, const RecordShape &shape)
{
    std::vector<int> indices;
    for (int i = 0; i < int(shape.measures.size()); ++i) {
        const QString &name = shape.measures[size_t(i)].name;
        if (name == indicator.measure || name == indicator.base)
            indices.push_back(i);
    }
    return indices;
}

bool isCalled(const StatisticsGroup &group, const QString &text)
{
    return group.key == text || (!text.isEmpty() && group.name == text);
}

/// All the groups of query.by: those that are known, whether or not a record falls into them, and those of records.
std::vector<StatisticsGroup> groupsEver(sql::Connection &connection, const RecordShape &shape, StatisticsQuery query)
{
    static const QDate kBeginning(1900, 1, 1);
    query.period.from = kBeginning;
    const storage::Dimension &dimension = *shape.dimension(*query.by);
    QStringList texts = dimension.all ? dimension.all(connection) : QStringList();
    texts += storage::recordGroups(connection, shape, query, *query.by);
    std::vector<StatisticsGroup> groups;
    for (const QString &text : std::as_const(texts))
        groups.push_back(dimension.group(connection, text));
    return groups;
}

/// Restricts the shape to what the query's conditions name. Nothing is left when nothing falls into the group. No
/// number when the entity does not fall into such groups, or nobody knows of one called so.
bool narrow(sql::Connection &connection, RecordShape &shape, const StatisticsQuery &query)
{
    for (const StatisticsCondition &condition : query.where) {
        if (!shape.dimension(condition.by))
            return false;
        StatisticsQuery grouped = query;
        grouped.by = condition.by;
        Groups groups(connection, shape, grouped);
        QStringList wanted;
        for (const QString &text : storage::recordGroups(connection, shape, grouped, condition.by)) {
            const StatisticsGroup group = groups.named(text);
            if (isCalled(group, condition.key))
                wanted << text;
        }
        const storage::Dimension &dimension = *shape.dimension(condition.by);
        if (wanted.isEmpty() && !condition.key.isEmpty() && dimension.group && dimension.all &&
            std::ranges::none_of(groupsEver(connection, shape, grouped),
                                 [&condition](const StatisticsGroup &group) { return isCalled(group, condition.key); }))
            return false;
        shape.only.push_back({condition.by, wanted});
    }
    return true;
}

FactTable sumsOf(sql::Connection &connection, const RecordShape &shape, const StatisticsQuery &query)
{
    FactTable table = emptyTable(connection, shape, query);
    Groups groups(connection, shape, query);
    for (storage::RecordSum &sum : storage::recordSums(connection, shape, query))
        table.facts.push_back({shape.entity, sum.key, {}, {}, groups.of(sum.group), std::move(sum.amounts)});
    table.groups = groups.take();
    return table;
}

/// The records behind an indicator, one by one.
FactTable factsOf(sql::Connection &connection, const RecordShape &shape, const Indicator &indicator,
                  const StatisticsQuery &query)
{
    const std::vector<int> measures = measuresOf(indicator, shape);
    const RecordShape::Measure &measure = shape.measures[size_t(measures.front())];
    const bool isOther = !measure.entity.isEmpty();
    FactTable table = emptyTable(connection, shape, query);
    Groups groups(connection, shape, query);
    for (storage::RecordFact &fact : storage::recordFacts(connection, shape, query, measures)) {
        // Of a distinct count the key tells what counts once; the record shown is the first that counts.
        table.facts.push_back({isOther ? measure.entity : shape.entity, isOther ? fact.key : fact.id, fact.day,
                               std::move(fact.label), groups.of(fact.group), std::move(fact.amounts), fact.key});
    }
    table.groups = groups.take();
    return table;
}

} // namespace

bool RecordSource::fallsInto(sql::Connection &, const Indicator &, StatisticsGrouping by) const
{
    const QDate any(2000, 1, 1); // whatever the day, the groups are the same
    return m_makeShape({{any, any}, {}, {}, {}, {}}).dimension(by) != nullptr;
}

std::vector<IndicatorFigure> RecordSource::figures(sql::Connection &connection,
                                                   std::span<const Indicator *const> indicators,
                                                   const StatisticsQuery &query, QDate) const
{
    std::vector<IndicatorFigure> figures;
    RecordShape shape = m_makeShape(query);
    if (!narrow(connection, shape, query)) {
        for (const Indicator *indicator : indicators)
            figures.push_back({*indicator, std::nullopt, {}});
        return figures;
    }
    const FactTable table = sumsOf(connection, shape, query);
    for (const Indicator *indicator : indicators)
        figures.push_back(figureOf(*indicator, table, query.by.has_value()));
    if (shape.isMultiple(query)) {
        StatisticsQuery whole = query;
        whole.by = std::nullopt;
        const FactTable once = sumsOf(connection, shape, whole);
        for (IndicatorFigure &figure : figures)
            figure.value = figureOf(figure.indicator, once, false).value;
    }
    return figures;
}

Drill RecordSource::drill(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                          const std::optional<QString> &key, QDate today) const
{
    const GroupAsked asked{&indicator, key};
    return drills(connection, std::span(&asked, 1), query, today).front();
}

std::vector<Drill> RecordSource::drills(sql::Connection &connection, std::span<const GroupAsked> asked,
                                        const StatisticsQuery &query, QDate) const
{
    RecordShape shape = m_makeShape(query);
    const bool isAnswerable = narrow(connection, shape, query);
    std::vector<Drill> drills(asked.size());
    for (const auto &[indicator, places] : byIndicator(asked)) {
        for (const size_t place : places)
            drills[place].indicator = *indicator;
        if (!isAnswerable || measuresOf(*indicator, shape).empty())
            continue;
        std::vector<size_t> wholes; // where groups do not add up to the whole, it is read for itself
        std::vector<size_t> grouped;
        for (const size_t place : places)
            (!asked[place].key && shape.isMultiple(query) ? wholes : grouped).push_back(place);
        if (!grouped.empty())
            openFrom(factsOf(connection, shape, *indicator, query), asked, grouped, drills);
        if (!wholes.empty()) {
            StatisticsQuery whole = query;
            whole.by = std::nullopt;
            openFrom(factsOf(connection, shape, *indicator, whole), asked, wholes, drills);
        }
    }
    return drills;
}

bool RecordSource::isSplitByTownship(const StatisticsQuery &query) const
{
    const RecordShape shape = m_makeShape(query);
    const storage::Dimension *township = shape.dimension(StatisticsGrouping::Township);
    return township && !township->isMultiple && !township->group && township->expression == shape.township;
}

std::optional<StatisticsGroup> RecordSource::groupNamed(sql::Connection &connection, const Indicator &,
                                                        const StatisticsQuery &query, const QString &text) const
{
    const RecordShape shape = m_makeShape(query);
    const storage::Dimension *dimension = shape.dimension(*query.by);
    if (!dimension)
        return std::nullopt;
    if (!dimension->group)
        return GroupBook::find(connection, *query.by, text);
    const std::vector<StatisticsGroup> groups = groupsEver(connection, shape, query);
    auto found = std::ranges::find(groups, text, &StatisticsGroup::key);
    if (found == groups.end())
        found = std::ranges::find(groups, text, &StatisticsGroup::name);
    return found == groups.end() || found->key.isEmpty() ? std::nullopt : std::optional(*found);
}

} // namespace zhucun
