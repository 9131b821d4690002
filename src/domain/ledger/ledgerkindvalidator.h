#pragma once

#include "core/error.h"
#include "domain/ledger/ledgerkind.h"

#include <QDate>

namespace zhucun {

/// Rule unused_measure: the figure adds up a column that the kind does not use.
Violations validate(const LedgerKind &kind, QDate today);

} // namespace zhucun
