#pragma once

#include "core/vocabulary.h"
#include "domain/ids.h"
#include "domain/record/record.h"

#include <QDate>

namespace zhucun {

/// 表彰 and 处理; isSanction() tells one from the other.
enum class HonourKind {
    ThirdClassMerit,
    SecondClassMerit,
    Commendation,
    Excellent,
    Advanced,
    AdvancedTeam,
    RoleModel,
    Reminder,
    Interview,
    Criticism,
    Recall,
    Replacement,
    Discipline,
    OtherHonour,
    OtherSanction,
};

/// 表彰处理: what a cadre or a team was honoured with, or sanctioned by. Exactly one of the two is named.
struct Honour {
    HonourId id;
    RecordMeta meta;
    CadreId cadreId;
    TeamId teamId;
    QDate awardedOn;
    HonourKind kind = HonourKind::Commendation;
    QString authority;      ///< 授予机关; of a sanction, who decided it
    QString documentNumber; ///< 文号
    QString reason;
    QString note;
};

template <>
struct Vocabulary<HonourKind> {
    static const std::vector<Term<HonourKind>> &terms();
};

/// 处理 rather than 表彰.
bool isSanction(HonourKind kind);

struct HonourRow {
    HonourId id;
    CadreId cadreId;
    TeamId teamId;
    QString recipientName; ///< of the cadre or the team
    QString townshipName;  ///< of the cadre's posting on that day, or of the team
    QString villageName;   ///< likewise; all villages of a team
    QDate awardedOn;
    HonourKind kind = HonourKind::Commendation;
    QString authority;
    QString documentNumber;
    QString reason;
};

} // namespace zhucun
