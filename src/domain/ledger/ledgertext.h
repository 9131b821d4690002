#pragma once

#include "domain/ledger/ledgerentry.h"
#include "domain/text/parsedlines.h"

namespace zhucun {

/// 资金来源: 省财政:100000、村自筹:2.5万、社会捐赠. An amount in yuan, or in 万 with the character; ， ； and new lines
/// separate too. The line of a problem is the source's place in the list.
ParsedLines<LedgerFund> parseFunds(QStringView text);
QString printFunds(const std::vector<LedgerFund> &funds);

} // namespace zhucun
