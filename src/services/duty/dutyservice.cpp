#include "services/duty/dutyservice.h"

#include "domain/target/standardtargets.h"
#include "services/duty/dutyitems.h"
#include "services/record/saverecord.h"
#include "services/workspace/workspace.h"
#include "storage/category/categoryrepository.h"
#include "storage/division/divisionrepository.h"
#include "storage/setup/countyrecords.h"
#include "storage/target/targetrepository.h"

#include <algorithm>

namespace zhucun {

namespace {

const std::set<Duty> kAll{Duty::Households, Duty::Visits, Duty::Deeds, Duty::UnitDeeds, Duty::Surveys, Duty::Trainings};

void add(DutyBalance &sum, const DutyBalance &more)
{
    sum.required += more.required;
    sum.done += more.done;
    sum.gap += more.gap;
    if (!sum.since.isValid() || more.since < sum.since)
        sum.since = more.since;
}

DutyVisit visitOf(const DutyItem &item)
{
    return {HouseholdId(item.id), item.name,          item.group,           item.villageName, item.townshipName,
            item.standing,        item.responsibleId, item.responsibleName, item.balance,     item.lastOn};
}

/// Lines in the order in which the items name them.
class Lines
{
public:
    DutyRow &of(bool isUnit, qint64 id, const DutyItem &item)
    {
        const auto [known, isNew] = m_known.emplace(id, m_rows.size());
        if (!isNew)
            return m_rows[known->second];
        const bool isOwn = item.entity != QLatin1String("household");
        DutyRow row;
        row.isUnit = isUnit;
        row.id = id;
        row.name = isOwn ? item.name : item.responsibleName;
        row.standing = isOwn ? item.standing : QString();
        row.unitName = item.unitName;
        row.townshipName = item.townshipName;
        row.villageName = item.villageName;
        m_rows.push_back(std::move(row));
        return m_rows.back();
    }
    std::vector<DutyRow> take() { return std::move(m_rows); }

private:
    std::vector<DutyRow> m_rows;
    std::map<qint64, size_t> m_known; ///< by id
};

DutySheet sheetOf(const std::vector<DutyItem> &items)
{
    DutySheet sheet;
    Lines cadres;
    Lines units;
    for (const DutyItem &item : items) {
        if (isOwedByUnits(item.duty)) {
            units.of(true, item.id, item).duties[item.duty] = item.balance;
        } else if (item.duty != Duty::Visits) {
            cadres.of(false, item.id, item).duties[item.duty] = item.balance;
        }
    }
    for (const DutyItem &item : items) {
        if (item.duty != Duty::Visits)
            continue;
        sheet.visits.push_back(visitOf(item));
        if (item.responsibleId.isValid())
            add(cadres.of(false, item.responsibleId.value(), item).duties[Duty::Visits], item.balance);
    }
    sheet.cadres = cadres.take();
    sheet.units = units.take();
    return sheet;
}

CategoryId categoryWithCode(sql::Connection &connection, const QString &code)
{
    const std::vector<Category> all = storage::categories(connection);
    const auto found = std::ranges::find_if(all, [&code](const Category &each) {
        return each.kind == CategoryKind::HouseholdCategory && each.code == code;
    });
    return found == all.end() ? CategoryId() : found->id;
}

} // namespace

QFuture<Result<DutySheet>> DutyService::sheet(const Period &period, DivisionId townshipId) const
{
    return m_workspace->read([period, townshipId](sql::Connection &connection) -> Result<DutySheet> {
        StatisticsQuery query;
        query.period = period;
        query.townshipId = townshipId;
        DutySheet sheet = sheetOf(dutyItems(connection, query, kAll));
        sheet.period = period;
        sheet.townshipId = townshipId;
        if (const auto township = storage::DivisionRepository::find(connection, townshipId))
            sheet.place = township->name;
        sheet.hasTargets = std::ranges::any_of(kAll, [&](Duty duty) { return isAsked(connection, duty, query); });
        return sheet;
    });
}

QFuture<Result<int>> DutyService::addStandardTargets() const
{
    return m_workspace->write(QStringLiteral("target.update"),
                              [](storage::UnitOfWork &work) { return zhucun::addStandardTargets(work); });
}

Result<int> addStandardTargets(storage::UnitOfWork &work)
{
    int added = 0;
    for (const StandardTarget &standard : standardTargets()) {
        Target target = standard.target;
        if (!standard.householdCategory.isEmpty()) {
            target.categoryId = categoryWithCode(work.connection(), standard.householdCategory);
            if (!target.categoryId.isValid())
                continue;
        }
        if (!storage::TargetRepository::findByNaturalKey(work.connection(), target).empty())
            continue;
        if (const Status saved = saveRecord(work, target); !saved)
            return failure(saved.error());
        ++added;
    }
    return added;
}

} // namespace zhucun
