#pragma once

#include "domain/documents/ledgerdocuments.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// 走访台账, A4 landscape, as facts §2.4 lists its columns.
Report visitLedger(const VisitLedgerData &data);
/// 矛盾纠纷排查调处台账, facts §2.5.
Report disputeLedger(const DisputeLedgerData &data);
/// 帮扶台账, facts §2.6 and §2.7: what differs in kind is summed by kind only, in a table of its own.
Report deedLedger(const DeedLedgerData &data);
/// 信访台账.
Report petitionLedger(const PetitionLedgerData &data);

} // namespace zhucun::reports
