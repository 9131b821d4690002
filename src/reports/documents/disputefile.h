#pragma once

#include "domain/documents/disputefile.h"
#include "reports/columns/personaldata.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// 人民调解卷宗: registration form, the steps, agreement and return visit, and the list of papers (facts §2.5). What is
/// not known yet is left to write in by hand.
Report disputeFile(const DisputeFileData &data, PersonalData personalData);

} // namespace zhucun::reports
