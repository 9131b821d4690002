#pragma once

#include "core/time/period.h"
#include "core/time/yearmonth.h"
#include "domain/attendance/monthaccount.h"
#include "domain/attendance/monthsheet.h"
#include "storage/sql/connection.h"

#include <vector>

namespace zhucun::storage {

/// A posting as attendance needs it.
struct PostedAt {
    CadreId cadreId;
    Period period; ///< an open end is the year 9999
    VillageId villageId;
    DivisionId townshipId;
    TeamId teamId;
    RoundId roundId;
    PostingRole role = PostingRole::Member;
    bool firstSecretary = false;
};

/// All postings of one cadre, trashed ones never, by start.
std::vector<PostedAt> postingsOfCadre(sql::Connection &connection, CadreId cadreId);

/// The posting that covers a day, one in a village before one in a liaison group; nullptr when none does.
const PostedAt *postingOn(const std::vector<PostedAt> &postings, QDate day);
/// The posting a cadre belongs to in a month: the one that lasts longest into it, one in a village before one in a
/// liaison group. nullptr without a posting in that month.
const PostedAt *homePosting(const std::vector<PostedAt> &postings, const YearMonth &month);

/// Who was posted in a month, as `scope` asks; by township, village, role and name.
std::vector<MonthMember> membersOf(sql::Connection &connection, const YearMonth &month, const SheetScope &scope);

} // namespace zhucun::storage
