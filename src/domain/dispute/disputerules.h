#pragma once

#include "domain/dispute/dispute.h"

namespace zhucun {

/// Days from the finding until resolved, else until today; never negative.
qint64 daysOpen(const Dispute &dispute, QDate today);

/// As the indicator disputes.open counts: neither resolved nor archived. A failed mediation (调解不成) and one handed
/// on stay open until they have a day of resolution.
bool isOpen(const Dispute &dispute);

/// Open for more than `limitDays`.
bool isOverdue(const Dispute &dispute, QDate today, int limitDays = 30);

} // namespace zhucun
