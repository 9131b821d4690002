#include "domain/weekly/weeklyrules.h"

namespace zhucun {

QDate dueDayOf(QDate week, const std::vector<RuleSet> &sets)
{
    const QDate byStart = dueDay(week, rulesIn(sets, YearMonth::of(week)).weeklyWeekday);
    // New rules may begin between the Monday and the day.
    return dueDay(week, rulesIn(sets, YearMonth::of(byStart)).weeklyWeekday);
}

QString reminderText(const std::vector<WeeklyState> &states, QDate week)
{
    QStringList lines;
    QDate due;
    for (const WeeklyState &state : states) {
        if (state.isReceived())
            continue;
        due = state.due;
        const QString leader = state.leaderName.isEmpty() ? QString() : QStringLiteral("（%1）").arg(state.leaderName);
        lines << QStringLiteral("%1. %2 %3%4")
                     .arg(QString::number(lines.size() + 1), state.townshipName, state.teamName, leader);
    }
    if (lines.isEmpty())
        return {};
    const QString head = QStringLiteral("【周报提醒】%1的周报应于%2月%3日前上报，以下%4支工作队尚未上报，请尽快上报：")
                             .arg(weekText(week), QString::number(due.month()), QString::number(due.day()),
                                  QString::number(lines.size()));
    return head + QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

} // namespace zhucun
