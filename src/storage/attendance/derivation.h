#pragma once

#include "core/time/period.h"
#include "domain/ids.h"
#include "storage/sql/connection.h"

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace zhucun::storage {

/// Days of which something changed, per cadre as one span.
using ChangedDays = std::map<CadreId, Period>;

void addDays(ChangedDays &days, CadreId cadreId, const Period &period);

/// Whether days follow from records of that table: postings, leave, sign-ins, spot checks, listed calendar days.
bool daysFollowFrom(const QString &table);
/// The days that follow from one record as it stands now, in the trash or not.
void addDaysOf(sql::Connection &connection, const QString &table, qint64 id, ChangedDays &days);

/// Derives these days again out of their facts; closed months stay as they are. The cadres of which a day changed.
std::set<CadreId> deriveDays(sql::Connection &connection, const ChangedDays &days);

} // namespace zhucun::storage
