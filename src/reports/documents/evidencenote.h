#pragma once

#include "domain/attachment/evidencecount.h"

#include <vector>

namespace zhucun::reports {

/// "帮扶台账登记12件，其中有凭证8件；有凭证的资金：道路120000元、慰问5000元。有凭证指…" Empty when there are no
/// entries.
QString evidenceNote(const std::vector<EvidenceCount> &kinds);

} // namespace zhucun::reports
