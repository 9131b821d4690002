#pragma once

#include "core/time/yearmonth.h"
#include "core/vocabulary.h"
#include "domain/ids.h"
#include "domain/record/record.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace zhucun {

/// What the month end asks about. Those after LeaveWithoutApproval are questions (疑点), never verdicts.
enum class FindingKind {
    Conflict,             ///< half days in 冲突
    Unrecorded,           ///< working days nobody recorded
    BelowTarget,          ///< 未达标
    ConsecutiveAbsence,   ///< working days absent or unrecorded in a row
    OverdueReturn,        ///< 超期未销假
    YearlyLeave,          ///< more leave in the year than the rules allow
    LeaveWithoutApproval, ///< days entered as leave without an approved one
    SameMinute,           ///< signed in at the identical minute all month
    SharedDevice,         ///< one device signed in for several cadres
    TeamIdentical,        ///< a whole team signed in at identical minutes
    NeverOvernight,       ///< in the village all month, no night
};
template <>
struct Vocabulary<FindingKind> {
    static const std::vector<Term<FindingKind>> &terms();
};
/// Whether a month cannot be closed over it without a word.
bool blocksClosing(FindingKind kind);
bool isQuestion(FindingKind kind);

/// One thing to look at, in one cadre's month.
struct Finding {
    FindingKind kind = FindingKind::Unrecorded;
    YearMonth month{2000, 1};
    CadreId cadreId;
    QString cadreName;
    DivisionId townshipId;
    QString townshipName;
    QString villageName;
    std::vector<QDate> days; ///< it is about; may be empty
    QStringList args;        ///< for the sentence, see reports/wording/findingtext
    LeaveId leaveId;         ///< of an overdue return
    /// Closed with a reason: still shown, greyed.
    bool isClosed = false;
    QString closedReason;
    QString closedBy;
};

/// A finding somebody looked at and settled with a reason. Known by cadre, month and kind.
struct FindingClosure {
    FindingClosureId id;
    RecordMeta meta;
    CadreId cadreId;
    YearMonth month{2000, 1};
    FindingKind kind = FindingKind::Unrecorded;
    QString reason;
};

} // namespace zhucun
