#pragma once

#include <QString>

namespace zhucun {

/// What a reference field refers to.
enum class LookupKind {
    VillageTag,
    HouseholdCategory,
    VisitTopic,
    DisputeCategory,
    LedgerKind,
    Township,
    Village,
    Unit,
    Round,
    Cadre,
    Team,
    Household,
    Dispute,
};

/// One proposal of a reference field.
struct LookupItem {
    qint64 id = 0;
    QString label;  ///< what stands in the field
    QString detail; ///< tells namesakes apart

    friend bool operator==(const LookupItem &, const LookupItem &) = default;
};

} // namespace zhucun
