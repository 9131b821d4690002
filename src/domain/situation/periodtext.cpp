#include "domain/situation/periodtext.h"

namespace zhucun {

namespace {

constexpr int kYear = 12;
constexpr int kHalf = 6;
constexpr int kQuarter = 3;

/// Of whole months of one year, from one to another.
QString monthsText(int from, int to)
{
    static const QString quarters = QStringLiteral("一二三四");
    const int count = to - from + 1;
    if (count == kYear)
        return {};
    if (count == kHalf && from == 1)
        return QStringLiteral("上半年");
    if (count == kHalf && from == kHalf + 1)
        return QStringLiteral("下半年");
    if (count == kQuarter && from % kQuarter == 1)
        return QStringLiteral("第%1季度").arg(quarters[from / kQuarter]);
    if (count == 1)
        return QStringLiteral("%1月").arg(from);
    return QStringLiteral("%1—%2月").arg(from).arg(to);
}

QString dayText(QDate day) { return QStringLiteral("%1月%2日").arg(day.month()).arg(day.day()); }

} // namespace

QString periodText(const Period &period)
{
    if (!period.isValid())
        return {};
    const QDate from = period.from;
    const QDate to = period.to;
    const QString year = QStringLiteral("%1年").arg(from.year());
    if (from.day() == 1 && to.day() == to.daysInMonth() && from.year() == to.year())
        return QString(year + monthsText(from.month(), to.month()));
    if (from == to)
        return QString(year + dayText(from));
    const QString end = from.year() == to.year() ? dayText(to) : QStringLiteral("%1年").arg(to.year()) + dayText(to);
    return QString(year + dayText(from) + QChar(u'至') + end);
}

} // namespace zhucun
