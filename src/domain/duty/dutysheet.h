#pragma once

#include "domain/duty/duty.h"

#include <QString>

namespace zhucun {

/// Who owes what: a line of the list of duties.
struct DutyRow {
    bool isUnit = false;
    qint64 id = 0; ///< of the cadre or unit
    QString name;
    QString standing; ///< 科局级干部, 县级单位
    QString unitName;
    QString townshipName;
    QString villageName;
    std::map<Duty, DutyBalance> duties; ///< those it owes

    bool hasGap() const;
};

/// A household to be visited.
struct DutyVisit {
    HouseholdId id;
    QString head;
    QString group; ///< 村民小组
    QString villageName;
    QString townshipName;
    QString kind; ///< the 户类别 that asks for the visit
    CadreId responsibleId;
    QString responsibleName;
    DutyBalance balance;
    std::optional<QDate> lastOn;
};

/// 职责清单 of a time and place.
struct DutySheet {
    Period period;
    DivisionId townshipId; ///< invalid: the county
    QString place;         ///< name of the township
    std::vector<DutyRow> cadres;
    std::vector<DutyRow> units;
    std::vector<DutyVisit> visits;
    bool hasTargets = false; ///< false: nobody said yet what is owed

    /// Only what lacks something.
    DutySheet gaps() const;
    /// Those that somebody in the list owes, in their order.
    static std::vector<Duty> dutiesOf(const std::vector<DutyRow> &rows);
    /// Of all who owe it. nullopt where nobody does.
    std::optional<DutyBalance> total(Duty duty) const;
};

/// 4, of a range 4—6.
QString requiredText(const DutyBalance &balance);
/// 3/4, 缺1; of a range 3/4—6, 缺1.
QString dutyText(const DutyBalance &balance);

} // namespace zhucun
