#include "domain/checkin/checkinwords.h"

#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhucun {

namespace {

constexpr int kNoon = 12 * 60;
constexpr int kEndOfDay = 24 * 60;
constexpr int kLeastMinutes = 60; // of a half, for an absence to be one

bool hasAny(const QString &text, std::initializer_list<const char16_t *> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&text](const char16_t *word) { return text.contains(QStringView(word)); });
}

/// Texts between separators that do not stand in brackets.
QStringList splitOutsideBrackets(const QString &text)
{
    static const QString separators = QStringLiteral("\n\r,;、，；");
    QStringList parts(QString{});
    int depth = 0;
    for (const QChar c : text) {
        if (c == QLatin1Char('(') || c == QChar(u'（'))
            ++depth;
        else if ((c == QLatin1Char(')') || c == QChar(u'）')) && depth > 0)
            --depth;
        if (depth == 0 && separators.contains(c))
            parts << QString();
        else
            parts.last() += c;
    }
    return parts;
}

/// 正常班:病假 → 病假. A colon before digits is one of a time, or stands before one.
QString withoutShift(const QString &text)
{
    for (qsizetype i = text.size() - 1; i > 0; --i) {
        if (text[i] != QLatin1Char(':'))
            continue;
        if (i + 1 < text.size() && !text[i + 1].isDigit())
            return text.mid(i + 1);
    }
    return text;
}

QString plain(const QString &part)
{
    static const QRegularExpression bracketed(QStringLiteral("\\([^)]*\\)?"));
    QString text = text::fold(part).remove(bracketed);
    text.remove(QLatin1Char(' '));
    return withoutShift(text);
}

std::optional<double> hoursIn(const QString &part)
{
    static const QRegularExpression amount(
        QStringLiteral("(?<![\\d:.])(\\d{1,4}(?:\\.\\d{1,3})?) ?(小时|工时|h|天|个?工作日|日(?! ?\\d)|分钟?)"));
    std::optional<double> hours;
    auto matches = amount.globalMatch(text::fold(part));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const double number = match.captured(1).toDouble();
        const QString unit = match.captured(2);
        if (unit.startsWith(QChar(u'分')))
            hours = number / 60;
        else if (unit == QStringLiteral("天") || unit.endsWith(QChar(u'日')))
            hours = number * kCheckInHoursPerDay;
        else
            hours = number;
    }
    return hours;
}

/// One end of a range: a day and what follows it.
struct RangeEnd {
    std::optional<int> year;
    std::optional<int> month;
    std::optional<int> dayOfMonth;
    std::optional<int> minute;
};

QString endPattern(const QString &prefix)
{
    return QStringLiteral("(?:(?:(?<%1y>\\d{4})[-/.年])?(?<%1m>\\d{1,2})[-/.月](?<%1d>\\d{1,2})日?)?"
                          "(?<%1h>上午|下午|\\d{1,2}:\\d{2})?")
        .arg(prefix);
}

RangeEnd endOf(const QRegularExpressionMatch &match, const QString &prefix, bool isStart)
{
    const auto number = [&](const char *group) {
        const QString text = match.captured(prefix + QLatin1String(group));
        return text.isEmpty() ? std::nullopt : std::optional(text.toInt());
    };
    RangeEnd end{number("y"), number("m"), number("d"), {}};
    const QString time = match.captured(prefix + QLatin1Char('h'));
    if (time == QStringLiteral("上午"))
        end.minute = isStart ? 0 : kNoon;
    else if (time == QStringLiteral("下午"))
        end.minute = isStart ? kNoon : kEndOfDay;
    else if (!time.isEmpty())
        end.minute = time.section(QLatin1Char(':'), 0, 0).toInt() * 60 + time.section(QLatin1Char(':'), 1).toInt();
    return end;
}

/// The day that is meant, of the year nearest to `near` where none is written.
QDate dayOf(const RangeEnd &end, QDate near)
{
    if (!end.month || !end.dayOfMonth)
        return near;
    if (end.year)
        return {*end.year, *end.month, *end.dayOfMonth};
    QDate nearest;
    for (const int year : {near.year() - 1, near.year(), near.year() + 1}) {
        const QDate day(year, *end.month, *end.dayOfMonth);
        if (day.isValid() && (!nearest.isValid() || qAbs(day.daysTo(near)) < qAbs(nearest.daysTo(near))))
            nearest = day;
    }
    return nearest;
}

/// 事假03-05 09:00到03-06 12:00, 外出 13:30-17:30, 病假03-05上午至03-05下午
void readRange(const QString &written, QDate day, CheckInPart &part)
{
    static const QRegularExpression range(endPattern(QStringLiteral("a")) + QStringLiteral("(?:到|至|~|-+|—+)") +
                                          endPattern(QStringLiteral("b")));
    auto matches = range.globalMatch(text::fold(written).remove(QLatin1Char(' ')));
    while (matches.hasNext() && day.isValid()) {
        const auto match = matches.next();
        const RangeEnd from = endOf(match, QStringLiteral("a"), true);
        const RangeEnd to = endOf(match, QStringLiteral("b"), false);
        const bool isBare = !from.month && !from.minute;
        if (isBare || (!to.month && !to.minute) || (!from.month && to.month))
            continue;
        const QDate first = dayOf(from, day);
        const QDate last = to.month ? dayOf(to, day) : first;
        if (!first.isValid() || !last.isValid())
            continue;
        part.hasRange = true;
        if (day < first || day > last)
            continue;
        const int start = day == first ? from.minute.value_or(0) : 0;
        const int end = day == last ? to.minute.value_or(kEndOfDay) : kEndOfDay;
        part.morning = part.morning || qMin(end, kNoon) - start >= kLeastMinutes;
        part.afternoon = part.afternoon || end - qMax(start, kNoon) >= kLeastMinutes;
    }
}

