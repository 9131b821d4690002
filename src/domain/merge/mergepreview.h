#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace zhucun {

/// One field of two records that may be one, as people read it.
struct MergeField {
    QString name; ///< of the member, as its column: "national_id"
    QString kept;
    QString other;
};

/// What stands in the way of a merge, or is to be known before it.
enum class MergeObstacle {
    DifferentIds,     ///< both numbers are valid and differ: two people
    PostingsOverlap,  ///< args: the periods
    LeavesOverlap,    ///< args: the periods
    ClosedMonths,     ///< days of closed months rest on the other record; args: the months
    SweepsDiffer,     ///< both villages reported the same period with different numbers; args: the period
    SpotCheckTwice,   ///< one check says something different of each; args: the day
    DaysTwice,        ///< entered for both: those of the record kept stay; args: how many days
    ClosedMonthsKeep, ///< closed months go on naming the other record; args: how many
};
/// Whether the merge is refused over it.
inline bool blocksMerge(MergeObstacle obstacle)
{
    return obstacle != MergeObstacle::DaysTwice && obstacle != MergeObstacle::ClosedMonthsKeep;
}

struct MergeNotice {
    MergeObstacle obstacle = MergeObstacle::DifferentIds;
    QStringList args;

    friend bool operator==(const MergeNotice &, const MergeNotice &) = default;
};

/// Two records of one table, side by side, before one takes in the other.
struct MergePreview {
    QString table;
    qint64 keptId = 0;
    qint64 otherId = 0;
    int keptVersion = 0;
    int otherVersion = 0;
    QString keptLabel;
    QString otherLabel;
    std::vector<MergeField> fields;
    std::vector<std::pair<QString, qint64>> moves;    ///< records by table that will refer to the one kept
    std::vector<std::pair<QString, qint64>> absorbed; ///< records by table that say the same twice: one of them goes
    qint64 days = 0;                                  ///< days of attendance that move
    std::vector<MergeNotice> notices;

    bool isBlocked() const
    {
        for (const MergeNotice &notice : notices) {
            if (blocksMerge(notice.obstacle))
                return true;
        }
        return false;
    }
};

/// Which record takes in which, and what it takes over.
struct MergeRequest {
    QString table;
    qint64 keptId = 0;
    qint64 otherId = 0;
    int keptVersion = 0; ///< as seen in the preview
    int otherVersion = 0;
    QStringList fieldsOfOther;
};

} // namespace zhucun
