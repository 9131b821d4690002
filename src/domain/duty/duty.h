#pragma once

#include "core/time/period.h"
#include "core/vocabulary.h"
#include "domain/cadre/cadre.h"
#include "domain/ids.h"
#include "domain/posting/posting.h"
#include "domain/target/target.h"
#include "domain/unit/unit.h"

#include <map>
#include <optional>
#include <vector>

namespace zhucun {

/// 职责 that records answer for. Which indicator the targets of each name follows from its code.
enum class Duty {
    Households, ///< paired households of a cadre: 4–3–2–1
    Visits,     ///< to households of certain kinds: 五必访
    Deeds,      ///< of a cadre
    UnitDeeds,
    Surveys,   ///< 调研 by a unit
    Trainings, ///< 实用技术培训 by a unit
};
template <>
struct Vocabulary<Duty> {
    static const std::vector<Term<Duty>> &terms();
};

/// "duty.households".
QString indicatorOf(Duty duty);
bool isOwedByUnits(Duty duty);
/// 户, 户次, 件, 次, 期.
QString chineseUnitOf(Duty duty);

/// To which groups a cadre belongs, the narrowest first. The leadership of a township are those of its own cadres who
/// are of section rank or above, and whoever's post says so.
struct CadreStanding {
    std::optional<CadreRank> rank;
    QString post;
    std::optional<UnitLevel> unitLevel;
    std::optional<PostingRole> role; ///< of the posting, if there is one
    bool firstSecretary = false;
};
std::vector<CadreGroup> groupsOf(const CadreStanding &standing);

/// How much was done, and when: in thousandths.
struct DutyDeed {
    QDate day;
    qint64 amount = 0;
};

/// What one owes in the periods of a duty that the time asked about touches, from their beginning on, and how it stands
/// at the end of that time. In thousandths.
struct DutyBalance {
    qint64 required = 0;
    qint64 done = 0;
    qint64 gap = 0;              ///< what one period lacks, another does not make up for
    std::optional<qint64> upper; ///< of a range, for all periods; one may do more than required, up to here
    QDate since;                 ///< from when on what was done counts

    /// Owed as well, in another period or by somebody else.
    void add(const DutyBalance &more);
};

using TargetWindows = std::map<TargetPeriodKind, std::vector<TargetWindow>>;

/// Of targets that mean the same one; those for the shortest periods hold. nullopt when none is for a period in
/// `windows`. What was done after `until` does not count.
std::optional<DutyBalance> balanceOf(const std::vector<const Target *> &targets, const TargetWindows &windows,
                                     const std::vector<DutyDeed> &deeds, QDate until);
/// Of what stands rather than happens: `standing` at the end of the time, of which only the last period counts.
std::optional<DutyBalance> standingBalanceOf(const std::vector<const Target *> &targets, const TargetWindows &windows,
                                             qint64 standing, QDate until);

} // namespace zhucun