CheckInSaid saidBy(const QString &text)
{
    static const QRegularExpression nothing(QStringLiteral("^[-—/.\\d:]*$|^无$"));
    if (nothing.match(text).hasMatch())
        return CheckInSaid::Nothing;
    if (hasAny(text, {u"打卡无效", u"无效打卡"}))
        return CheckInSaid::Invalid;
    if (hasAny(text, {u"外勤", u"外出打卡"}))
        return CheckInSaid::Outside;
    if (hasAny(text, {u"休息并打卡", u"休息日打卡", u"休息打卡"}))
        return CheckInSaid::Present;
    if (awayStatus(text))
        return CheckInSaid::Away;
    if (hasAny(text, {u"请假"}))
        return CheckInSaid::LeaveUnnamed;
    if (hasAny(text, {u"旷工迟到", u"迟到旷工", u"早退旷工", u"旷工早退"}))
        return CheckInSaid::LateAsAbsent;
    if (hasAny(text, {u"旷工", u"absenteeism"}))
        return CheckInSaid::Absent;
    if (hasAny(text, {u"缺卡", u"未打卡", u"漏打卡", u"忘打卡", u"notsigned"})) {
        if (hasAny(text, {u"上班"}) == hasAny(text, {u"下班"}))
            return CheckInSaid::Missing;
        return hasAny(text, {u"上班"}) ? CheckInSaid::MissingMorning : CheckInSaid::MissingEvening;
    }
    if (hasAny(text, {u"地点异常", u"设备异常", u"非常用设备", u"位置异常"}))
        return CheckInSaid::OddPlace;
    if (hasAny(text, {u"正常", u"迟到", u"早退", u"出勤", u"normal", u"late", u"early"}))
        return CheckInSaid::Present;
    if (hasAny(text, {u"休息", u"节假日", u"法定假"}))
        return CheckInSaid::Rest;
    if (hasAny(text, {u"加班", u"补卡", u"未排班", u"无班次", u"无需打卡", u"无需考勤", u"审批", u"管理员"}))
        return CheckInSaid::Nothing;
    return CheckInSaid::Unclear;
}

} // namespace

std::optional<DayStatus> awayStatus(const QString &text)
{
    static const struct {
        const char16_t *word;
        DayStatus status;
    } kKinds[] = {
        {u"事假", DayStatus::PersonalLeave}, {u"私假", DayStatus::PersonalLeave}, {u"病假", DayStatus::SickLeave},
        {u"年休假", DayStatus::AnnualLeave}, {u"年假", DayStatus::AnnualLeave},   {u"调休", DayStatus::Rest},
        {u"补休", DayStatus::Rest},          {u"轮休", DayStatus::Rest},          {u"公休", DayStatus::Rest},
        {u"婚假", DayStatus::OtherLeave},    {u"产假", DayStatus::OtherLeave},    {u"陪产", DayStatus::OtherLeave},
        {u"丧假", DayStatus::OtherLeave},    {u"护理假", DayStatus::OtherLeave},  {u"育儿假", DayStatus::OtherLeave},
        {u"哺乳假", DayStatus::OtherLeave},  {u"产检假", DayStatus::OtherLeave},  {u"路途假", DayStatus::OtherLeave},
        {u"例假", DayStatus::OtherLeave},    {u"工伤假", DayStatus::OtherLeave},  {u"探亲假", DayStatus::OtherLeave},
        {u"出差", DayStatus::OfficialDuty},  {u"外出", DayStatus::OfficialDuty},  {u"公出", DayStatus::OfficialDuty},
        {u"因公", DayStatus::OfficialDuty},  {u"公差", DayStatus::OfficialDuty},  {u"培训", DayStatus::Training},
        {u"会议", DayStatus::Training},      {u"开会", DayStatus::Training},      {u"学习", DayStatus::Training},
    };
    for (const auto &kind : kKinds) {
        if (text.contains(QStringView(kind.word)))
            return kind.status;
    }
    return std::nullopt;
}

std::vector<CheckInPart> partsOf(const CheckInWord &word, QDate day)
{
    std::vector<CheckInPart> parts;
    const QStringList written = splitOutsideBrackets(word.text);
    for (const QString &each : written) {
        const QString text = plain(each);
        CheckInPart part{saidBy(text), each.simplified(), word.half, {}, {}, false, false, false};
        if (part.said == CheckInSaid::LeaveUnnamed && awayStatus(each)) // 请假(事假4小时)
            part.said = CheckInSaid::Away;
        if (part.said == CheckInSaid::Away) {
            part.away = awayStatus(awayStatus(text) ? text : each);
            part.hours = hoursIn(each);
            readRange(each, day, part);
            if (hasAny(text, {u"正常", u"迟到", u"早退"})) // 正常 事假4小时
                parts.push_back({CheckInSaid::Present, part.text, word.half, {}, {}, false, false, false});
        }
        if (part.said != CheckInSaid::Nothing)
            parts.push_back(part);
    }
    return parts;
}

} // namespace zhucun
