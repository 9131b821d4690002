#include "domain/quantity.h"

#include "core/text/fixedpoint.h"

#include <cmath>

namespace zhucun {

Quantity Quantity::fromDouble(double value) { return Quantity(std::llround(value * 1000.0)); }

QString quantityText(Quantity quantity)
{
    const qint64 size = qAbs(quantity.thousandths());
    QString text = QString::number(size / 1000);
    if (size % 1000 != 0) {
        QString decimals = QStringLiteral("%1").arg(size % 1000, 3, 10, QLatin1Char('0'));
        while (decimals.endsWith(QLatin1Char('0')))
            decimals.chop(1);
        text += QLatin1Char('.') + decimals;
    }
    return quantity.thousandths() < 0 ? QLatin1Char('-') + text : text;
}

std::optional<Quantity> parseQuantity(QStringView text)
{
    constexpr int kDecimals = 3;
    const std::optional<qint64> thousandths = text::parseFixedPoint(text, kDecimals);
    return thousandths ? std::optional(Quantity::fromThousandths(*thousandths)) : std::nullopt;
}

} // namespace zhucun
