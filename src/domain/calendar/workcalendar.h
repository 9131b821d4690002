#pragma once

#include "core/time/period.h"
#include "core/time/yearmonth.h"
#include "domain/calendar/calendarday.h"

#include <map>
#include <vector>

namespace zhucun {

/// Which days are worked: Monday to Friday unless a day is listed. The one resolver that entry, rules, leave and
/// documents share. A value; a closed month keeps its own.
class WorkCalendar
{
public:
    struct Entry {
        QDate day;
        CalendarDayKind kind = CalendarDayKind::Holiday;
        QString name;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    WorkCalendar() = default;
    /// Later entries replace earlier ones of the same day.
    explicit WorkCalendar(const std::vector<Entry> &entries) { add(entries); }

    /// The statutory days of 2004–2026 that come with the program (facts §5).
    static const WorkCalendar &bundled();

    void add(const std::vector<Entry> &entries);

    bool isWorkday(QDate day) const;
    /// 春节; empty on an ordinary day.
    QString nameOf(QDate day) const;
    int workdaysIn(const Period &period) const;
    int workdaysIn(const YearMonth &month) const { return workdaysIn(Period::month(month)); }
    /// Any listed day in that year: otherwise only weekends are known of it.
    bool knowsYear(int year) const;
    std::vector<Entry> entriesIn(const Period &period) const;

private:
    struct Listed {
        CalendarDayKind kind;
        QString name;
    };
    std::map<QDate, Listed> m_listed;
};

} // namespace zhucun
