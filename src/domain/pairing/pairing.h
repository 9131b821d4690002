#pragma once

#include "core/vocabulary.h"
#include "domain/ids.h"
#include "domain/record/record.h"

#include <QDate>

namespace zhucun {

enum class PairingKind { UnitVillage, UnitTownship, CadreHousehold, MemberMember };

/// 结对: who helps whom. Which of the ids are used follows from the kind; the two party members of MemberMember may be
/// plain names.
struct Pairing {
    PairingId id;
    RecordMeta meta;
    PairingKind kind = PairingKind::UnitVillage;
    UnitId unitId;           ///< UnitVillage, UnitTownship
    CadreId cadreId;         ///< CadreHousehold; MemberMember when the office member is a cadre on file
    QString helperName;      ///< MemberMember: the office member otherwise
    DivisionId townshipId;   ///< UnitTownship
    VillageId villageId;     ///< UnitVillage; MemberMember: the rural member's village
    HouseholdId householdId; ///< CadreHousehold
    QString helpedName;      ///< MemberMember: the rural member
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn;
    QString note;
};

template <>
struct Vocabulary<PairingKind> {
    static const std::vector<Term<PairingKind>> &terms();
};

struct PairingRow {
    PairingId id;
    PairingKind kind = PairingKind::UnitVillage;
    QString helper;
    QString helped;
    QString townshipName;
    QString villageName;
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn;
};

} // namespace zhucun
