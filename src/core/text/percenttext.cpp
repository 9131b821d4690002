#include "core/text/percenttext.h"

#include <cmath>

namespace zhucun {

double roundedRate(double percent) { return std::round(percent * 10) / 10; }

QString percentText(const std::optional<double> &percent)
{
    return percent ? QString::number(roundedRate(*percent), 'f', 1) + QLatin1Char('%') : QStringLiteral("—");
}

} // namespace zhucun
