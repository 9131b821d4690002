#pragma once

#include "core/time/yearmonth.h"
#include "domain/attendance/monthsummary.h"
#include "domain/statistics/figureref.h"

#include <vector>

namespace zhucun::reports {

/// The figures that documents of a month print of the county or a township, as the statistics know them. What is 0 has
/// no records and is left out: a document prints 0 for what nobody keeps, too.
class MonthFigures
{
public:
    /// An invalid township means all of them. `place` is what a reader calls it.
    MonthFigures(const YearMonth &month, DivisionId township, QString place);

    void add(const char *code, std::optional<double> value);
    void add(const char *code, qint64 value) { add(code, std::optional(double(value))); }
    void addAttendance(const MonthSummary &summary);

    /// Moves them to the end of the list.
    void moveTo(std::vector<FigureRef> &figures);

private:
    YearMonth m_month;
    DivisionId m_township;
    QString m_place;
    std::vector<FigureRef> m_figures;
};

} // namespace zhucun::reports
