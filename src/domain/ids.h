#pragma once

#include "core/entityid.h"

namespace zhucun {

// The tags have no definition: they only tell the ids apart.
using CategoryId = EntityId<struct CategoryTag>;
using DivisionId = EntityId<struct DivisionTag>;
using VillageId = EntityId<struct VillageTag>;
using UnitId = EntityId<struct UnitTag>;
using RoundId = EntityId<struct RoundTag>;
using CadreId = EntityId<struct CadreTag>;
using TeamId = EntityId<struct TeamTag>;
using PostingId = EntityId<struct PostingTag>;
using HouseholdId = EntityId<struct HouseholdTag>;
using PairingId = EntityId<struct PairingTag>;
using VisitId = EntityId<struct VisitTag>;
using DisputeId = EntityId<struct DisputeTag>;
using SweepId = EntityId<struct SweepTag>;
using LedgerKindId = EntityId<struct LedgerKindTag>;
using LedgerEntryId = EntityId<struct LedgerEntryTag>;
using CalendarDayId = EntityId<struct CalendarDayTag>;
using RuleSetId = EntityId<struct RuleSetTag>;
using StatusMarkId = EntityId<struct StatusMarkTag>;
using SignInId = EntityId<struct SignInTag>;
using LeaveId = EntityId<struct LeaveTag>;
using SpotCheckId = EntityId<struct SpotCheckTag>;
using WeeklyReportId = EntityId<struct WeeklyReportTag>;
using WorkLogId = EntityId<struct WorkLogTag>;
using MonthClosingId = EntityId<struct MonthClosingTag>;
using CorrectionId = EntityId<struct CorrectionTag>;
using FindingClosureId = EntityId<struct FindingClosureTag>;
using DataVerdictId = EntityId<struct DataVerdictTag>;
using PetitionId = EntityId<struct PetitionTag>;
using HonourId = EntityId<struct HonourTag>;
using EventId = EntityId<struct EventTag>;
using AttachmentId = EntityId<struct AttachmentTag>;
using TargetId = EntityId<struct TargetTag>;
using BaselineId = EntityId<struct BaselineTag>;
using ReportTemplateId = EntityId<struct ReportTemplateTag>;
using ReportDraftId = EntityId<struct ReportDraftTag>;
using ReportIssueId = EntityId<struct ReportIssueTag>;
using ImportBatchId = EntityId<struct ImportBatchTag>;

} // namespace zhucun
