#pragma once

#include "domain/ids.h"
#include "domain/money.h"

#include <QString>

namespace zhucun {

/// Entries of the ledger of one kind, and 其中有凭证: graded A or B and with at least one attachment. Sums of money are
/// kept by kind, since those of different kinds do not add up.
struct EvidenceCount {
    LedgerKindId kindId;
    QString kindName;
    qint64 entries = 0;  ///< 件
    qint64 vouched = 0;  ///< of those, with evidence
    Money amount;        ///< of all
    Money vouchedAmount; ///< of those with evidence
};

} // namespace zhucun
