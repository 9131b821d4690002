#pragma once

#include "core/vocabulary.h"
#include "domain/ids.h"
#include "domain/record/record.h"

#include <QDate>

namespace zhucun {

enum class PostingRole { FirstSecretary, Leader, DeputyLeader, Member, Instructor, LiaisonHead, LiaisonDeputy };
enum class PostingEndReason { TermEnded, Rotation, Recalled, Dismissed, Transferred, Health, Promoted };

/// 派驻: one cadre in one village (or liaison group) for a time. History is kept: a replacement ends one and begins
/// another.
struct Posting {
    PostingId id;
    RecordMeta meta;
    CadreId cadreId;
    TeamId teamId;       ///< may be invalid: a cadre posted without a team
    VillageId villageId; ///< invalid only in a liaison group
    RoundId roundId;
    PostingRole role = PostingRole::Member;
    bool firstSecretary = false; ///< 是否第一书记: a leader may be that too
    QDate startsOn;
    std::optional<QDate> endsOn; ///< last day in the village
    std::optional<PostingEndReason> endReason;
    QString documentNumber; ///< 任职文号
    QString note;
};

template <>
struct Vocabulary<PostingRole> {
    static const std::vector<Term<PostingRole>> &terms();
};
template <>
struct Vocabulary<PostingEndReason> {
    static const std::vector<Term<PostingEndReason>> &terms();
};

struct PostingRow {
    PostingId id;
    CadreId cadreId;
    QString cadreName;
    QString unitName;
    TeamId teamId;
    QString teamName;
    QString townshipName;
    VillageId villageId;
    QString villageName;
    int roundNumber = 0;
    PostingRole role = PostingRole::Member;
    bool firstSecretary = false;
    QDate startsOn;
    std::optional<QDate> endsOn;
    std::optional<PostingEndReason> endReason;
    QString phone;
};

} // namespace zhucun
