#include "domain/target/targetperiod.h"

#include "core/text/fold.h"
#include "core/time/yearmonth.h"

#include <QRegularExpression>

namespace zhucun {

const std::vector<Term<TargetPeriodKind>> &Vocabulary<TargetPeriodKind>::terms()
{
    static const std::vector<Term<TargetPeriodKind>> all{
        {TargetPeriodKind::Month, "month", u"每月", "Month", u"月、月度、按月、每个月"},
        {TargetPeriodKind::Quarter, "quarter", u"每季度", "Quarter", u"季、季度、每季、按季、每个季度"},
        {TargetPeriodKind::HalfYear, "half_year", u"每半年", "Half year", u"半年、半年度"},
        {TargetPeriodKind::Year, "year", u"每年", "Year", u"年、年度、按年、全年、每年度"},
        {TargetPeriodKind::Round, "round", u"每轮", "Round", u"轮、轮次、每轮次、每一轮"},
    };
    return all;
}

namespace {

int monthsOf(TargetPeriodKind kind)
{
    switch (kind) {
    case TargetPeriodKind::Month:
        return 1;
    case TargetPeriodKind::Quarter:
        return 3;
    case TargetPeriodKind::HalfYear:
        return 6;
    case TargetPeriodKind::Year:
    case TargetPeriodKind::Round:
        return 12;
    }
    return 12;
}

QString keyOf(TargetPeriodKind kind, int year, int part)
{
    switch (kind) {
    case TargetPeriodKind::Month:
        return QStringLiteral("%1-%2").arg(year).arg(part, 2, 10, QLatin1Char('0'));
    case TargetPeriodKind::Quarter:
        return QStringLiteral("%1-Q%2").arg(year).arg(part);
    case TargetPeriodKind::HalfYear:
        return QStringLiteral("%1-H%2").arg(year).arg(part);
    case TargetPeriodKind::Year:
    case TargetPeriodKind::Round:
        break;
    }
    return QString::number(year);
}

/// 一, 1, 01, 上 (of halves), 十二; 0 when it is no such number.
int partOf(const QString &written)
{
    static const QStringList digits{QStringLiteral("一"), QStringLiteral("二"),   QStringLiteral("三"),
                                    QStringLiteral("四"), QStringLiteral("五"),   QStringLiteral("六"),
                                    QStringLiteral("七"), QStringLiteral("八"),   QStringLiteral("九"),
                                    QStringLiteral("十"), QStringLiteral("十一"), QStringLiteral("十二")};
    if (written == QStringLiteral("上"))
        return 1;
    if (written == QStringLiteral("下"))
        return 2;
    if (const int number = written.toInt(); number > 0)
        return number;
    return int(digits.indexOf(written)) + 1;
}

std::optional<TargetPeriod> partOfYear(TargetPeriodKind kind, const QString &year, const QString &part)
{
    const int number = partOf(part);
    if (number < 1 || number > 12 / monthsOf(kind))
        return std::nullopt;
    return TargetPeriod{kind, keyOf(kind, year.toInt(), number)};
}

} // namespace

std::optional<TargetPeriod> parseTargetPeriod(QStringView text)
{
    if (const auto every = fromText<TargetPeriodKind>(text))
        return TargetPeriod{*every, {}};
    static const QRegularExpression year(QStringLiteral("^((?:19|20)\\d\\d)年?度?$"));
    static const QRegularExpression half(QStringLiteral("^((?:19|20)\\d\\d)(?:年(上|下)半年|-?h([12]))$"));
    static const QRegularExpression quarter(
        QStringLiteral("^((?:19|20)\\d\\d)(?:年第?([一二三四1-4])季度?|-?q([1-4]))$"));
    static const QRegularExpression month(QStringLiteral(
        "^((?:19|20)\\d\\d)(?:年(1?\\d|0\\d|十?[一二三四五六七八九]|十)月份?|[-./](1?\\d|0\\d)|(0\\d|1\\d))$"));
    static const QRegularExpression round(QStringLiteral("^第([一二三四五六七八九十]{1,2}|\\d{1,3})轮次?$"));
    QString written = text::fold(text);
    written.remove(QLatin1Char(' '));
    const auto captured = [](const QRegularExpressionMatch &match) {
        for (int i = 2; i <= match.lastCapturedIndex(); ++i) {
            if (!match.captured(i).isEmpty())
                return match.captured(i);
        }
        return QString();
    };
    if (const auto match = year.match(written); match.hasMatch())
        return TargetPeriod{TargetPeriodKind::Year, match.captured(1)};
    if (const auto match = half.match(written); match.hasMatch())
        return partOfYear(TargetPeriodKind::HalfYear, match.captured(1), captured(match));
    if (const auto match = quarter.match(written); match.hasMatch())
        return partOfYear(TargetPeriodKind::Quarter, match.captured(1), captured(match));
    if (const auto match = month.match(written); match.hasMatch())
        return partOfYear(TargetPeriodKind::Month, match.captured(1), captured(match));
    if (const auto match = round.match(written); match.hasMatch() && partOf(match.captured(1)) > 0)
        return TargetPeriod{TargetPeriodKind::Round, QString::number(partOf(match.captured(1)))};
    return std::nullopt;
}

QString printTargetPeriod(const TargetPeriod &period)
{
    if (period.key.isEmpty())
        return chineseOf(period.kind);
    const QString year = period.key.left(4);
    switch (period.kind) {
    case TargetPeriodKind::Month:
        return QStringLiteral("%1年%2月").arg(year).arg(period.key.mid(5).toInt());
    case TargetPeriodKind::Quarter:
        return QStringLiteral("%1年第%2季度")
            .arg(year, QString(QStringLiteral("一二三四").at(qBound(0, period.key.right(1).toInt() - 1, 3))));
    case TargetPeriodKind::HalfYear:
        return year + (period.key.endsWith(QLatin1Char('1')) ? QStringLiteral("年上半年") : QStringLiteral("年下半年"));
    case TargetPeriodKind::Year:
        return year + QStringLiteral("年");
    case TargetPeriodKind::Round:
        return QStringLiteral("第%1轮").arg(period.key);
    }
    return {};
}

std::optional<Period> daysOf(const TargetPeriod &period)
{
    if (period.kind == TargetPeriodKind::Round || period.key.isEmpty())
        return std::nullopt;
    const int year = period.key.left(4).toInt();
    const int months = monthsOf(period.kind);
    const int part = period.kind == TargetPeriodKind::Year    ? 1
                     : period.kind == TargetPeriodKind::Month ? period.key.mid(5).toInt()
                                                              : period.key.right(1).toInt();
    const QDate first(year, (part - 1) * months + 1, 1);
    if (!first.isValid())
        return std::nullopt;
    return windowOf(period.kind, first).days;
}

TargetWindow windowOf(TargetPeriodKind kind, QDate day)
{
    const int months = monthsOf(kind);
    const int part = (day.month() - 1) / months;
    const YearMonth first(day.year(), part * months + 1);
    return {keyOf(kind, day.year(), part + 1), {first.firstDay(), first.addMonths(months - 1).lastDay()}};
}

std::vector<TargetWindow> windowsOf(TargetPeriodKind kind, const Period &days)
{
    std::vector<TargetWindow> windows;
    if (kind == TargetPeriodKind::Round || !days.isValid())
        return windows;
    for (TargetWindow each = windowOf(kind, days.from); each.days.from <= days.to;
         each = windowOf(kind, each.days.to.addDays(1)))
        windows.push_back(each);
    return windows;
}

} // namespace zhucun
