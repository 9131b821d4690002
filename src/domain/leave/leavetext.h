#pragma once

#include "domain/leave/leave.h"
#include "domain/text/parsedlines.h"

namespace zhucun {

/// Who approved, as registers write it.
struct ApproverName {
    std::optional<ApproverRole> role; ///< a name alone tells none
    QString person;

    friend bool operator==(const ApproverName &, const ApproverName &) = default;
};

/// 乡镇党委, 乡镇党委 王五, 王五（乡镇党委）, 乡镇党委书记王五, 王五.
ApproverName parseApprover(QStringView text);
QString printApprover(ApproverRole role, const QString &person);

/// 审批过程, one step per line: 2026-03-05 乡镇党委 王五 同意 备注. Without a name, or with - for it, nobody is named.
/// A line that begins with a blank or without a digit continues the remark above.
ParsedLines<LeaveStep> parseLeaveSteps(QStringView text);
QString printLeaveSteps(const std::vector<LeaveStep> &steps);

} // namespace zhucun
