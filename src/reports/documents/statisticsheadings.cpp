#include "reports/documents/statisticsheadings.h"

namespace zhucun::reports {

namespace {

/// 同比（%）; where rows count in different units, those of their changes differ too.
QString partWithUnit(const StatisticsTable &table, const StatisticsHead &column, const StatisticsWords &words)
{
    const QString text = words.part(column.part);
    if (!isChange(column.part) || column.indicator < 0)
        return text;
    return QStringLiteral("%1（%2）").arg(text, unitOf(table.indicators[size_t(column.indicator)], column.part));
}

} // namespace

StatisticsWords StatisticsWords::chinese()
{
    return {QStringLiteral("合计"), QStringLiteral("数值"), [](StatisticsPart part) { return chineseOf(part); }};
}

QString nameWithUnit(const Indicator &indicator)
{
    const QString unit = indicator.chineseUnit();
    return unit.isEmpty() ? indicator.name : QStringLiteral("%1（%2）").arg(indicator.name, unit);
}

StatisticsHeading headingOf(const StatisticsTable &table, const StatisticsHead &column, const StatisticsWords &words)
{
    QStringList names;
    if (column.indicator >= 0)
        names << nameWithUnit(table.indicators[size_t(column.indicator)]);
    else if (column.group >= 0)
        names << nameOf(table.groups[size_t(column.group)]);
    else if (table.layout.by)
        names << words.total;
    if (table.layout.across)
        names << (column.across >= 0 ? nameOf(table.acrossGroups[size_t(column.across)]) : words.total);
    const bool isCompared = table.layout.comparesGroups() || (column.group < 0 && column.across < 0);
    if (isCompared && table.layout.parts().size() > 1)
        names << partWithUnit(table, column, words);
    if (names.isEmpty())
        return {{}, words.value};
    if (names.size() == 1)
        return {{}, names.front()};
    return {names.front(), names.mid(1).join(QLatin1Char(' '))};
}

QString rowNameOf(const StatisticsTable &table, const StatisticsHead &row, const StatisticsWords &words)
{
    if (row.indicator >= 0)
        return table.indicators[size_t(row.indicator)].name;
    return row.group >= 0 ? nameOf(table.groups[size_t(row.group)]) : words.total;
}

} // namespace zhucun::reports
