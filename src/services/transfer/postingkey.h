#pragma once

#include "domain/posting/posting.h"
#include "storage/sql/connection.h"

#include <vector>

namespace zhucun {

/// Stored postings that a row may mean: the same cadre and role in the same village and round, or in the same team when
/// there is no village. One that was over before `wanted` begins, or begins after it is over, is another one.
std::vector<PostingId> postingsLike(sql::Connection &connection, const Posting &wanted);

} // namespace zhucun
