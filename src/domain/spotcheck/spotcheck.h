#pragma once

#include "core/vocabulary.h"
#include "domain/ids.h"
#include "domain/record/record.h"

#include <QDate>

#include <optional>
#include <vector>

namespace zhucun {

enum class SpotCheckMode { OnSite, Phone, CallBack, Video, Unannounced }; ///< 实地 电话 座机回拨 视频 暗访
enum class SpotCheckResult {
    OnPost,
    OnDuty,
    OnLeave,
    NotOnPost,
    Unreachable,
    Commuting
}; ///< 在岗 因公报备 请假 不在岗 联系不上 走读
enum class FollowUpKind { ReminderTalk, Criticism, Interview, Recall }; ///< 提醒谈话 通报批评 约谈 召回

/// Counts as 不在岗: not on post, unreachable, commuting.
bool isAway(SpotCheckResult result);

/// What a check found of one cadre and what followed.
struct SpotCheckLine {
    CadreId cadreId;
    SpotCheckResult result = SpotCheckResult::OnPost;
    std::optional<FollowUpKind> followUp;
    std::optional<QDate> followUpOn;
    std::optional<QDate> closedOn;
    QString note;

    friend bool operator==(const SpotCheckLine &, const SpotCheckLine &) = default;
};

/// 督查: one visit or call to one village.
struct SpotCheck {
    SpotCheckId id;
    RecordMeta meta;
    QDate checkedOn;
    std::optional<int> minute; ///< of the day
    SpotCheckMode mode = SpotCheckMode::OnSite;
    QString inspectors;
    VillageId villageId;
    QString note;
    std::vector<SpotCheckLine> lines;
};

template <>
struct Vocabulary<SpotCheckMode> {
    static const std::vector<Term<SpotCheckMode>> &terms();
};
template <>
struct Vocabulary<SpotCheckResult> {
    static const std::vector<Term<SpotCheckResult>> &terms();
};
template <>
struct Vocabulary<FollowUpKind> {
    static const std::vector<Term<FollowUpKind>> &terms();
};

struct SpotCheckRow {
    SpotCheckId id;
    QDate checkedOn;
    std::optional<int> minute;
    SpotCheckMode mode = SpotCheckMode::OnSite;
    QString inspectors;
    QString townshipName;
    VillageId villageId;
    QString villageName;
    qint64 checked = 0; ///< 人次
    qint64 away = 0;
    QString awayNames;
    qint64 openFollowUps = 0; ///< begun and not closed
};

} // namespace zhucun
