#include "domain/statistics/figurevaluetext.h"

#include <cmath>

namespace zhucun {

QString figureValueText(const std::optional<double> &value)
{
    if (!value)
        return QStringLiteral("—");
    constexpr int kDecimals = 2;
    QString text = QString::number(*value, 'f', kDecimals);
    while (text.contains(QLatin1Char('.')) && (text.endsWith(QLatin1Char('0')) || text.endsWith(QLatin1Char('.'))))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QString signedValueText(double value)
{
    const QString size = figureValueText(std::abs(value));
    if (size == QLatin1String("0"))
        return size;
    return QString((value < 0 ? QChar(u'−') : QChar(u'+')) + size);
}

} // namespace zhucun
