#include "domain/weekly/weeklyreport.h"

#include "core/text/dateparse.h"

#include <QRegularExpression>

namespace zhucun {

QDate weekFromText(QStringView written)
{
    static const QRegularExpression numbered(
        QStringLiteral("^\\s*(\\d{4})\\s*(?:-?\\s*[Ww]|年\\s*第?)\\s*(\\d{1,2})\\s*周?\\s*$"));
    if (const auto match = numbered.match(written.toString()); match.hasMatch()) {
        const int year = match.captured(1).toInt();
        const int week = match.captured(2).toInt();
        // 4 January is always in the first ISO week.
        const QDate monday = weekOf(QDate(year, 1, 4)).addDays(7 * (week - 1));
        int ownYear = 0;
        return monday.weekNumber(&ownYear) == week && ownYear == year ? monday : QDate();
    }
    const std::optional<QDate> day = text::parseDate(written);
    return day ? weekOf(*day) : QDate();
}

QString weekText(QDate week)
{
    int year = 0;
    const int number = week.weekNumber(&year);
    const QDate sunday = week.addDays(6);
    const QString end = sunday.month() == week.month()
                            ? QStringLiteral("%1日").arg(sunday.day())
                            : QStringLiteral("%1月%2日").arg(sunday.month()).arg(sunday.day());
    return QStringLiteral("%1年第%2周（%3月%4日—%5）")
        .arg(QString::number(year), QString::number(number), QString::number(week.month()), QString::number(week.day()),
             end);
}

} // namespace zhucun
