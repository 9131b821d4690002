#pragma once

#include "domain/money.h"

#include <QString>

#include <optional>

namespace zhucun {

/// Yuan with at most two decimals, exactly: "1234.5", "1,234.50", "￥300", "2.5万", "80元". nullopt when it is no
/// amount.
std::optional<Money> parseMoney(QStringView typed);
/// "1234.50".
QString moneyText(Money amount);

} // namespace zhucun
