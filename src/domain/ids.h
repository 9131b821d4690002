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

} // namespace zhucun
