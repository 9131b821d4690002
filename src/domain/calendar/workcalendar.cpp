#include "domain/calendar/workcalendar.h"

#include <QFile>
#include <QTextStream>

// Q_INIT_RESOURCE must be called outside any namespace.
static void initHolidayResource() { Q_INIT_RESOURCE(holidays); }

namespace zhucun {

static std::vector<WorkCalendar::Entry> bundledEntries()
{
    initHolidayResource();
    QFile file(QStringLiteral(":/zhucun/data/holidays.csv"));
    std::vector<WorkCalendar::Entry> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QTextStream lines(&file);
    lines.readLine(); // date,kind,name
    while (!lines.atEnd()) {
        const QStringList cells = lines.readLine().split(QLatin1Char(','));
        const QDate day = QDate::fromString(cells.value(0), Qt::ISODate);
        const auto kind = fromCode<CalendarDayKind>(cells.value(1));
        if (day.isValid() && kind)
            entries.push_back({day, *kind, cells.value(2)});
    }
    return entries;
}

const WorkCalendar &WorkCalendar::bundled()
{
    static const WorkCalendar calendar(bundledEntries());
    return calendar;
}

void WorkCalendar::add(const std::vector<Entry> &entries)
{
    for (const Entry &entry : entries) {
        if (entry.day.isValid())
            m_listed[entry.day] = {entry.kind, entry.name};
    }
}

bool WorkCalendar::isWorkday(QDate day) const
{
    const auto listed = m_listed.find(day);
    if (listed != m_listed.end() && listed->second.kind != CalendarDayKind::Ordinary)
        return listed->second.kind == CalendarDayKind::Workday;
    return day.dayOfWeek() <= 5;
}

QString WorkCalendar::nameOf(QDate day) const
{
    const auto listed = m_listed.find(day);
    return listed == m_listed.end() || listed->second.kind == CalendarDayKind::Ordinary ? QString()
                                                                                        : listed->second.name;
}

int WorkCalendar::workdaysIn(const Period &period) const
{
    int workdays = 0;
    for (QDate day = period.from; day <= period.to; day = day.addDays(1))
        workdays += isWorkday(day) ? 1 : 0;
    return workdays;
}

bool WorkCalendar::knowsYear(int year) const
{
    const auto first = m_listed.lower_bound(QDate(year, 1, 1));
    return first != m_listed.end() && first->first.year() == year;
}

std::vector<WorkCalendar::Entry> WorkCalendar::entriesIn(const Period &period) const
{
    std::vector<Entry> entries;
    for (auto it = m_listed.lower_bound(period.from); it != m_listed.end() && it->first <= period.to; ++it)
        entries.push_back({it->first, it->second.kind, it->second.name});
    return entries;
}

} // namespace zhucun
