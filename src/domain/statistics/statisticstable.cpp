#include "domain/statistics/statisticstable.h"

#include "core/time/yearmonth.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace zhucun {

namespace {

constexpr int kMostDecimals = 2;

double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double result = std::round(value * scale) / scale;
    return result == 0 ? 0 : result; // no -0
}

/// What a part is a number of: the slice with the number itself.
const StatisticsSlice *sliceOf(const StatisticsAnswers &answers, StatisticsPart part)
{
    switch (part) {
    case StatisticsPart::Value:
        return &answers.now;
    case StatisticsPart::LastYear:
    case StatisticsPart::YearChange:
        return answers.lastYear ? &*answers.lastYear : nullptr;
    case StatisticsPart::LastPeriod:
    case StatisticsPart::PeriodChange:
        return answers.lastPeriod ? &*answers.lastPeriod : nullptr;
    }
    return nullptr;
}

class TableMaker
{
public:
    TableMaker(const StatisticsLayout &layout, const StatisticsAnswers &answers) : m_answers(answers)
    {
        m_table.layout = layout;
        m_table.indicators = answers.indicators;
        m_table.acrossGroups = answers.acrossGroups;
        if (layout.by)
            collectGroups();
        for (const StatisticsPart part : layout.parts()) {
            if (sliceOf(answers, part))
                m_parts.push_back(part);
        }
    }

    StatisticsTable make()
    {
        if (m_table.indicators.empty())
            return std::move(m_table);
        if (m_table.layout.hasIndicatorRows())
            layIndicatorsDown();
        else
            layGroupsDown();
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            std::vector<StatisticsCell> cells;
            for (size_t column = 0; column < m_table.columns.size(); ++column)
                cells.push_back(cellAt(m_table.headAt(row, column)));
            m_table.cells.push_back(std::move(cells));
        }
        for (int i = 0; i < int(m_table.indicators.size()); ++i)
            m_table.decimals.push_back(decimalsOf(i));
        return std::move(m_table);
    }

