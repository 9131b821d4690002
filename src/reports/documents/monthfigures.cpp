#include "reports/documents/monthfigures.h"

#include "domain/statistics/indicator.h"

#include <algorithm>
#include <iterator>

namespace zhucun::reports {

MonthFigures::MonthFigures(const YearMonth &month, DivisionId township, QString place)
    : m_month(month), m_township(township), m_place(std::move(place))
{
}

void MonthFigures::add(const char *code, std::optional<double> value)
{
    const std::vector<Indicator> &all = builtInIndicators();
    const auto indicator = std::ranges::find(all, QLatin1String(code), &Indicator::code);
    Q_ASSERT(indicator != all.end());
    if (!value || *value == 0)
        return;
    FigureRef figure;
    figure.code = indicator->code;
    figure.version = indicator->version;
    figure.place = m_place + QChar(u'|') + figure.code;
    figure.label = m_place + QChar(u' ') + indicator->name;
    figure.unit = indicator->chineseUnit();
    figure.query.period = Period::month(m_month);
    figure.query.townshipId = m_township;
    figure.value = value;
    m_figures.push_back(std::move(figure));
}

void MonthFigures::addAttendance(const MonthSummary &summary)
{
    const auto days = [](int halves) { return std::optional(halves / 2.0); };
    add("attendance.required_days", days(summary.requiredHalves));
    add("attendance.present_days", days(summary.presentHalves));
    add("attendance.leave_days", days(summary.leaveHalves));
    add("attendance.absent_days", days(summary.of(DayStatus::Absent)));
    add("attendance.rate", summary.rate());
    add("attendance.met", qint64(summary.met));
    add("attendance.not_met", qint64(summary.notMet));
    add("attendance.full", qint64(summary.full));
}

void MonthFigures::moveTo(std::vector<FigureRef> &figures)
{
    std::ranges::move(m_figures, std::back_inserter(figures));
    m_figures.clear();
}

} // namespace zhucun::reports
