#include "gui/statistics/chartfigures.h"

#include "gui/statistics/statisticswords.h"
#include "reports/wording/termtext.h"

#include <algorithm>

namespace zhucun::gui {

namespace {

constexpr size_t kMostSeries = 6; ///< more cannot be told apart without colours

/// Across group and part of a series.
using SeriesKey = std::pair<int, StatisticsPart>;

/// What the categories are: the groups, without them the second grouping, without both the whole.
enum class Axis { Groups, Across, Whole };

Axis axisOf(const StatisticsTable &table)
{
    if (!table.groups.empty())
        return Axis::Groups;
    return table.acrossGroups.empty() ? Axis::Whole : Axis::Across;
}

class Figures
{
public:
    Figures(const StatisticsTable &table, int indicator) : m_table(table), m_indicator(indicator), m_axis(axisOf(table))
    {
    }

    ChartFigures make()
    {
        addCategories();
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            for (size_t column = 0; column < m_table.columns.size(); ++column)
                add(row, column);
        }
        return std::move(m_figures);
    }

private:
    void addCategories()
    {
        const auto names = [this](const std::vector<StatisticsGroup> &groups) {
            for (const StatisticsGroup &group : groups)
                m_figures.data.categories << nameOf(group);
        };
        if (m_axis == Axis::Groups)
            names(m_table.groups);
        else if (m_axis == Axis::Across)
            names(m_table.acrossGroups);
        else
            m_figures.data.categories << tableWords().total;
    }

    int categoryOf(const StatisticsHead &head) const
    {
        if (m_axis == Axis::Whole)
            return 0;
        return m_axis == Axis::Groups ? head.group : head.across;
    }

    void add(size_t row, size_t column)
    {
        const StatisticsHead head = m_table.headAt(row, column);
        const int category = categoryOf(head);
        const bool isSeries = m_axis == Axis::Groups && !m_table.acrossGroups.empty();
        if (head.indicator != m_indicator || category < 0 || isChange(head.part))
            return;
        // Side by side either other groups or other periods; both at once nobody reads.
        if (isSeries && (head.across < 0 || head.part != StatisticsPart::Value))
            return;
        const SeriesKey key{isSeries ? head.across : -1, head.part};
        auto known = std::ranges::find(m_keys, key);
        if (known == m_keys.end()) {
            if (m_keys.size() == kMostSeries)
                return;
            known = m_keys.insert(m_keys.end(), key);
            addSeries(key);
        }
        const auto series = size_t(known - m_keys.begin());
        ChartFigure &figure = m_figures.data.series[series].figures[size_t(category)];
        figure.value = m_table.cell(row, column).value;
        figure.text = cellText(m_table, row, column);
        figure.hint = QStringLiteral("%1\n%2　%3%4")
                          .arg(m_figures.data.categories.at(category), m_figures.data.series[series].name, figure.text,
                               unitOf(m_table.indicators[size_t(m_indicator)], head.part));
        m_figures.cells[series][size_t(category)] = {int(row), int(column)};
    }

    void addSeries(const SeriesKey &key)
    {
        const auto count = size_t(m_figures.data.categories.size());
        const QString name = key.first >= 0 ? nameOf(m_table.acrossGroups[size_t(key.first)]) : termText(key.second);
        m_figures.data.series.push_back(
            {name, std::vector<ChartFigure>(count, {std::nullopt, QStringLiteral("—"), {}})});
        m_figures.cells.emplace_back(count);
    }

    const StatisticsTable &m_table;
    int m_indicator;
    Axis m_axis;
    std::vector<SeriesKey> m_keys;
    ChartFigures m_figures;
};

} // namespace

ChartFigures chartFigures(const StatisticsTable &table, int indicator)
{
    return table.isEmpty() ? ChartFigures() : Figures(table, indicator).make();
}

} // namespace zhucun::gui