private:
    /// All groups that any number of the table has. Months of other periods are those of this one.
    void collectGroups()
    {
        const auto collect = [this](const StatisticsSlice &slice) {
            mergeGroups(m_table.groups, groupsOf(slice.whole));
            for (const auto &[key, figures] : slice.across)
                mergeGroups(m_table.groups, groupsOf(figures));
        };
        collect(m_answers.now);
        if (*m_table.layout.by == StatisticsGrouping::Month)
            return;
        for (const auto *other : {&m_answers.lastYear, &m_answers.lastPeriod}) {
            if (*other)
                collect(**other);
        }
    }

    /// Each group of the two groupings, the wholes last.
    std::vector<StatisticsHead> groupHeads() const
    {
        std::vector<StatisticsHead> heads;
        for (int i = 0; i < int(m_table.groups.size()); ++i)
            heads.push_back({-1, i, -1, StatisticsPart::Value, false});
        heads.push_back({-1, -1, -1, StatisticsPart::Value, m_table.layout.by.has_value()});
        return heads;
    }

    std::vector<StatisticsHead> withAcross(const std::vector<StatisticsHead> &heads) const
    {
        std::vector<StatisticsHead> all;
        for (const StatisticsHead &head : heads) {
            for (int i = 0; i < int(m_table.acrossGroups.size()); ++i) {
                all.push_back(head);
                all.back().across = i;
            }
            all.push_back(head);
            all.back().isTotal = head.isTotal || m_table.layout.across.has_value();
        }
        return all;
    }

    std::vector<StatisticsHead> withParts(const std::vector<StatisticsHead> &heads) const
    {
        std::vector<StatisticsHead> all;
        for (const StatisticsHead &head : heads) {
            const bool isCompared = m_table.layout.comparesGroups() || (head.group < 0 && head.across < 0);
            for (const StatisticsPart part : m_parts) {
                if (part != StatisticsPart::Value && !isCompared)
                    continue;
                all.push_back(head);
                all.back().part = part;
            }
        }
        return all;
    }

    std::vector<StatisticsHead> indicatorHeads() const
    {
        std::vector<StatisticsHead> heads;
        for (int i = 0; i < int(m_table.indicators.size()); ++i)
            heads.push_back({i, -1, -1, StatisticsPart::Value, false});
        return heads;
    }

    void layIndicatorsDown()
    {
        m_table.rows = indicatorHeads();
        m_table.columns = withParts(withAcross(groupHeads()));
    }

    void layGroupsDown()
    {
        m_table.rows = groupHeads();
        m_table.columns = withParts(withAcross(indicatorHeads()));
    }

    const IndicatorFigure *figureOf(const StatisticsHead &head, const StatisticsSlice &slice,
                                    const QString &suffix = {}) const
    {
        const StatisticsSlice::Figures *figures = &slice.whole;
        if (head.across >= 0) {
            const auto own = slice.across.find(m_table.acrossGroups[size_t(head.across)].key);
            if (own == slice.across.end())
                return nullptr;
            figures = &own->second;
        }
        const auto figure = figures->find(m_table.indicators[size_t(head.indicator)].code + suffix);
        return figure == figures->end() ? nullptr : &figure->second;
    }

    QString keyIn(const StatisticsHead &head, const StatisticsSlice &slice) const
    {
        return keyEarlier(*m_table.layout.by, m_table.groups[size_t(head.group)].key, slice.monthsBack);
    }

    std::optional<double> valueIn(const StatisticsHead &head, const StatisticsSlice &slice,
                                  const QString &suffix = {}) const
    {
        const IndicatorFigure *figure = figureOf(head, slice, suffix);
        if (!figure)
            return std::nullopt;
        if (head.group < 0)
            return figure->value;
        const QString key = keyIn(head, slice);
        const auto row = std::ranges::find_if(
            figure->rows, [&key](const IndicatorFigure::Row &each) { return each.group.key == key; });
        // Groups stand in an answer when something of them was recorded; without it nobody can say 0.
        return row == figure->rows.end() ? std::nullopt : row->value;
    }

    StatisticsCell cellAt(const StatisticsHead &head) const
    {
        const StatisticsSlice &slice = *sliceOf(m_answers, head.part);
        auto value = valueIn(head, slice);
        if (isChange(head.part))
            value = changeOf(m_table.indicators[size_t(head.indicator)], valueIn(head, m_answers.now), value);
        const bool isKept = value.has_value();
        // What was typed from an earlier report, where no records of then were kept.
        if (!isKept && head.part != StatisticsPart::Value)
            value = valueIn(head, m_answers.now, partSuffix(head.part));
        if (!value)
            return {};
        if (isKept && !isChange(head.part))
            return {value, refOf(head, slice, value), false};
        if (!hasChangeIndicator())
            return {value, std::nullopt, !isKept};
        FigureRef ref = refOf(head, m_answers.now, value);
        ref.code += partSuffix(head.part);
        return {value, std::move(ref), !isKept};
    }

    /// A change is an indicator by itself: over days, not from round to round, and not of a month side by side.
    bool hasChangeIndicator() const
    {
        return !m_answers.now.query.roundId.isValid() && m_table.layout.across != StatisticsGrouping::Month;
    }

    FigureRef refOf(const StatisticsHead &head, const StatisticsSlice &slice, const std::optional<double> &value) const
    {
        const Indicator &indicator = m_table.indicators[size_t(head.indicator)];
        const IndicatorFigure *figure = figureOf(head, slice);
        FigureRef ref;
        ref.code = indicator.code;
        ref.version = figure ? figure->indicator.version : indicator.version;
        ref.unit = unitOf(indicator, head.part);
        ref.query = slice.query;
        ref.value = value;
        QStringList place;
        QStringList label;
        if (head.group >= 0) {
            ref.key = keyIn(head, slice);
            place << placeOf(m_table.groups, head.group);
            label << nameOf(m_table.groups[size_t(head.group)]);
        }
        if (head.across >= 0) {
            const StatisticsGroup &across = m_table.acrossGroups[size_t(head.across)];
            const QString key = keyEarlier(*m_table.layout.across, across.key, slice.monthsBack);
            ref.query.where.push_back({*m_table.layout.across, key});
            place << placeOf(m_table.acrossGroups, head.across);
            label << nameOf(across);
        }
        label << indicator.name;
        if (head.group < 0)
            place.prepend(QStringLiteral("合计"));
        place << indicator.code;
        if (head.part != StatisticsPart::Value) {
            place << codeOf(head.part);
            label << chineseOf(head.part);
        }
        ref.place = place.join(QLatin1Char('|'));
        ref.label = label.join(QLatin1Char(' '));
        return ref;
    }

    /// A group by its name, with its key where others are called so too.
    static QString placeOf(const std::vector<StatisticsGroup> &groups, int index)
    {
        const StatisticsGroup &group = groups[size_t(index)];
        const QString name = nameOf(group);
        const auto namesakes =
            std::ranges::count_if(groups, [&name](const StatisticsGroup &each) { return nameOf(each) == name; });
        return namesakes > 1 ? QStringLiteral("%1（%2）").arg(name, group.key) : name;
    }

    int decimalsOf(int indicator) const
    {
        if (m_table.indicators[size_t(indicator)].unit == IndicatorUnit::Percent)
            return 1;
        int decimals = 0;
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            for (size_t column = 0; column < m_table.columns.size(); ++column) {
                const StatisticsHead head = m_table.headAt(row, column);
                const auto &value = m_table.cell(row, column).value;
                if (head.indicator != indicator || isChange(head.part) || !value)
                    continue;
                while (decimals < kMostDecimals && std::abs(*value - rounded(*value, decimals)) > 1e-9)
                    ++decimals;
            }
        }
        return decimals;
    }

    const StatisticsAnswers &m_answers;
    StatisticsTable m_table;
    std::vector<StatisticsPart> m_parts;
};

