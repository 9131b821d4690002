#pragma once

#include "domain/attendance/monthaccount.h"
#include "gui/attendance/gridedits.h"

namespace zhucun::gui::test {

/// November 2026 of `cadres` cadres named 甲1, 甲2 …, with ids from 1; everybody posted all month, nothing recorded.
inline MonthSheet blankSheet(int cadres)
{
    const WorkCalendar &calendar = WorkCalendar::bundled();
    MonthSheet sheet;
    sheet.month = {2026, 11};
    sheet.rules = standardRules();
    for (QDate day = sheet.month.firstDay(); day <= sheet.month.lastDay(); day = day.addDays(1))
        sheet.days.push_back({day, calendar.isWorkday(day), calendar.nameOf(day)});
    for (int i = 1; i <= cadres; ++i) {
        MonthSheet::Line line;
        line.member.cadreId = CadreId(i);
        line.member.cadreName = QStringLiteral("甲%1").arg(i);
        line.member.townshipName = QStringLiteral("小蒜沟镇");
        line.member.villageName = QStringLiteral("勿乱沟村");
        line.member.posted = {Period::month(sheet.month)};
        line.cells.resize(sheet.days.size());
        line.posted.assign(sheet.days.size(), true);
        line.account = accountOf(sheet.month, line.member.cadreId, line.member.posted, {}, sheet.rules, calendar,
                                 QDate(2026, 11, 22));
        sheet.lines.push_back(line);
    }
    return sheet;
}

/// As if the county had taken the entry.
inline void enter(MonthSheet &sheet, int line, int day, std::optional<DayStatus> morning,
                  std::optional<DayStatus> afternoon, const QString &reason = {})
{
    MonthSheet::Line &shown = sheet.lines[std::size_t(line)];
    const auto at = std::size_t(day);
    DayEntry entry;
    entry.morning = morning;
    entry.afternoon = afternoon;
    entry.reason = reason;
    shown.cells[at] = enteredCell(shown.cells[at], entry, shown.posted[at]);
    recount(sheet, shown, QDate(2026, 11, 22));
}

inline void enter(MonthSheet &sheet, int line, int day, DayStatus status) { enter(sheet, line, day, status, status); }

} // namespace zhucun::gui::test
