#pragma once

#include "domain/ids.h"
#include "domain/posting/posting.h"
#include "storage/sql/connection.h"

#include <vector>

namespace zhucun::storage {

// Questions the rules across records ask. `except` is the record being saved; the trash does not count.

bool villageNameTaken(sql::Connection &connection, DivisionId township, const QString &name, VillageId except);
/// An empty code is never taken.
bool villageCodeTaken(sql::Connection &connection, const QString &code, VillageId except);
bool unitNameTaken(sql::Connection &connection, const QString &name, UnitId except);
bool roundNumberTaken(sql::Connection &connection, int number, RoundId except);
/// An empty number is never taken.
bool nationalIdTaken(sql::Connection &connection, const QString &nationalId, CadreId except);
bool teamNameTaken(sql::Connection &connection, RoundId round, const QString &name, TeamId except);
bool disputeNumberTaken(sql::Connection &connection, const QString &number, DisputeId except);
bool sweepTaken(sql::Connection &connection, VillageId village, QDate from, QDate to, SweepId except);
bool weeklyReportTaken(sql::Connection &connection, TeamId team, QDate week, WeeklyReportId except);

/// All postings of a cadre, oldest first.
std::vector<Posting> postingsOf(sql::Connection &connection, CadreId cadre);
bool isPostedAt(sql::Connection &connection, CadreId cadre, VillageId village, QDate day);
/// The village the cadre is posted to on that day, of several the one longest served; invalid without any.
VillageId villageServedOn(sql::Connection &connection, CadreId cadre, QDate day);

/// "2026-0001": year and running number.
QString nextDisputeNumber(sql::Connection &connection, int year);

} // namespace zhucun::storage
