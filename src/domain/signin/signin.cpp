#include "domain/signin/signin.h"

namespace zhucun {

QString minuteText(std::optional<int> minute)
{
    if (!minute)
        return {};
    return QStringLiteral("%1:%2")
        .arg(*minute / 60, 2, 10, QLatin1Char('0'))
        .arg(*minute % 60, 2, 10, QLatin1Char('0'));
}

} // namespace zhucun
