#pragma once

#include "services/issue/issueservice.h"
#include "storage/record/unitofwork.h"

namespace zhucun {

/// Stores a document with its figures and their records. Errors as IssueService::issue.
Result<ReportIssue> issueDocument(storage::UnitOfWork &work, const IssueRequest &request);

} // namespace zhucun
