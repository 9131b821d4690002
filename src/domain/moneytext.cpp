#include "domain/moneytext.h"

#include "core/text/fixedpoint.h"
#include "core/text/fold.h"

namespace zhucun {

std::optional<Money> parseMoney(QStringView typed)
{
    constexpr int kDecimals = 2;
    QString number = text::fold(typed);
    if (number.startsWith(QChar(u'¥')) || number.startsWith(QChar(u'￥')))
        number.remove(0, 1);
    if (number.endsWith(QChar(u'元')))
        number.chop(1);
    const std::optional<qint64> fen = text::parseFixedPoint(number, kDecimals);
    return fen ? std::optional(Money::fromFen(*fen)) : std::nullopt;
}

QString moneyText(Money amount)
{
    const qint64 fen = qAbs(amount.fen());
    const QString sign = amount.fen() < 0 ? QStringLiteral("-") : QString();
    return QStringLiteral("%1%2.%3").arg(sign).arg(fen / 100).arg(fen % 100, 2, 10, QLatin1Char('0'));
}

} // namespace zhucun
