#include "domain/statistics/statisticslayout.h"

#include "core/time/yearmonth.h"

#include <QJsonArray>

namespace zhucun {

const std::vector<Term<StatisticsSpan>> &Vocabulary<StatisticsSpan>::terms()
{
    static const std::vector<Term<StatisticsSpan>> all{
        {StatisticsSpan::ThisMonth, "this_month", u"本月", "This month"},
        {StatisticsSpan::LastMonth, "last_month", u"上月", "Last month"},
        {StatisticsSpan::ThisQuarter, "this_quarter", u"本季度", "This quarter"},
        {StatisticsSpan::LastQuarter, "last_quarter", u"上季度", "Last quarter"},
        {StatisticsSpan::ThisHalf, "this_half", u"本半年", "This half year"},
        {StatisticsSpan::LastHalf, "last_half", u"上个半年", "Last half year"},
        {StatisticsSpan::ThisYear, "this_year", u"本年", "This year"},
        {StatisticsSpan::LastYear, "last_year", u"上年", "Last year"},
        {StatisticsSpan::Round, "round", u"轮次", "Round"},
        {StatisticsSpan::Dates, "dates", u"起止日期", "From and to"},
    };
    return all;
}

const std::vector<Term<StatisticsPart>> &Vocabulary<StatisticsPart>::terms()
{
    static const std::vector<Term<StatisticsPart>> all{
        {StatisticsPart::Value, "value", u"本期", "This period"},
        {StatisticsPart::LastYear, "last_year", u"上年同期", "Last year"},
        {StatisticsPart::YearChange, "year_change", u"同比", "On last year"},
        {StatisticsPart::LastPeriod, "last_period", u"上期", "Period before"},
        {StatisticsPart::PeriodChange, "period_change", u"环比", "On period before"},
    };
    return all;
}

const std::vector<Term<StatisticsChart>> &Vocabulary<StatisticsChart>::terms()
{
    static const std::vector<Term<StatisticsChart>> all{
        {StatisticsChart::Bars, "bars", u"条形图", "Bars"},
        {StatisticsChart::Lines, "lines", u"折线图", "Lines"},
        {StatisticsChart::None, "none", u"不显示图", "No chart"},
    };
    return all;
}

namespace {

/// `months` months of which the one of `first` is the first, moved by a multiple of them.
Period monthsFrom(int year, int firstMonth, int months, int moved)
{
    const YearMonth first = YearMonth(year, firstMonth).addMonths(moved * months);
    return {first.firstDay(), first.addMonths(months - 1).lastDay()};
}

template <class Enum>
void put(QJsonObject &json, const char *key, const std::optional<Enum> &value)
{
    if (value)
        json.insert(QLatin1String(key), codeOf(*value));
}

template <class Enum>
std::optional<Enum> taken(const QJsonObject &json, const char *key)
{
    return fromCode<Enum>(json.value(QLatin1String(key)).toString());
}

QStringList shownCodes(const StatisticsLayout &layout)
{
    QStringList codes;
    for (const StatisticsPart part : layout.parts()) {
        if (part != StatisticsPart::Value)
            codes << codeOf(part);
    }
    return codes;
}

QDate dayIn(const QJsonObject &json, const char *key)
{
    return QDate::fromString(json.value(QLatin1String(key)).toString(), Qt::ISODate);
}

} // namespace

std::vector<StatisticsPart> StatisticsLayout::parts() const
{
    std::vector<StatisticsPart> parts{StatisticsPart::Value};
    const auto add = [&parts](bool isShown, StatisticsPart part) {
        if (isShown)
            parts.push_back(part);
    };
    add(lastYear, StatisticsPart::LastYear);
    add(yearChange, StatisticsPart::YearChange);
    add(lastPeriod, StatisticsPart::LastPeriod);
    add(periodChange, StatisticsPart::PeriodChange);
    return parts;
}

QJsonObject StatisticsLayout::toJson() const
{
    QJsonObject json{{QStringLiteral("indicators"), QJsonArray::fromStringList(indicators)},
                     {QStringLiteral("span"), codeOf(span)},
                     {QStringLiteral("compare"), QJsonArray::fromStringList(shownCodes(*this))},
                     {QStringLiteral("totals_only"), comparesTotalsOnly},
                     {QStringLiteral("swapped"), isSwapped},
                     {QStringLiteral("chart"), codeOf(chart)}};
    if (dates.isValid()) {
        json.insert(QStringLiteral("from"), dates.from.toString(Qt::ISODate));
        json.insert(QStringLiteral("to"), dates.to.toString(Qt::ISODate));
    }
    const auto putId = [&json](const char *key, qint64 id) {
        if (id != 0)
            json.insert(QLatin1String(key), id);
    };
    putId("round", roundId.value());
    putId("township", townshipId.value());
    putId("village", villageId.value());
    // Said even when there is none: a new layout has one.
    json.insert(QStringLiteral("by"), by ? QJsonValue(codeOf(*by)) : QJsonValue(QJsonValue::Null));
    put(json, "across", across);
    QJsonObject kept;
    for (const auto &[code, version] : versions)
        kept.insert(code, version);
    if (!kept.isEmpty())
        json.insert(QStringLiteral("versions"), kept);
    return json;
}

StatisticsLayout StatisticsLayout::fromJson(const QJsonObject &json)
{
    StatisticsLayout layout;
    for (const QJsonValue &code : json.value(QLatin1String("indicators")).toArray())
        layout.indicators << code.toString();
    layout.span = taken<StatisticsSpan>(json, "span").value_or(layout.span);
    layout.dates = {dayIn(json, "from"), dayIn(json, "to")};
    const auto idIn = [&json](const char *key) { return json.value(QLatin1String(key)).toInteger(); };
    layout.roundId = RoundId(idIn("round"));
    layout.townshipId = DivisionId(idIn("township"));
    layout.villageId = VillageId(idIn("village"));
    if (json.contains(QLatin1String("by")))
        layout.by = taken<StatisticsGrouping>(json, "by");
    layout.across = taken<StatisticsGrouping>(json, "across");
    const QJsonArray compared = json.value(QLatin1String("compare")).toArray();
    const auto isCompared = [&compared](StatisticsPart part) { return compared.contains(codeOf(part)); };
    layout.lastYear = isCompared(StatisticsPart::LastYear);
    layout.yearChange = isCompared(StatisticsPart::YearChange);
    layout.lastPeriod = isCompared(StatisticsPart::LastPeriod);
    layout.periodChange = isCompared(StatisticsPart::PeriodChange);
    layout.comparesTotalsOnly = json.value(QLatin1String("totals_only")).toBool();
    layout.isSwapped = json.value(QLatin1String("swapped")).toBool();
    layout.chart = taken<StatisticsChart>(json, "chart").value_or(layout.chart);
    const QJsonObject kept = json.value(QLatin1String("versions")).toObject();
    for (auto version = kept.begin(); version != kept.end(); ++version)
        layout.versions.emplace(version.key(), version.value().toInt(1));
    return layout;
}

Period periodOf(const StatisticsLayout &layout, QDate today)
{
    const int year = today.year();
    const int quarter = (today.month() - 1) / 3 * 3 + 1;
    const int half = today.month() <= 6 ? 1 : 7;
    switch (layout.span) {
    case StatisticsSpan::Dates:
        return layout.dates;
    case StatisticsSpan::ThisMonth:
        return monthsFrom(year, today.month(), 1, 0);
    case StatisticsSpan::LastMonth:
        return monthsFrom(year, today.month(), 1, -1);
    case StatisticsSpan::ThisQuarter:
        return monthsFrom(year, quarter, 3, 0);
    case StatisticsSpan::LastQuarter:
        return monthsFrom(year, quarter, 3, -1);
    case StatisticsSpan::ThisHalf:
        return monthsFrom(year, half, 6, 0);
    case StatisticsSpan::LastHalf:
        return monthsFrom(year, half, 6, -1);
    case StatisticsSpan::ThisYear:
        return monthsFrom(year, 1, 12, 0);
    case StatisticsSpan::LastYear:
        return monthsFrom(year, 1, 12, -1);
    case StatisticsSpan::Round:
        return {};
    }
    return {};
}

} // namespace zhucun
