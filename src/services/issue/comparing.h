#pragma once

#include "services/issue/issueservice.h"
#include "storage/sql/connection.h"

namespace zhucun {

/// Errors as IssueService::compare.
Result<IssueComparison> compareIssues(sql::Connection &connection, ReportIssueId id, ReportIssueId other, QDate today);

} // namespace zhucun
