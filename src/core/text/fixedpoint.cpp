#include "core/text/fixedpoint.h"

#include "core/text/fold.h"

#include <QRegularExpression>

namespace zhucun::text {

std::optional<qint64> parseFixedPoint(QStringView typed, int decimals)
{
    constexpr int kTenThousand = 4; // digits
    static const QRegularExpression shape(
        QStringLiteral("^(-?)(\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,3})(?:\\.(\\d{1,9}))?\\s*(万?)$"));
    const QRegularExpressionMatch match = shape.match(fold(typed));
    if (!match.hasMatch())
        return std::nullopt;
    const int places = match.captured(4).isEmpty() ? decimals : decimals + kTenThousand;
    QString fraction = match.captured(3);
    while (fraction.size() > places && fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    if (fraction.size() > places)
        return std::nullopt;
    const QString whole = match.captured(2).remove(QLatin1Char(','));
    bool fits = false;
    const qint64 units = QString(whole + fraction.leftJustified(places, QLatin1Char('0'))).toLongLong(&fits);
    if (!fits)
        return std::nullopt;
    return match.captured(1).isEmpty() ? units : -units;
}

} // namespace zhucun::text
