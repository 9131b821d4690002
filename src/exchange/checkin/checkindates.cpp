#include "exchange/checkin/checkindates.h"

#include "core/text/dateparse.h"
#include "core/text/fold.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace zhucun {

namespace {

constexpr int kMinutesOfDay = 24 * 60;
constexpr int kMostTitles = 4; // cells in a line of the title
constexpr int kMostDays = 366; // what is longer is no report of an app

bool isMoment(const Cell &cell) { return cell.kind() == Cell::Kind::Date || cell.kind() == Cell::Kind::DateTime; }

/// The year that brings month and day into the period, or nearest to it.
QDate dayNear(int month, int day, const Period &period)
{
    QDate best;
    for (int year = period.from.year() - 1; year <= period.to.year() + 1; ++year) {
        const QDate candidate(year, month, day);
        if (!candidate.isValid())
            continue;
        if (period.contains(candidate))
            return candidate;
        if (!best.isValid() || qAbs(candidate.daysTo(period.from)) < qAbs(best.daysTo(period.from)))
            best = candidate;
    }
    return best;
}

QString withoutWeekday(QString text)
{
    static const QRegularExpression weekday(QStringLiteral("\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?"));
    return text.remove(weekday).trimmed();
}

/// Minutes from the beginning of a day, more than a day's for 次日.
std::optional<int> minutesIn(const QRegularExpressionMatch &match)
{
    const int hour = match.captured(2).toInt();
    const int minute = match.captured(3).toInt();
    if (hour > 23 || minute > 59)
        return std::nullopt;
    return hour * 60 + minute + (match.captured(1).isEmpty() ? 0 : kMinutesOfDay);
}

DayTime timeOn(QDate day, int minutes)
{
    return {day.isValid() ? day.addDays(minutes / kMinutesOfDay) : day, minutes % kMinutesOfDay};
}

std::optional<Period> orderly(QDate from, QDate to)
{
    const Period period{from, to};
    return period.isValid() && period.days() <= kMostDays ? std::optional(period) : std::nullopt;
}

/// Whole dates anywhere in a text.
std::vector<QDate> datesIn(const QString &text)
{
    static const QRegularExpression date(QStringLiteral("(?<!\\d)(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})(?!\\d)"));
    std::vector<QDate> dates;
    auto matches = date.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (day.isValid())
            dates.push_back(day);
    }
    return dates;
}

} // namespace

QDate checkInDay(const Cell &cell, const std::optional<Period> &around)
{
    if (isMoment(cell))
        return cell.date();
    const QString text = withoutWeekday(text::fold(cell.text()));
    static const QRegularExpression shortYear(QStringLiteral("^(\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)"));
    if (const auto match = shortYear.match(text); match.hasMatch()) {
        return {2000 + match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    }
    if (const auto day = text::parseDate(text))
        return *day;
    static const QRegularExpression noYear(QStringLiteral("^(\\d{1,2})[-/.月](\\d{1,2})日?$"));
    if (const auto match = noYear.match(text); match.hasMatch() && around)
        return dayNear(match.captured(1).toInt(), match.captured(2).toInt(), *around);
    return {};
}

std::vector<DayTime> checkInTimes(const QString &text, QDate day)
{
    static const QRegularExpression time(
        QStringLiteral("(次日|第二天|\\+1)? ?(?<![\\d:])(\\d{1,2}):(\\d{2})(?::\\d{2})?(?![\\d:])"));
    std::vector<DayTime> times;
    auto matches = time.globalMatch(text::fold(text));
    while (matches.hasNext()) {
        const auto minutes = minutesIn(matches.next());
        if (!minutes)
            continue;
        const DayTime found = timeOn(day, *minutes);
        if (std::find(times.begin(), times.end(), found) == times.end())
            times.push_back(found);
    }
    return times;
}

std::optional<DayTime> checkInTime(const Cell &cell, QDate day)
{
    if (cell.kind() == Cell::Kind::DateTime) {
        const QTime time = cell.dateTime().time();
        return DayTime{cell.date(), time.hour() * 60 + time.minute()};
    }
    if (cell.kind() == Cell::Kind::Number && cell.number() >= 0 && cell.number() < 1)
        return timeOn(day, int(std::lround(cell.number() * kMinutesOfDay)) % kMinutesOfDay);
    const QString text = withoutWeekday(text::fold(cell.text()));
    if (const auto moment = text::parseDayTime(text); moment && moment->minute)
        return moment;
    const std::vector<DayTime> times = checkInTimes(text, day);
    if (times.empty())
        return std::nullopt;
    DayTime first = times.front();
    const QDate written = checkInDay(Cell::fromText(text.section(QLatin1Char(' '), 0, 0)), std::nullopt);
    if (written.isValid())
        first.day = written;
    return first;
}

std::optional<Period> checkInPeriod(const std::vector<TableRow> &above)
{
    static const QRegularExpression range(
        QStringLiteral("(?<!\\d)(\\d{1,2})[-/.月](\\d{1,2})日? ?(?:~|至|到|-|—+) ?(\\d{1,2})[-/.月](\\d{1,2})(?!\\d)"));
    std::vector<QDate> whole;
    std::optional<QRegularExpressionMatch> yearless;
    for (const TableRow &row : above) {
        // Headings and data speak of other days.
        if (std::count_if(row.cells.begin(), row.cells.end(), [](const Cell &c) { return !c.isEmpty(); }) > kMostTitles)
            break;
        for (const Cell &cell : row.cells) {
            if (cell.isEmpty())
                continue;
            const QString text = text::fold(cell.text());
            const std::vector<QDate> dates = datesIn(text);
            if (dates.size() >= 2) {
                if (const auto period = orderly(dates[0], dates[1]))
                    return period;
            }
            whole.insert(whole.end(), dates.begin(), dates.end());
            if (const auto match = range.match(text); match.hasMatch() && !yearless)
                yearless = match;
        }
    }
    if (!yearless || whole.empty())
        return std::nullopt;
    // The last such days before the report was made.
    for (int year = whole.front().year(); year >= whole.front().year() - 1; --year) {
        const QDate to(year, yearless->captured(3).toInt(), yearless->captured(4).toInt());
        QDate from(year, yearless->captured(1).toInt(), yearless->captured(2).toInt());
        if (from.isValid() && to.isValid() && from > to)
            from = from.addYears(-1);
        if (const auto period = orderly(from, to); period && period->from <= whole.front())
            return period;
    }
    return std::nullopt;
}

std::optional<Period> periodOfFileName(const QString &path)
{
    static const QRegularExpression days(QStringLiteral("(?<!\\d)(\\d{8})[-_~至](\\d{8})(?!\\d)"));
    const auto match = days.match(QFileInfo(path).fileName());
    if (!match.hasMatch())
        return std::nullopt;
    return orderly(dayFromNumber(match.captured(1).toLongLong()), dayFromNumber(match.captured(2).toLongLong()));
}

} // namespace zhucun
