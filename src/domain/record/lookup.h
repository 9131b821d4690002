#pragma once

#include <QString>

namespace zhucun {

/// What a reference field can point at.
enum class LookupKind {
    VillageTag,
    HouseholdCategory,
    VisitTopic,
    DisputeCategory,
    Township,
    Village,
    Unit,
    Round,
    Cadre,
    Team,
    Household,
    Dispute,
};

/// One proposal of a reference field. `detail` tells namesakes apart: a village's township, a cadre's unit.
struct LookupItem {
    qint64 id = 0;
    QString label;
    QString detail;

    friend bool operator==(const LookupItem &, const LookupItem &) = default;
};

} // namespace zhucun
