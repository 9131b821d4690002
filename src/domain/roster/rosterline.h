#pragma once

#include "domain/cadre/cadre.h"
#include "domain/posting/posting.h"
#include "domain/unit/unit.h"

#include <vector>

namespace zhucun {

/// One line of the roster (花名册): a posting valid on the day asked for, with the person behind it.
struct RosterLine {
    PostingId postingId;
    CadreId cadreId;
    TeamId teamId;
    QString townshipName;
    QString villageName; ///< empty in a liaison group
    QString teamName;
    QString unitName;
    std::optional<UnitLevel> unitLevel;
    QString name;
    std::optional<Sex> sex;
    QString education; ///< full-time
    QString inServiceEducation;
    std::optional<PoliticalStatus> politicalStatus;
    std::optional<YearMonth> born;
    QString nationalId; ///< whole; masked by whoever shows it
    QString post;
    std::optional<CadreRank> rank;
    QString phone;
    int roundNumber = 0;
    PostingRole role = PostingRole::Member;
    bool firstSecretary = false;
    QDate startsOn;
    QString townshipCode;
};

/// What 花名册 is made from.
struct RosterData {
    QString place; ///< county or township of the title
    QDate day;
    DivisionId townshipId; ///< invalid: all, likewise the round
    RoundId roundId;
    std::vector<RosterLine> lines;
};

} // namespace zhucun
