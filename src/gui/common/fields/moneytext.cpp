#include "gui/common/fields/moneytext.h"

#include "core/text/fold.h"

#include <QRegularExpression>

namespace zhucun::gui {

std::optional<Money> parseMoney(QStringView typed)
{
    static const QRegularExpression shape(
        QStringLiteral("^[¥￥]?\\s*(-?)(\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,3})(?:\\.(\\d{1,6}))?\\s*(万?)元?$"));
    const QRegularExpressionMatch match = shape.match(text::fold(typed));
    if (!match.hasMatch())
        return std::nullopt;
    const int decimals = match.captured(4).isEmpty() ? 2 : 6;
    QString fraction = match.captured(3);
    while (fraction.size() > decimals && fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    if (fraction.size() > decimals)
        return std::nullopt;
    const QString whole = match.captured(2).remove(QLatin1Char(','));
    bool fits = false;
    const qint64 fen = QString(whole + fraction.leftJustified(decimals, QLatin1Char('0'))).toLongLong(&fits);
    if (!fits)
        return std::nullopt;
    return Money::fromFen(match.captured(1).isEmpty() ? fen : -fen);
}

QString moneyText(Money amount)
{
    const qint64 fen = qAbs(amount.fen());
    const QString sign = amount.fen() < 0 ? QStringLiteral("-") : QString();
    return QStringLiteral("%1%2.%3").arg(sign).arg(fen / 100).arg(fen % 100, 2, 10, QLatin1Char('0'));
}

} // namespace zhucun::gui
