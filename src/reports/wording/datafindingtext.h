#pragma once

#include "domain/check/datafinding.h"
#include "domain/merge/mergepreview.h"

namespace zhucun {

/// What a finding of the data check says, as one sentence. Its arguments:
/// - IdFormat: number (masked); IdCheckDigit: number, right digit; IdBirth: number, month on file, month of the number;
///   IdSex: number, sex on file, sex of the number (codes); IdShared: name, number
/// - Duplicate…: points, reasons (codes of LikenessReason, joined by commas)
/// - PostingOverlap: first and last day of the one, of the other; PostingRound: first, last day, round, its first, last
///   day; TwoFirstSecretaries: since, days
/// - TeamStrength: members, least; VillageWithoutTeam: tags
/// - VisitNotPosted: names; VisitOnLeave: name, kind of leave (code), first, last day; DayLeaveAndPresence: day
/// - DisputeDates: found, resolved; SweepResolved: found, resolved; SweepCount: found, recorded; EarlierResolved:
/// found,
///   resolved
/// - HouseholdMembers: members, people; HouseholdSize: households, population, people per household;
///   VillageHouseholds, VillagePopulation, VillageParty: part, whole; VillagePoor: year, poor households, households,
///   poor people, people
/// - OutlierVisits: month, visits, usual, distance; OutlierIncome: year, amount, usual; OutlierAmount: kind, amount,
///   usual
QString dataFindingText(const DataFinding &finding);

/// What a rule asks, why, and what to do about it.
QString ruleExplanation(DataRule rule);

/// What speaks for and against two records being one: "姓名相同、电话相同".
QString likenessText(const QString &codes);

/// What stands in the way of a merge, as one sentence.
QString mergeNoticeText(const MergeNotice &notice);

} // namespace zhucun