void warnOfVillages(StatisticsTable &table, const StatisticsAnswers &answers)
{
    const auto compare = [&](const std::optional<StatisticsSlice> &then, StatisticsPart part) {
        if (then && then->villages && answers.now.villages && *then->villages != *answers.now.villages) {
            table.warnings.push_back(
                {StatisticsWarning::Kind::VillagesChanged,
                 {figureText(then->villages, 0), figureText(answers.now.villages, 0), codeOf(part)}});
        }
    };
    compare(answers.lastYear, StatisticsPart::LastYear);
    compare(answers.lastPeriod, StatisticsPart::LastPeriod);
}

/// A definition may have changed since the layout was kept, or between the periods compared.
void warnOfDefinitions(StatisticsTable &table, const StatisticsAnswers &answers)
{
    for (const Indicator &indicator : answers.indicators) {
        std::optional<int> other;
        const auto kept = table.layout.versions.find(indicator.code);
        if (kept != table.layout.versions.end() && kept->second != indicator.version)
            other = kept->second;
        for (const auto *slice : {&answers.lastYear, &answers.lastPeriod}) {
            if (!*slice)
                continue;
            const auto then = (*slice)->whole.find(indicator.code);
            if (then != (*slice)->whole.end() && then->second.indicator.version != indicator.version)
                other = then->second.indicator.version;
        }
        if (other) {
            table.warnings.push_back({StatisticsWarning::Kind::DefinitionChanged,
                                      {indicator.name, QString::number(*other), QString::number(indicator.version)}});
        }
    }
}

bool hasValue(const StatisticsSlice &slice, const QString &code)
{
    const auto figure = slice.whole.find(code);
    return figure != slice.whole.end() &&
           (figure->second.value ||
            std::ranges::any_of(figure->second.rows, [](const auto &row) { return row.value.has_value(); }));
}

/// Where none was chosen, those that have a number.
void dropValueless(const StatisticsLayout &layout, StatisticsAnswers &answers)
{
    if (!layout.indicators.isEmpty())
        return;
    std::erase_if(answers.indicators,
                  [&answers](const Indicator &indicator) { return !hasValue(answers.now, indicator.code); });
}

} // namespace

StatisticsHead StatisticsTable::headAt(size_t row, size_t column) const
{
    const StatisticsHead &down = rows[row];
    const StatisticsHead &side = columns[column];
    return {std::max(down.indicator, side.indicator), std::max(down.group, side.group),
            std::max(down.across, side.across), down.part == StatisticsPart::Value ? side.part : down.part,
            down.isTotal || side.isTotal};
}

const Indicator &StatisticsTable::indicatorAt(size_t row, size_t column) const
{
    return indicators[size_t(headAt(row, column).indicator)];
}

int StatisticsTable::decimalsAt(size_t row, size_t column) const
{
    const StatisticsHead head = headAt(row, column);
    return isChange(head.part) ? 1 : decimals[size_t(head.indicator)];
}

