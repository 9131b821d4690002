#include "domain/dispute/disputerules.h"

#include <algorithm>

namespace zhucun {

qint64 daysOpen(const Dispute &dispute, QDate today)
{
    if (!dispute.foundOn.isValid())
        return 0;
    return std::max<qint64>(0, dispute.foundOn.daysTo(dispute.resolvedOn.value_or(today)));
}

bool isOpen(const Dispute &dispute)
{
    return !dispute.resolvedOn && !dispute.archivedOn && dispute.outcome != DisputeOutcome::Settled;
}

bool isOverdue(const Dispute &dispute, QDate today, int limitDays)
{
    return isOpen(dispute) && daysOpen(dispute, today) > limitDays;
}

} // namespace zhucun
