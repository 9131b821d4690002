#include "services/statistics/groupbook.h"
#include "services/statistics/indicatorsource.h"

#include <map>

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
        const bool isCategory = m_by == StatisticsGrouping::Category && m_shape.categoryGroup && !text.isEmpty();
        const int index =
            isCategory ? m_book.of(m_shape.categoryGroup(m_connection, text)) : m_book.ofId(text.toLongLong());
        return m_known.emplace(text, index).first->second;
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

} // namespace

std::vector<IndicatorFigure> RecordSource::figures(sql::Connection &connection,
                                                   std::span<const Indicator *const> indicators,
                                                   const StatisticsQuery &query, QDate) const
{
    const RecordShape shape = m_makeShape(query);
    FactTable table = emptyTable(connection, shape, query);
    Groups groups(connection, shape, query);
    for (storage::RecordSum &sum : storage::recordSums(connection, shape, query))
        table.facts.push_back({shape.entity, sum.key, {}, {}, groups.of(sum.group), std::move(sum.amounts)});
    table.groups = groups.take();
    std::vector<IndicatorFigure> figures;
    for (const Indicator *indicator : indicators)
        figures.push_back(figureOf(*indicator, table, query.by.has_value()));
    return figures;
}

Drill RecordSource::drill(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                          const std::optional<QString> &key, QDate) const
{
    const RecordShape shape = m_makeShape(query);
    FactTable table = emptyTable(connection, shape, query);
    Groups groups(connection, shape, query);
    const std::vector<int> measures = measuresOf(indicator, shape);
    if (measures.empty())
        return {indicator, std::nullopt, {}};
    for (storage::RecordFact &fact : storage::recordFacts(connection, shape, query, measures)) {
        // Of a distinct count the key tells what counts once; the record shown is the first that counts.
        table.facts.push_back({shape.entity, fact.id, fact.day, std::move(fact.label), groups.of(fact.group),
                               std::move(fact.amounts), fact.key});
    }
    table.groups = groups.take();
    return drillOf(indicator, table, key);
}

} // namespace zhucun
