#pragma once

#include "core/time/period.h"
#include "core/time/yearmonth.h"
#include "core/vocabulary.h"
#include "domain/attendance/monthsummary.h"
#include "domain/statistics/figureref.h"

#include <vector>

namespace zhucun::reports {

/// The figures that a document prints of the county or a township, as the statistics know them. Printed zeros are among
/// them: whether nothing happened or nobody keeps such records is known to the statistics alone.
class PrintedFigures
{
public:
    /// An invalid township means all of them. `place` is what a reader calls it.
    PrintedFigures(const Period &period, DivisionId township, QString place);
    PrintedFigures(const YearMonth &month, DivisionId township, QString place)
        : PrintedFigures(Period::month(month), township, std::move(place))
    {
    }

    void add(const char *code, std::optional<double> value);
    void add(const char *code, qint64 value) { add(code, std::optional(double(value))); }
    void addDays(const char *code, qint64 halves) { add(code, std::optional(double(halves) / 2)); }
    /// Of one group.
    template <class Enum>
    void add(const char *code, StatisticsGrouping by, Enum group, qint64 value)
    {
        addGroup(code, by, {codeOf(group), chineseOf(group)}, double(value));
    }
    void addAttendance(const MonthSummary &summary);

    /// Moves them to the end of the list.
    void moveTo(std::vector<FigureRef> &figures);

private:
    struct Group {
        QString key;
        QString name;
    };
    void addGroup(const char *code, StatisticsGrouping by, const Group &group, double value);
    FigureRef named(const char *code, std::optional<double> value) const;

    Period m_period;
    DivisionId m_township;
    QString m_place;
    std::vector<FigureRef> m_figures;
};

} // namespace zhucun::reports
