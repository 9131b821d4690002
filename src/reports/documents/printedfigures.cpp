#include "reports/documents/printedfigures.h"

#include "domain/statistics/indicator.h"

#include <algorithm>
#include <iterator>

namespace zhucun::reports {

PrintedFigures::PrintedFigures(const Period &period, DivisionId township, QString place)
    : m_period(period), m_township(township), m_place(std::move(place))
{
}

FigureRef PrintedFigures::named(const char *code, std::optional<double> value) const
{
    const std::vector<Indicator> &all = builtInIndicators();
    const auto indicator = std::ranges::find(all, QLatin1String(code), &Indicator::code);
    Q_ASSERT(indicator != all.end());
    FigureRef figure;
    figure.code = indicator->code;
    figure.version = indicator->version;
    figure.place = m_place + QChar(u'|') + figure.code;
    figure.label = m_place + QChar(u' ') + indicator->name;
    figure.unit = indicator->chineseUnit();
    figure.query.period = m_period;
    figure.query.townshipId = m_township;
    figure.value = value;
    return figure;
}

void PrintedFigures::add(const char *code, std::optional<double> value)
{
    if (value)
        m_figures.push_back(named(code, value));
}

void PrintedFigures::addGroup(const char *code, StatisticsGrouping by, const Group &group, double value)
{
    FigureRef figure = named(code, value);
    figure.query.by = by;
    figure.key = group.key;
    figure.place += QChar(u'|') + group.key;
    figure.label += QStringLiteral("（%1）").arg(group.name);
    m_figures.push_back(std::move(figure));
}

void PrintedFigures::addAttendance(const MonthSummary &summary)
{
    addDays("attendance.required_days", summary.requiredHalves);
    addDays("attendance.present_days", summary.presentHalves);
    addDays("attendance.leave_days", summary.leaveHalves);
    addDays("attendance.absent_days", summary.of(DayStatus::Absent));
    add("attendance.rate", summary.rate());
    add("attendance.met", qint64(summary.met));
    add("attendance.not_met", qint64(summary.notMet));
    add("attendance.full", qint64(summary.full));
}

void PrintedFigures::moveTo(std::vector<FigureRef> &figures)
{
    std::ranges::move(m_figures, std::back_inserter(figures));
    m_figures.clear();
}

} // namespace zhucun::reports