std::vector<FigureRef> StatisticsTable::figures() const
{
    std::vector<FigureRef> all;
    for (const auto &row : cells) {
        for (const StatisticsCell &cell : row) {
            if (cell.figure)
                all.push_back(*cell.figure);
        }
    }
    return all;
}

bool StatisticsTable::hasTyped() const
{
    return std::ranges::any_of(cells,
                               [](const auto &row) { return std::ranges::any_of(row, &StatisticsCell::isTyped); });
}

StatisticsTable makeTable(const StatisticsLayout &layout, StatisticsAnswers answers)
{
    dropValueless(layout, answers);
    StatisticsTable table = TableMaker(layout, answers).make();
    table.period = answers.now.query.period;
    if (answers.lastYear)
        table.lastYear = answers.lastYear->query.period;
    if (answers.lastPeriod)
        table.lastPeriod = answers.lastPeriod->query.period;
    table.place = answers.place;
    table.round = answers.round;
    table.madeBy = answers.madeBy;
    table.madeOn = answers.madeOn;
    table.warnings = answers.warnings;
    warnOfVillages(table, answers);
    warnOfDefinitions(table, answers);
    return table;
}

std::vector<StatisticsGroup> groupsOf(const StatisticsSlice::Figures &figures)
{
    std::vector<StatisticsGroup> groups;
    for (const auto &[code, figure] : figures) {
        std::vector<StatisticsGroup> own;
        for (const IndicatorFigure::Row &row : figure.rows)
            own.push_back(row.group);
        mergeGroups(groups, own);
    }
    return groups;
}

void mergeGroups(std::vector<StatisticsGroup> &groups, const std::vector<StatisticsGroup> &others)
{
    for (const StatisticsGroup &other : others) {
        if (std::ranges::find(groups, other.key, &StatisticsGroup::key) == groups.end())
            groups.push_back(other);
    }
    std::ranges::stable_sort(groups, [](const StatisticsGroup &a, const StatisticsGroup &b) {
        return std::pair(a.key.isEmpty(), a.order) < std::pair(b.key.isEmpty(), b.order);
    });
}

QString keyEarlier(StatisticsGrouping by, const QString &key, int months)
{
    const QDate first = QDate::fromString(key + QStringLiteral("-01"), Qt::ISODate);
    if (by != StatisticsGrouping::Month || !first.isValid())
        return key;
    return first.addMonths(-months).toString(QStringLiteral("yyyy-MM"));
}

std::optional<double> changeOf(const Indicator &indicator, const std::optional<double> &now,
                               const std::optional<double> &then)
{
    if (!now || !then)
        return std::nullopt;
    if (indicator.unit == IndicatorUnit::Percent)
        return *now - *then;
    return *then == 0 ? std::nullopt : std::optional(100.0 * (*now - *then) / *then);
}

QString partSuffix(StatisticsPart part)
{
    switch (part) {
    case StatisticsPart::Value:
        return {};
    case StatisticsPart::LastYear:
        return QStringLiteral(".last_year");
    case StatisticsPart::YearChange:
        return QStringLiteral(".yoy");
    case StatisticsPart::LastPeriod:
        return QStringLiteral(".last_period");
    case StatisticsPart::PeriodChange:
        return QStringLiteral(".mom");
    }
    return {};
}

QString figureText(const std::optional<double> &value, int decimals)
{
    return value ? QString::number(rounded(*value, decimals), 'f', decimals) : QStringLiteral("—");
}

QString figureText(const StatisticsTable &table, size_t row, size_t column)
{
    const auto &value = table.cell(row, column).value;
    const QString text = figureText(value, table.decimalsAt(row, column));
    const bool isRise = isChange(table.headAt(row, column).part) && value && *value > 0;
    return isRise ? QString(QLatin1Char('+') + text) : text;
}

QString unitOf(const Indicator &indicator, StatisticsPart part)
{
    if (!isChange(part))
        return indicator.chineseUnit();
    return indicator.unit == IndicatorUnit::Percent ? QStringLiteral("个百分点") : QStringLiteral("%");
}

QString nameOf(const StatisticsGroup &group)
{
    if (!group.name.isEmpty())
        return group.name;
    return group.key.isEmpty() ? QStringLiteral("未注明") : group.key;
}

} // namespace zhucun
