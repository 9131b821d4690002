#pragma once

#include "core/vocabulary.h"
#include "domain/ids.h"
#include "domain/record/record.h"
#include "domain/unit/unit.h"

#include <QDate>

#include <vector>

namespace zhucun {

enum class TeamKind {
    VillageTeam,  ///< 驻村工作队
    LiaisonGroup, ///< 联络组 of a township
    SingleCadre,  ///< one cadre in a village without a team
};

/// 工作队 with the units that send it and the villages it serves.
struct Team {
    TeamId id;
    RecordMeta meta;
    QString name;
    RoundId roundId;
    DivisionId townshipId;
    UnitLevel level = UnitLevel::County; ///< 派出层级
    TeamKind kind = TeamKind::VillageTeam;
    std::optional<QDate> establishedOn;
    std::optional<QDate> dissolvedOn;
    QString note;
    std::vector<UnitId> unitIds;       ///< the leading unit first
    std::vector<VillageId> villageIds; ///< main village first; may be empty for a liaison group
};

template <>
struct Vocabulary<TeamKind> {
    static const std::vector<Term<TeamKind>> &terms();
};

struct TeamRow {
    TeamId id;
    QString name;
    int roundNumber = 0;
    QString townshipName;
    QString villageNames;
    QString unitNames;
    UnitLevel level = UnitLevel::County;
    TeamKind kind = TeamKind::VillageTeam;
    QString leaderNames; ///< 队长 or 第一书记 today
    qint64 members = 0;  ///< posted today
    std::optional<QDate> establishedOn;
    std::optional<QDate> dissolvedOn;
};

} // namespace zhucun
