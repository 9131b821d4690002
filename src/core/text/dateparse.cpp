#include "core/text/dateparse.h"

#include "core/text/fold.h"

#include <QRegularExpression>

namespace zhucun::text {

namespace {

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1900 && year < 2200 ? std::optional(date) : std::nullopt;
}

/// The time behind a day.
const QRegularExpression &timeBehindDay()
{
    static const QRegularExpression time(
        QStringLiteral(R"((?:(?<=\S)[ t]|(?<=[日号]) ?)((?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)$)"));
    return time;
}

/// fold() without blanks and without the time behind a day, 元月 (first month) as a number. The time goes first:
/// without its blank, "2026/3/1 10:00" would read as the 11th.
QString plain(QStringView text)
{
    return fold(text)
        .remove(timeBehindDay())
        .replace(QStringLiteral("元月"), QStringLiteral("1月"))
        .remove(QLatin1Char(' '));
}

std::optional<QDate> fromExcelSerial(const QString &digits)
{
    // Day 1 is 1900-01-01, and Excel believes in 1900-02-29: from March 1900 on, day 0 is 1899-12-30.
    const int serial = digits.toInt();
    if (serial < 36526 || serial > 73050) // 2000-01-01 .. 2099-12-31: anything else is a number, not a date
        return std::nullopt;
    return QDate(1899, 12, 30).addDays(serial);
}

} // namespace

std::optional<QDate> parseDate(QStringView text)
{
    const QString cell = plain(text);
    static const QRegularExpression separated(
        QStringLiteral(R"(^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?(?:星期.|周.)?$)"));
    if (const auto match = separated.match(cell); match.hasMatch())
        return valid(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    static const QRegularExpression compact(QStringLiteral(R"(^(\d{4})(\d{2})(\d{2})$)"));
    if (const auto match = compact.match(cell); match.hasMatch())
        return valid(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    static const QRegularExpression serial(QStringLiteral(R"(^(\d{5})(?:\.\d+)?$)"));
    if (const auto match = serial.match(cell); match.hasMatch())
        return fromExcelSerial(match.captured(1));
    return std::nullopt;
}

std::optional<QDate> parseTypedDate(QStringView text, QDate today)
{
    const QString cell = plain(text);
    static const std::pair<QString, int> words[] = {{QStringLiteral("今天"), 0},
                                                    {QStringLiteral("昨天"), -1},
                                                    {QStringLiteral("前天"), -2},
                                                    {QStringLiteral("明天"), 1}};
    for (const auto &[word, offset] : words) {
        if (cell == word)
            return today.addDays(offset);
    }
    static const QRegularExpression monthDay(
        QStringLiteral(R"(^(?:(\d{1,2})[-/.月](\d{1,2})[日号]?|(\d{2})(\d{2}))$)"));
    if (const auto match = monthDay.match(cell); match.hasMatch()) {
        const bool hasSeparator = !match.captured(1).isEmpty();
        const int month = match.captured(hasSeparator ? 1 : 3).toInt();
        const int day = match.captured(hasSeparator ? 2 : 4).toInt();
        for (const int year : {today.year() + 1, today.year(), today.year() - 1}) {
            if (const auto date = valid(year, month, day); date && *date <= today.addDays(31))
                return date;
        }
        return std::nullopt;
    }
    static const QRegularExpression dayOnly(QStringLiteral(R"(^(\d{1,2})[日号]$)"));
    if (const auto match = dayOnly.match(cell); match.hasMatch())
        return valid(today.year(), today.month(), match.captured(1).toInt());
    return parseDate(text);
}

std::optional<YearMonth> parseYearMonth(QStringView text)
{
    const QString cell = plain(text);
    static const QRegularExpression month(QStringLiteral(R"(^(\d{4})(?:[-/.年](\d{1,2})月?|(\d{2}))$)"));
    if (const auto match = month.match(cell); match.hasMatch()) {
        const QString number = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
        return YearMonth::fromNumber(match.captured(1).toInt() * 100 + number.toInt());
    }
    if (const auto date = parseDate(text))
        return YearMonth::of(*date);
    return std::nullopt;
}

std::optional<int> parseMinute(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^(上午|下午|晚上|中午|早上)?(\d{1,2})(?:[:点时](?:(\d{1,2})分?)?(?::\d{1,2}(?:\.\d+)?)?|(\d{2}))$)"));
    const auto match = form.match(fold(text).remove(QLatin1Char(' ')));
    if (!match.hasMatch())
        return std::nullopt;
    const QString half = match.captured(1);
    int hour = match.captured(2).toInt();
    const int minute = QString(match.captured(3) + match.captured(4)).toInt();
    const bool isAfternoon = half == QStringLiteral("下午") || half == QStringLiteral("晚上");
    if (isAfternoon && hour < 12)
        hour += 12;
    return hour < 24 && minute < 60 ? std::optional(hour * 60 + minute) : std::nullopt;
}

std::optional<DayTime> parseDayTime(QStringView text)
{
    const std::optional<QDate> day = parseDate(text);
    if (!day)
        return std::nullopt;
    const QString cell = fold(text);
    if (const auto match = timeBehindDay().match(cell); match.hasMatch())
        return DayTime{*day, parseMinute(match.captured(1))};
    static const QRegularExpression serial(QStringLiteral(R"(^\d{5}(\.\d+)$)"));
    const auto match = serial.match(cell);
    if (!match.hasMatch())
        return DayTime{*day, std::nullopt};
    // To the second first: 08:17 is 0.34513888…, a hair below the minute. Midnight of a whole serial is no time.
    constexpr int kSecondsOfDay = 86400;
    const int seconds = qRound(match.captured(1).prepend(QLatin1Char('0')).toDouble() * kSecondsOfDay);
    return seconds < kSecondsOfDay ? DayTime{*day, seconds / 60} : DayTime{day->addDays(1), 0};
}

} // namespace zhucun::text
