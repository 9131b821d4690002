#pragma once

#include "domain/money.h"

#include <QString>

namespace zhucun {

/// An amount in capital words as vouchers want it: 叁万零叁佰贰拾元整, 壹仟陆佰捌拾元叁角贰分, 零元整. 零 is written
/// where digits are skipped; not where the rules leave it to the writer (万 or 元 place zero before a full 仟 or 角).
QString chineseAmount(Money amount);

} // namespace zhucun
