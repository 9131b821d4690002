#pragma once

#include "domain/ledger/ledgerkind.h"
#include "storage/statistics/recordfacts.h"

namespace zhucun::storage {

/// 派驻: cadres, units, villages and first secretaries of the postings that hold at the end of the period, or of the
/// round.
RecordShape dispatchShape(const StatisticsQuery &query);
/// … and their teams, which have a level and a leading unit of their own.
RecordShape dispatchedTeams(const StatisticsQuery &query);
/// 村: all there are, by tag; a village with several tags counts in each of them.
RecordShape villageShape(const StatisticsQuery &query);
/// 农户: all there are, and which were visited in the period.
RecordShape householdShape(const StatisticsQuery &query);
/// 结对: the pairs that hold at the end of the period.
RecordShape pairingShape(const StatisticsQuery &query);
/// … of party members, each side counted for itself.
RecordShape pairedMemberShape(const StatisticsQuery &query);
/// 排查: reports by their last day; nothing found is a report too (零报告).
RecordShape sweepShape(const StatisticsQuery &query);
/// 走访: by the day of the visit.
RecordShape visitShape(const StatisticsQuery &query);
/// 矛盾纠纷, found in the period.
RecordShape disputesFound(const StatisticsQuery &query);
/// … resolved in the period.
RecordShape disputesResolved(const StatisticsQuery &query);
/// … accepted in the period.
RecordShape disputesAccepted(const StatisticsQuery &query);
/// … open at its end.
RecordShape disputesOpen(const StatisticsQuery &query);
/// … found up to its end.
RecordShape disputesToDate(const StatisticsQuery &query);
/// 信访: by the day it was received.
RecordShape petitionShape(const StatisticsQuery &query);
/// 表彰处理: by the day of the award.
RecordShape honourShape(const StatisticsQuery &query);

/// Entries of one kind but those merely planned: entries and quantity in thousandths, amount in 分. `column` is the
/// measure that is asked for: a column that nobody ever filled in has no figure.
RecordShape ledgerShape(LedgerKindId kind, const QString &column);

} // namespace zhucun::storage
